//! The scheme's year as stories, through the same JSON as the window's. Everybody in them is invented.

mod acceptance;
mod agreement_wording;
mod award_to_return;
mod bid;
mod by_the_clock;
mod call_to_letters;
mod crash;
mod deadline;
mod early_end;
mod equality;
mod hostile_input;
mod issue_to_sent;
mod law;
mod nonsense;
mod nurse;
mod opening_the_hub;
mod people_and_organisations;
mod placements;
mod seconded;
