//! From starting the program to the painted Welcome heading, and the memory of its processes,
//! against an empty Tauri window that was built beside it.

use std::path::Path;

use seedbridge_tests::app::Opening;
use seedbridge_tests::places;

use crate::figures::Row;

/// How often each is started, in turn.
const RUNS: usize = 11;

/// The two rows.
pub fn measure() -> Vec<Row> {
    let seedbridge = places::built("seedbridge");
    let empty = places::built("examples/empty-window");
    // The first start reads from the disk what the others have in memory.
    for application in [&seedbridge, &empty] {
        one_start(application);
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ours.push(one_start(&seedbridge));
        theirs.push(one_start(&empty));
    }
    let column = |starts: &[(f64, f64)], which: fn(&(f64, f64)) -> f64| -> Vec<f64> {
        starts.iter().map(which).collect()
    };
    vec![
        Row {
            what: "start to the painted Welcome heading".to_owned(),
            unit: "ms".to_owned(),
            runs: column(&ours, |start| start.0),
            against: Some(column(&theirs, |start| start.0)),
            target: "1.3 times an empty window".to_owned(),
        },
        Row {
            what: "memory of all its processes (PSS)".to_owned(),
            unit: "MB".to_owned(),
            runs: column(&ours, |start| start.1),
            against: Some(column(&theirs, |start| start.1)),
            target: "told beside an empty window".to_owned(),
        },
    ]
}

/// Milliseconds until the first heading was painted, and megabytes then.
fn one_start(application: &Path) -> (f64, f64) {
    let app = Opening::default().of(application).open();
    let painted = app.wait("a painted heading", || {
        app.script(
            "const [paint] = performance.getEntriesByName('first-contentful-paint');
             if (!paint || !document.querySelector('h1')) return null;
             return performance.timeOrigin + paint.startTime;",
            &[],
        )
        .as_f64()
    });
    let started = app.started_at();
    (painted - started, app.memory_in_mb())
}
