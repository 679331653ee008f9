//! The states of what has begun, over by now or not, as queries take them: JSON for `json_each`.

use scheme::award::AwardState;
use scheme::placement::PlacementState;

/// Of awards.
pub(crate) fn awards() -> String {
    let begun = AwardState::ALL.iter().filter(|state| state.has_begun());
    array(begun.map(|state| state.code()))
}

/// Of placements.
pub(crate) fn placements() -> String {
    let begun = PlacementState::ALL.iter().filter(|state| state.has_begun());
    array(begun.map(|state| state.code()))
}

fn array(codes: impl Iterator<Item = &'static str>) -> String {
    serde_json::Value::from_iter(codes).to_string()
}
