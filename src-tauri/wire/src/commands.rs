//! Every command, declared once.
//!
//! `read` or `change`, the desks it is answered at, its name, its input and its answer.

use crate::declare::commands;
use crate::{call, document, events, history, hub, imports, lists, organisations, people, search};

commands! {
    // The hub and its desks.
    /// Says who is at which desk of which hub.
    read [SignedOut, Coordinator, Panel, Application] ShowSession(hub::ShowSession) -> hub::SessionView;
    /// Signs a coordinator in with their PIN.
    change [SignedOut] SignIn(hub::SignIn) -> hub::SessionView;

    /// Leaves the panel or application desk: the coordinator who seated whoever sits there takes
    /// over again.
    change [Panel, Application] LeaveDesk(hub::LeaveDesk) -> hub::SessionView;
    /// Changes the hub's name, letterhead or settings.
    change [Coordinator] EditHub(hub::EditHub) -> hub::SessionView;
    /// Adds a coordinator with a PIN, or changes one.
    change [Coordinator] PutCoordinator(hub::PutCoordinator) -> hub::SessionView;
    /// Changes one's own PIN.
    change [Coordinator] ChangePin(hub::ChangePin) -> hub::Done;
    /// Changes the passphrase, and says which backups still open with the old one.
    change [Coordinator] ChangePassphrase(hub::ChangePassphrase) -> hub::PassphraseChanged;
    /// Lists the backups beside the hub, newest first.
    read [Coordinator] ListBackups(hub::ListBackups) -> hub::BackupsView;
    /// Makes a backup now, and checks it.
    change [Coordinator] BackUpNow(hub::BackUpNow) -> hub::BackupsView;

    // History.
    /// Lists the history, newest first, filtered by record, person and act.
    read [Coordinator] ListHistory(history::ListHistory) -> history::HistoryPage;
    /// Shows an entry with its fields before and after.
    read [Coordinator] ShowEntry(history::ShowEntry) -> history::EntryDetail;
    /// Says what Ctrl Z would undo.
    read [Coordinator, Panel, Application] ShowUndo(history::ShowUndo) -> history::UndoView;
    /// Undoes an act, and says which.
    change [Coordinator, Panel, Application] Undo(history::Undo) -> history::Undone;
    /// Checks that the history's chain is whole.
    read [Coordinator] CheckChain(history::CheckChain) -> history::ChainView;

    // Calls.
    /// Lists the calls, newest first.
    read [Coordinator] ListCalls(call::ListCalls) -> call::CallList;
    /// Shows a call as it is being edited, what keeps it from being published, and its versions.
    read [Coordinator] ShowCall(call::ShowCall) -> call::CallView;
    /// Shows a published version of a call.
    read [Coordinator] ShowCallVersion(call::ShowCallVersion) -> call::FrozenCall;
    /// Makes a call from a template or from an earlier call.
    change [Coordinator] CreateCall(call::CreateCall) -> call::CallView;
    /// Changes a call's title, funder, description and support.
    change [Coordinator] EditCallAbout(call::EditCallAbout) -> call::CallView;
    /// Changes a call's dates.
    change [Coordinator] EditCallDates(call::EditCallDates) -> call::CallView;
    /// Changes a call's pot, limits and headings.
    change [Coordinator] EditCallMoney(call::EditCallMoney) -> call::CallView;
    /// Changes what a call's award letter promises and asks.
    change [Coordinator] EditCallTerms(call::EditCallTerms) -> call::CallView;
    /// Publishes a call as it stands: freezes a version of it.
    change [Coordinator] PublishCall(call::PublishCall) -> call::CallView;

    // People and organisations.
    /// Lists people: a window of those that the filters leave in.
    read [Coordinator] ListPeople(people::ListPeople) -> people::PeoplePage;
    /// Shows a person's record, with who may be the same person.
    read [Coordinator] ShowPerson(people::ShowPerson) -> people::PersonView;
    /// Says who the hub knows already, as a person is being typed.
    read [Coordinator] MatchPerson(people::MatchPerson) -> people::LikelyRecords;
    /// Adds a person, with a first affiliation where one is named.
    change [Coordinator] AddPerson(people::AddPerson) -> people::PersonView;
    /// Changes a person.
    change [Coordinator] EditPerson(people::EditPerson) -> people::PersonView;
    /// Merges a person into another who is the same.
    change [Coordinator] MergePeople(people::MergePeople) -> people::PersonView;
    /// Adds an affiliation.
    change [Coordinator] AddAffiliation(people::AddAffiliation) -> people::PersonView;
    /// Changes an affiliation, or ends it by its last day.
    change [Coordinator] EditAffiliation(people::EditAffiliation) -> people::PersonView;
    /// Removes an affiliation that was entered by mistake.
    change [Coordinator] RemoveAffiliation(people::RemoveAffiliation) -> people::PersonView;
    /// Lists organisations: a window of those that the filters leave in.
    read [Coordinator] ListOrganisations(organisations::ListOrganisations) -> organisations::OrganisationsPage;
    /// Shows an organisation's record, with what may be the same organisation.
    read [Coordinator] ShowOrganisation(organisations::ShowOrganisation) -> organisations::OrganisationView;
    /// Says which organisation is meant, as its name is being typed.
    read [Coordinator, Application] MatchOrganisation(organisations::MatchOrganisation) -> organisations::OrganisationOptions;
    /// Adds an organisation.
    change [Coordinator] AddOrganisation(organisations::AddOrganisation) -> organisations::OrganisationView;
    /// Changes an organisation.
    change [Coordinator] EditOrganisation(organisations::EditOrganisation) -> organisations::OrganisationView;
    /// Merges an organisation into another that is the same.
    change [Coordinator] MergeOrganisations(organisations::MergeOrganisations) -> organisations::OrganisationView;
    /// Lists the pairs of people or organisations that may be one, the surest first.
    read [Coordinator] ListDuplicates(people::ListDuplicates) -> people::DuplicatesPage;

    // Events.
    /// Lists events.
    read [Coordinator] ListEvents(events::ListEvents) -> events::EventsPage;
    /// Shows an event's record.
    read [Coordinator] ShowEvent(events::ShowEvent) -> events::EventView;
    /// Adds an event.
    change [Coordinator] AddEvent(events::AddEvent) -> events::EventView;
    /// Changes an event.
    change [Coordinator] EditEvent(events::EditEvent) -> events::EventView;
    /// Lists who registered for an event and who came.
    read [Coordinator] ListAttendance(events::ListAttendance) -> events::AttendancePage;
    /// Records a person's place at an event: somebody the hub knows, or somebody new.
    change [Coordinator] RecordAttendance(events::RecordAttendance) -> events::EventView;

    // Tables in and out; search.
    /// Reads a table from a picked file, and guesses what its columns mean.
    read [Coordinator] ReadImport(imports::ReadImport) -> imports::ImportTable;
    /// Says what an import would do, row by row, and does nothing.
    read [Coordinator] PreviewImport(imports::PreviewImport) -> imports::ImportPreview;
    /// Runs an import as one act. A cancel takes all of it back.
    change [Coordinator] RunImport(imports::RunImport) -> imports::ImportReport;
    /// Exports a list as a table, and notes it in the history.
    change [Coordinator] ExportList(lists::ExportList) -> document::DocumentView;
    /// Finds records as somebody types.
    read [Coordinator] Search(search::Search) -> search::Found;
}
