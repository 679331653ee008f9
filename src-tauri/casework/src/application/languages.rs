//! The languages of an application.

use scheme::Fact;
use scheme::application::ApplicationAct;
use scheme::history::Act;
use wire::application::{ApplicationForm, ChooseApplicationLanguages};

use super::loaded::Loaded;
use crate::{Failed, Office};

/// Says in which language an application is written, and in which letters are wanted: asked at
/// first contact (`domain.md` 4).
pub fn choose_languages(
    office: &mut Office,
    input: ChooseApplicationLanguages,
) -> Result<ApplicationForm, Failed> {
    let id = input.application;
    office.change(Act::SaveAnswers, |tx| {
        let loaded = Loaded::of(tx, id, tx.now())?;
        tx.based_on("application", id, input.based_on)?;
        loaded.after(ApplicationAct::Save)?;
        let mut row = loaded.row;
        row.language = input.language;
        row.correspondence = input.correspondence;
        tx.put_application(&row)?;
        tx.fact("application", Fact::record("application", id));
        tx.fact("question", Fact::code("form-part", "languages"));
        Ok::<_, Failed>(())
    })?;
    super::show_form(office, id)
}
