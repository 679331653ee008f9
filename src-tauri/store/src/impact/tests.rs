use scheme::desk::Viewpoint;

use super::*;
use crate::Hub;

#[test]
fn in_an_empty_hub_nothing_happened() {
    let hub = Hub::in_memory().unwrap();
    let days = Scope::Days {
        from: "2026-04-01".parse().unwrap(),
        to: "2027-03-31".parse().unwrap(),
        from_at: "2026-03-31T23:00:00Z".parse().unwrap(),
        before_at: "2027-03-31T23:00:00Z".parse().unwrap(),
    };
    for viewpoint in [
        Viewpoint::SignedOut,
        Viewpoint::Coordinator(Uuid::from_u128(1).into()),
    ] {
        let read = hub.read(viewpoint);
        for scope in [days, Scope::Call(Uuid::from_u128(2).into())] {
            assert_eq!(read.happened(scope).unwrap(), Happened::default());
        }
        assert_eq!(read.first_day().unwrap(), None);
    }
}
