// Stands in for the file that `cargo xtask bindings` writes; same shape.

export type Fact = { "kind": "text", value: string, } | { "kind": "count", value: number, } | { "kind": "pence", value: number, } | { "kind": "date", value: string, } | { "kind": "instant", value: string, } | { "kind": "code", set: string, value: string, } | { "kind": "record", noun: string, id: string, label: string, };
export type Facts = { [key in string]: Fact };
export type Both = { en: string, cy: string, };
export type Language = "cy" | "en";
export type Address = { lines: Array<string>, postcode: string, };
export type Letterhead = { address: Address, phone: string, email: string, web: string, };
export type Refusal = { rule: string, facts: Facts, };
export type FieldProblem = { field: string, problem: string, facts: Facts, };
export type Failure = { "kind": "invalid", fields: Array<FieldProblem>, } | { "kind": "refused", rule: string, facts: Facts, } | { "kind": "notFound" } | { "kind": "stale" } | { "kind": "fault", reference: string, };
export type Viewpoint = { "desk": "signed-out" } | { "desk": "coordinator", "id": string } | { "desk": "member", "id": string } | { "desk": "applicant", "id": string };
export type HubView = { name: Both, region: string, languages: Array<Language>, prefix: string, letterhead: Letterhead, idleMinutes: number, sample: boolean, basedOn: number, };
export type CoordinatorView = { id: string, name: string, role: Both, active: boolean, basedOn: number, };
export type SessionView = { hub: HubView, viewpoint: Viewpoint, name: string, coordinators: Array<CoordinatorView>, today: string, };
export type EntryView = { sequence: number, act: string, facts: Facts, actorKind: string, actor: string, actorId: string | null, device: string, at: string, undoes: number | null, undone: boolean, refusal: Refusal | null, };
export type ListHistory = { record: string | null, actor: string | null, act: string | null, offset: number, limit: number, };
export type HistoryPage = { entries: Array<EntryView>, total: number, };
export type UndoView = { entry: EntryView | null, };
export type Undone = { entry: EntryView, };

/** Every command: its input, its answer, and whether it changes the hub. */
export interface Commands {
  /** Says who is at which desk of which hub. */
  showSession: { input: Record<string, never>; answer: SessionView; kind: "read" };
  /** Signs a coordinator in with their PIN. */
  signIn: { input: { coordinator: string, pin: string, }; answer: SessionView; kind: "change" };
  /** Lists the history, newest first, filtered by record, person and act. */
  listHistory: { input: ListHistory; answer: HistoryPage; kind: "read" };
  /** Says what Ctrl Z would undo. */
  showUndo: { input: Record<string, never>; answer: UndoView; kind: "read" };
  /** Undoes an act, and says which. */
  undo: { input: { sequence: number | null, }; answer: Undone; kind: "change" };
  /** Finds records as somebody types. */
  search: { input: { text: string, limit: number, }; answer: { hits: Array<{ noun: string, id: string, title: string, detail: string, }> }; kind: "read" };
  /** Gives the window back from a desk to the coordinator. */
  leaveDesk: { input: { passphrase: string, }; answer: SessionView; kind: "change" };
}
