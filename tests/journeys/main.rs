//! The scheme's year as stories, through the same JSON as the window's.

mod crash;
mod opening_the_hub;
mod people_and_organisations;
