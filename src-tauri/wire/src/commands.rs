//! Every command, declared once.
//!
//! `read` or `change`, the desks it is answered at, its name, its input and its answer.

use crate::declare::commands;
use crate::{call, history, hub};

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
}
