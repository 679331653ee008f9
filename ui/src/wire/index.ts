/** The wire: typed requests to Rust, and the hooks that screens use. Knows no screen. */
export { type Autosave, saveEverything, useAutosave } from './autosave';
export { openDocument, openMade, pickPage, saveDocument, saveMade } from './documents';
export { asFailed, Failed, failureOf } from './failure';
export { codes } from './generated/commands';
export type * from './generated/commands';
export type * from './generated/shell';
export { type Act, queries, type Reading, useAct, useRead } from './hooks';
export { announce, type Notice, onNotice } from './notices';
export {
  type Answer,
  type ChangeCommand,
  type Command,
  type Input,
  type ReadCommand,
  request,
  shell,
  type ShellCommand,
  watchShell,
} from './request';
export { type Saved, saved, useSaved } from './saved';
export { standAt, useSession, useStatus } from './status';
