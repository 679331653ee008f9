//! The states of what has begun, over by now or not, and of what can be told when it is over, as queries
//! take them: JSON for `json_each`.

use scheme::award::AwardState;
use scheme::placement::PlacementState;
use scheme::recognition::is_issuable;

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

/// Of placements whose statement can be issued.
pub(crate) fn issuable_placements() -> String {
    array(issuable())
}

/// The same as a list of SQL, for where the planner looks into them. Codes of a closed list, never a
/// caller's text.
pub(crate) fn issuable_placements_listed() -> String {
    let quoted: Vec<String> = issuable().map(|code| format!("'{code}'")).collect();
    quoted.join(", ")
}

fn issuable() -> impl Iterator<Item = &'static str> {
    let over = PlacementState::ALL.iter().filter(|s| is_issuable(**s));
    over.map(|state| state.code())
}

fn array(codes: impl Iterator<Item = &'static str>) -> String {
    serde_json::Value::from_iter(codes).to_string()
}
