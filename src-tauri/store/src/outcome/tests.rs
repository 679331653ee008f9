use scheme::desk::Viewpoint;

use super::*;
use crate::Hub;

#[test]
fn nothing_is_found_in_an_empty_hub() {
    let hub = Hub::in_memory().unwrap();
    for viewpoint in [
        Viewpoint::SignedOut,
        Viewpoint::Coordinator(Uuid::from_u128(1).into()),
    ] {
        let read = hub.read(viewpoint);
        let of = Source::Award(Uuid::from_u128(2).into());
        assert_eq!(read.outcomes_of(of).unwrap(), []);
        assert_eq!(read.outcome_answers(of).unwrap(), []);
        let (lines, total) = read.outcomes(&OutcomesFilter::default()).unwrap();
        assert_eq!((lines.len(), total), (0, 0));
        let day = "2030-01-01".parse().unwrap();
        assert_eq!(read.outcomes_to_ask(day, 3).unwrap(), []);
    }
}
