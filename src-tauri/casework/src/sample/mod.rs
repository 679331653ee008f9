//! The sample hub: made by the ordinary acts, with clock, identifiers and randomness injected, so
//! that a logical dump of it at a given date is always the same.

mod world;

use std::path::Path;

use chrono::NaiveDate;
use scheme::Both;
use scheme::desk::Viewpoint;
use scheme::people::Address;
use wire::hub::Letterhead;

pub use world::SampleWorld;

use crate::hub::{NewCoordinator, NewHub, create};
use crate::{Failed, Office};

/// The sample hub's passphrase. It protects nothing: all in it is invented.
pub const PASSPHRASE: &str = "sample";

/// Every PIN of the sample hub.
pub const PIN: &str = "0000";

/// Makes the sample hub in a new file, as of a day.
pub fn build(path: &Path, as_of: NaiveDate) -> Result<(), Failed> {
    let world = SampleWorld::new(as_of);
    let mut office = create(path, the_hub(), world.environment())?;
    sit_down(&mut office)?;
    office.close()?;
    Ok(())
}

/// Seats the first coordinator, without an entry for each of the many days the sample spans.
fn sit_down(office: &mut Office) -> Result<(), Failed> {
    let first = office
        .read()
        .coordinators()?
        .into_iter()
        .next()
        .ok_or(Failed::NotFound)?;
    office.seat(Viewpoint::Coordinator(first.id));
    Ok(())
}

fn the_hub() -> NewHub {
    let coordinator = |name: &str, role: Both| NewCoordinator {
        name: name.to_owned(),
        role,
        pin: PIN.to_owned(),
    };
    NewHub {
        name: Both::new(
            "Life Sciences Hub Wales (sample)",
            "Hwb Gwyddorau Bywyd Cymru (enghraifft)",
        ),
        region: "Wales".to_owned(),
        bilingual: true,
        prefix: "LSHW".to_owned(),
        letterhead: Letterhead {
            address: Address {
                lines: vec![
                    "3 Assembly Square".to_owned(),
                    "Britannia Quay".to_owned(),
                    "Cardiff".to_owned(),
                ],
                postcode: "CF10 4PL".to_owned(),
            },
            phone: "029 2046 7030".to_owned(),
            email: "funding@lshubwales.example".to_owned(),
            web: "lshubwales.example".to_owned(),
        },
        idle_minutes: 15,
        passphrase: PASSPHRASE.to_owned(),
        coordinators: vec![
            coordinator(
                "Mared Llwyd (sample)",
                Both::new("Programme Manager", "Rheolwr Rhaglen"),
            ),
            coordinator(
                "Owain Prydderch (sample)",
                Both::new("Head of Partnerships", "Pennaeth Partneriaethau"),
            ),
        ],
        sample: true,
    }
}
