// Generated from the room `wire` by `cargo xtask bindings`; not edited by hand.

/**
 * An act: everything that changes the hub, and everything that leaves it.
 */
export type Act = "create-hub" | "edit-hub" | "add-coordinator" | "edit-coordinator" | "change-pin" | "change-passphrase" | "open-hub" | "fail-to-open" | "lock-hub" | "migrate" | "back-up" | "restore" | "undo" | "enter-desk" | "leave-desk" | "export" | "save-document" | "add-person" | "edit-person" | "merge-people" | "add-organisation" | "edit-organisation" | "merge-organisations" | "add-affiliation" | "edit-affiliation" | "add-event" | "edit-event" | "record-attendance" | "import" | "create-call" | "edit-call" | "publish-call" | "begin-application" | "save-answers" | "attach-file" | "record-receipt" | "submit-application" | "rule-on-lateness" | "judge-rule" | "find-eligible" | "find-ineligible" | "return-for-correction" | "withdraw-application" | "edit-panel" | "seat-member" | "edit-member" | "find-conflicts" | "rule-on-conflict" | "declare-interest" | "assign-review" | "unassign-review" | "save-review" | "submit-review" | "reopen-review" | "record-panel-attendance" | "record-recommendation" | "record-decision" | "lock-decisions" | "reverse-decision" | "edit-template" | "check-template" | "issue-letter" | "void-letter";

/**
 * A postal address: lines as they stand on an envelope, the postcode last.
 */
export type Address = { 
/**
 * The lines, none of them empty.
 */
lines: Array<string>, 
/**
 * The postcode, or empty.
 */
postcode: string, };

/**
 * An application, from draft to decision.
 */
export type ApplicationId = string;

/**
 * Makes a backup now.
 */
export type BackUpNow = Record<symbol, never>;

/**
 * A backup.
 */
export type BackupView = { 
/**
 * Its file's name.
 */
name: string, 
/**
 * When it was made, in UTC.
 */
at: string, 
/**
 * Its size.
 */
bytes: number, };

/**
 * The backups beside the hub.
 */
export type BackupsView = { 
/**
 * The folder the hub is in.
 */
folder: string, 
/**
 * The service that the folder seems to be synced by, or `network`; none where it is this
 * computer's own.
 */
syncedBy: string | null, 
/**
 * Them, newest first.
 */
backups: Array<BackupView>, };

/**
 * Text in both languages. A hub that works in English alone leaves the Welsh empty.
 */
export type Both = { 
/**
 * The English text.
 */
en: string, 
/**
 * The Welsh text.
 */
cy: string, };

/**
 * What a check of the chain found.
 */
export type ChainView = { 
/**
 * How many entries were checked.
 */
entries: number, 
/**
 * The hash of the last, in hex.
 */
head: string, 
/**
 * The first entry that does not follow from the one before; none where all do.
 */
brokenAt: number | null, };

/**
 * Changes the passphrase.
 */
export type ChangePassphrase = { 
/**
 * As it is.
 */
old: string, 
/**
 * As it shall be.
 */
new: string, 
/**
 * The new one once more.
 */
again: string, };

/**
 * Changes one's own PIN.
 */
export type ChangePin = { 
/**
 * The PIN as it is.
 */
old: string, 
/**
 * As it shall be.
 */
new: string, };

/**
 * Checks the chain.
 */
export type CheckChain = Record<symbol, never>;

/**
 * A coordinator, who works in the hub and has a PIN.
 */
export type CoordinatorId = string;

/**
 * A coordinator.
 */
