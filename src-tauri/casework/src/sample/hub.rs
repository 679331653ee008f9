//! The sample's hub and its two coordinators.

use scheme::Both;
use scheme::people::Address;
use wire::hub::Letterhead;

use super::{PASSPHRASE, PIN};
use crate::hub::{NewCoordinator, NewHub};

pub(super) fn the_hub() -> NewHub {
    let coordinator = |name: &str, role: Both| NewCoordinator {
        name: name.to_owned(),
        role,
        pin: PIN.to_owned(),
    };
    NewHub {
        name: Both::new(
            "Life Sciences Hub Wales (sample)",
            "Hwb Gwyddorau Bywyd Cymru (sampl)",
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
            // A number of those that are kept free for invented people.
            phone: "029 2018 0999".to_owned(),
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
