//! What happens in the sample's past, in the order in which it happened.

use chrono::NaiveDateTime;

use super::Story;
use crate::Failed;

type Happening<'a> = Box<dyn FnOnce(&mut Story) -> Result<(), Failed> + 'a>;

/// Acts, each at its moment by the clock on the wall in Europe/London. They are entered noun by
/// noun and done in order of time, since a history's instants do not run backwards.
#[derive(Default)]
pub(super) struct Agenda<'a>(Vec<(NaiveDateTime, Happening<'a>)>);

impl<'a> Agenda<'a> {
    /// Enters an act. Those of one moment are done in the order in which they are entered.
    pub fn at(
        &mut self,
        moment: NaiveDateTime,
        act: impl FnOnce(&mut Story) -> Result<(), Failed> + 'a,
    ) {
        self.0.push((moment, Box::new(act)));
    }

    /// Does it all.
    pub fn run(mut self, story: &mut Story) -> Result<(), Failed> {
        self.0.sort_by_key(|(moment, _)| *moment);
        for (moment, act) in self.0 {
            story.world.set(moment);
            act(story)?;
        }
        Ok(())
    }
}