export type CoordinatorView = { 
/**
 * Which.
 */
id: CoordinatorId, 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Both, 
/**
 * Whether they still work here.
 */
active: boolean, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * Nothing to say.
 */
export type Done = Record<symbol, never>;

/**
 * Changes the hub's name, letterhead or settings.
 */
export type EditHub = { 
/**
 * Its name.
 */
name: Both, 
/**
 * The region it serves.
 */
region: string, 
/**
 * Its letterhead.
 */
letterhead: Letterhead, 
/**
 * Minutes after which it locks, as typed.
 */
idleMinutes: string, 
/**
 * The history entry the change is based on.
 */
basedOn: number, };

/**
 * An entry with its fields.
 */
export type EntryDetail = { 
/**
 * The entry.
 */
entry: EntryView, 
/**
 * The fields it changed.
 */
fields: Array<FieldChangeView>, };

/**
 * An entry.
 */
export type EntryView = { 
/**
 * Its place in the order.
 */
sequence: number, 
/**
 * The act's code; `act-CODE` words it with the facts.
 */
act: string, 
/**
 * The facts, with names filled in as of now.
 */
facts: Facts, 
/**
 * Who acted: `coordinator`, `member`, `applicant` or `seedbridge`.
 */
actorKind: string, 
/**
 * Their name, or the application's reference or title.
 */
actor: string, 
/**
 * Which one.
 */
actorId: string | null, 
/**
 * The installation's name.
 */
device: string, 
/**
 * When it began, in UTC.
 */
at: string, 
/**
 * The entry that it undoes.
 */
undoes: number | null, 
/**
 * Whether it has been undone.
 */
undone: boolean, 
/**
 * Why it cannot be undone; none where it can.
 */
refusal: Refusal | null, };

/**
 * One fact.
 */
export type Fact = { "kind": "text", 
/**
 * The words.
 */
value: string, } | { "kind": "count", 
/**
 * The number.
 */
value: number, } | { "kind": "pence", 
/**
 * The amount.
 */
value: Pence, } | { "kind": "date", 
/**
 * The day.
 */
value: string, } | { "kind": "instant", 
/**
 * The moment.
 */
value: string, } | { "kind": "code", 
/**
 * The list, such as `sector`.
 */
set: string, 
/**
 * The code, such as `university`.
 */
value: string, } | { "kind": "record", 
/**
 * The table it lives in, such as `person`.
 */
noun: string, 
/**
 * Which one.
 */
id: string, 
/**
 * Its name or reference as of now: filled when shown, empty when stored.
 */
label?: string, };

/**
 * Facts by name, in the order of their names.
 */
export type Facts = { [key in string]: Fact };

/**
 * What a request is answered with when it is not done.
 */
export type Failure = { "kind": "invalid", 
/**
 * What is wrong, in the order of the form.
 */
fields: Array<FieldProblem>, } | { "kind": "refused", 
/**
 * The rule's code, worded by `refused-RULE`.
 */
rule: string, 
/**
 * The values that word it.
 */
facts: Facts, } | { "kind": "notFound" } | { "kind": "stale" } | { "kind": "fault", 
/**
 * The reference.
 */
reference: string, };

/**
 * One field before and after.
 */
export type FieldChangeView = { 
/**
 * The table, worded by `noun-TABLE`.
 */
noun: string, 
/**
 * The record's name or reference as of now.
 */
record: string, 
/**
 * The column, worded by `field-COLUMN`.
 */
field: string, 
/**
 * Before, in words or as typed; none where the row was new.
 */
before: string | null, 
/**
 * After; none where the row was removed.
 */
after: string | null, };

/**
 * One thing wrong with one field. The catalogue message `problem-CODE` words it.
 */
export type FieldProblem = { 
/**
 * The field: its path in the input, as in `budget.2.amount`.
 */
field: string, 
/**
 * The rule that it breaks, in kebab-case, from a closed list in the catalogues.
 */
problem: string, 
/**
 * The values that word it.
 */
facts: Facts, };

/**
 * A part of the history.
 */
export type HistoryPage = { 
/**
 * The entries, newest first.
 */
entries: Array<EntryView>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * The hub as every desk knows it.
 */
export type HubView = { 
/**
 * Its name.
 */
name: Both, 
/**
 * The nation or region it serves, in words.
 */
region: string, 
/**
 * Its languages: Welsh and English, or English alone.
 */
languages: Array<Language>, 
/**
 * The start of its references.
 */
prefix: string, 
/**
 * Its letterhead.
 */
letterhead: Letterhead, 
/**
 * Minutes without a key or a click after which it locks.
 */
idleMinutes: number, 
/**
 * Whether it is the sample hub, whose people are invented.
 */
sample: boolean, 
/**
 * The history entry this view is based on.
 */
basedOn: number, };

/**
 * A language of screens, letters and applications.
 */
export type Language = "cy" | "en";

/**
 * What stands at the head of the hub's letters.
 */
export type Letterhead = { 
/**
 * The postal address.
 */
address: Address, 
/**
 * The telephone number.
 */
phone: string, 
/**
 * The e-mail address.
 */
email: string, 
/**
 * The web address.
 */
web: string, };

/**
 * Asks for the backups.
 */
export type ListBackups = Record<symbol, never>;

/**
 * Asks for a part of the history, newest first.
 */
export type ListHistory = { 
/**
 * Only entries that touched this record.
 */
record: string | null, 
/**
 * Only entries by this coordinator, member or applicant.
 */
actor: string | null, 
/**
 * Only this act, by its code.
 */
act: string | null, 
/**
 * Skip so many.
 */
offset: number, 
/**
 * At most so many; 200 at the most.
 */
limit: number, };

/**
 * A person's seat on a panel.
 */
export type MemberId = string;

/**
 * The passphrase is changed.
 */
export type PassphraseChanged = { 
/**
 * The backups that still open with the old one.
 */
backupsUnderTheOld: Array<BackupView>, };

/**
 * An amount in pence. Negative only as a difference, never as a typed or stored amount.
 */
export type Pence = number;

/**
 * Adds a coordinator, or changes one.
 */
export type PutCoordinator = { 
/**
 * Which; none to add one.
 */
coordinator: CoordinatorId | null, 
/**
 * Their name.
 */
name: string, 
/**
 * Their role.
 */
role: Both, 
/**
 * A new coordinator's PIN; not read for one who has one.
 */
pin: string, 
/**
 * Whether they work here; one who left keeps their place in the history.
 */
active: boolean, 
/**
 * The history entry the change is based on; 0 to add one.
 */
basedOn: number, };

/**
 * Why an act is refused although its input is well formed. The catalogue message `refused-RULE`
 * words it.
 */
export type Refusal = { 
/**
 * The rule, in kebab-case, from a closed list in the catalogues.
 */
rule: string, 
/**
 * The values that word it.
 */
facts: Facts, };

/**
 * Who is at which desk of which hub.
 */
export type SessionView = { 
/**
 * The hub.
 */
hub: HubView, 
/**
 * Whose eyes see.
 */
viewpoint: Viewpoint, 
/**
 * Their name, or the application's title.
 */
name: string, 
/**
 * Who can sign in.
 */
coordinators: Array<CoordinatorView>, 
/**
 * Today, in Europe/London.
 */
today: string, };

/**
 * Asks for an entry's fields before and after.
 */
export type ShowEntry = { 
/**
 * Which.
 */
sequence: number, };

/**
 * Asks who is at which desk of which hub.
 */
export type ShowSession = Record<symbol, never>;

/**
 * Asks what Ctrl Z would undo.
 */
export type ShowUndo = Record<symbol, never>;

/**
 * Signs a coordinator in.
 */
export type SignIn = { 
/**
 * Who.
 */
coordinator: CoordinatorId, 
/**
 * Their PIN.
 */
pin: string, };

/**
 * Undoes an entry.
 */
export type Undo = { 
/**
 * Which; the last that can be undone by whoever asks, where none is named.
 */
sequence: number | null, };

/**
 * What Ctrl Z would undo.
 */
export type UndoView = { 
/**
 * The entry; none where there is nothing to undo.
 */
entry: EntryView | null, };

/**
 * What was undone.
 */
export type Undone = { 
/**
 * The entry that was undone.
 */
entry: EntryView, };

/**
 * Whose eyes see. It is the session's; no request can name it.
 */
export type Viewpoint = { "desk": "signed-out" } | { "desk": "coordinator", "id": CoordinatorId } | { "desk": "member", "id": MemberId } | { "desk": "applicant", "id": ApplicationId };

/** Every command: its input, its answer, and whether it changes the hub. */
export interface Commands {
  /** Says who is at which desk of which hub. */
  showSession: { input: ShowSession; answer: SessionView; kind: "read" };
  /** Signs a coordinator in with their PIN. */
  signIn: { input: SignIn; answer: SessionView; kind: "change" };
  /** Changes the hub's name, letterhead or settings. */
  editHub: { input: EditHub; answer: SessionView; kind: "change" };
  /** Adds a coordinator with a PIN, or changes one. */
  putCoordinator: { input: PutCoordinator; answer: SessionView; kind: "change" };
  /** Changes one's own PIN. */
  changePin: { input: ChangePin; answer: Done; kind: "change" };
  /** Changes the passphrase, and says which backups still open with the old one. */
  changePassphrase: { input: ChangePassphrase; answer: PassphraseChanged; kind: "change" };
  /** Lists the backups beside the hub, newest first. */
  listBackups: { input: ListBackups; answer: BackupsView; kind: "read" };
  /** Makes a backup now, and checks it. */
  backUpNow: { input: BackUpNow; answer: BackupsView; kind: "change" };
  /** Lists the history, newest first, filtered by record, person and act. */
  listHistory: { input: ListHistory; answer: HistoryPage; kind: "read" };
  /** Shows an entry with its fields before and after. */
  showEntry: { input: ShowEntry; answer: EntryDetail; kind: "read" };
  /** Says what Ctrl Z would undo. */
  showUndo: { input: ShowUndo; answer: UndoView; kind: "read" };
  /** Undoes an act, and says which. */
  undo: { input: Undo; answer: Undone; kind: "change" };
  /** Checks that the history's chain is whole. */
  checkChain: { input: CheckChain; answer: ChainView; kind: "read" };
}

/** Which commands change the hub. */
export const changes: ReadonlySet<keyof Commands> = new Set<keyof Commands>([
  "signIn",
  "editHub",
  "putCoordinator",
  "changePin",
  "changePassphrase",
  "backUpNow",
  "undo",
]);
