// Generated from the shell's requests by `cargo xtask bindings`; not edited by hand.

import type { Both, Facts, Language } from './commands';

/**
 * Where the window stands.
 */
export type Status = { 
/**
 * The application's version, as in `0.1.0`.
 */
version: string, 
/**
 * The hub that is open, whether anybody has signed in or not.
 */
hub: OpenedHub | null, 
/**
 * The window was asked for the sample hub, and has not opened it yet.
 */
sampleWanted: boolean, 
/**
 * Hubs that were opened on this computer, latest first.
 */
recent: Array<RecentHub>, };

/**
 * The hub that is open.
 */
export type OpenedHub = { 
/**
 * Its name.
 */
name: Both, 
/**
 * The languages it works in.
 */
languages: Array<Language>, 
/**
 * Whether it is the sample hub, whose people are invented.
 */
sample: boolean, };

/**
 * A hub that was opened on this computer before.
 */
export type RecentHub = { 
/**
 * Stands for the file in a request to open it.
 */
token: string, 
/**
 * The hub's name, as it was when last opened.
 */
name: Both, 
/**
 * The file with the folder it is in, to show.
 */
file: string, 
/**
 * When it was last opened, in UTC.
 */
openedAt: string, 
/**
 * The file is no longer where it was.
 */
missing: boolean, };

/**
 * A file or a place chosen in a native dialog.
 */
export type FileToken = { 
/**
 * Stands for the file in later requests; good until the hub is locked.
 */
token: string, 
/**
 * The file's name, to show.
 */
name: string, 
/**
 * Its size in bytes; 0 for a file that is still to be written.
 */
size: number, 
/**
 * How its folder is not only on this computer, which is worth a warning for a hub.
 */
elsewhere: Elsewhere | null, };

/**
 * How a folder is not only on this computer.
 */
export type Elsewhere = "synced" | "network";

/**
 * Opens a hub.
 */
export type OpenHub = { 
/**
 * The file.
 */
token: string, 
/**
 * Its passphrase.
 */
passphrase: string, };

/**
 * Takes a hub off the list of recent ones.
 */
export type ForgetHub = { 
/**
 * The file.
 */
token: string, };

/**
 * Asks where a new hub's file should go.
 */
export type PickHubPlace = { 
/**
 * The hub's name, for which the file is named at first.
 */
name: string, };

/**
 * A new hub, as typed.
 */
export type CreateHub = { 
/**
 * Where it goes.
 */
token: string, 
/**
 * Its name; the Welsh is needed only of a hub that works in Welsh.
 */
name: Both, 
/**
 * The nation or region it serves.
 */
region: string, 
/**
 * Welsh and English, or English alone.
 */
languages: Array<Language>, 
/**
 * The start of its references.
 */
prefix: string, 
/**
 * Its postal address: a line for each line of the envelope, the postcode last.
 */
address: string, 
/**
 * Its telephone number.
 */
phone: string, 
/**
 * Its e-mail address.
 */
email: string, 
/**
 * Its web address.
 */
web: string, 
/**
 * The passphrase. Lost, it cannot be recovered.
 */
passphrase: string, 
/**
 * The passphrase once more.
 */
passphraseAgain: string, 
/**
 * Its coordinators, at least one.
 */
coordinators: Array<NewCoordinator>, };

/**
 * A coordinator of a new hub.
 */
export type NewCoordinator = { 
/**
 * Their name.
 */
name: string, 
/**
 * Their role, as lists and the sign-in show it; may be empty.
 */
role: Both, 
/**
 * Their PIN.
 */
pin: string, };

/**
 * Asks for a file.
 */
export type PickFile = { 
/**
 * The endings of the files to offer, without dots, as in `csv`.
 */
accept: Array<string>, };

/**
 * A document on its way to another program or to a place of the person's own.
 */
export type Document = { 
/**
 * Its file's name, with its ending.
 */
name: string, 
/**
 * Its bytes, in base64 (RFC 4648, with padding).
 */
contents: string, 
/**
 * What the history tells of its leaving, as it came with the document; none where there is
 * nothing to tell.
 */
leaving: Facts | null, };

/**
 * Why a document leaves the hub, as the history tells it.
 */
export type DocumentPurpose = "save" | "open" | "print" | "terminal";

/**
 * A document to save in a folder.
 */
export type SaveInto = { 
/**
 * The folder.
 */
folder: string, 
/**
 * The document.
 */
document: Document, };

/**
 * A document to open in another program.
 */
export type OpenDocument = { 
/**
 * The document.
 */
document: Document, 
/**
 * Whether to read it there or to print it.
 */
purpose: DocumentPurpose, };

/**
 * Asks a running job to stop.
 */
export type Cancel = { 
/**
 * The job, as its progress names it.
 */
job: string, };

/**
 * How far a long request has come, through that request's own channel.
 */
export type Progress = { 
/**
 * The job, to cancel it by.
 */
job: string, 
/**
 * Done so far.
 */
done: number, 
/**
 * In all; 0 while that is not known.
 */
total: number, 
/**
 * What it is doing, as a code: the catalogue message `progress-STEP` words it.
 */
step: string, };

/**
 * Why the hub was locked.
 */
export type LockReason = "asked" | "idle" | "suspended";

/**
 * What the shell tells the window without being asked, through the channel of `watch`.
 */
export type ShellNotice = { "kind": "aboutToLock", 
/**
 * Why.
 */
reason: LockReason, } | { "kind": "locked", 
/**
 * Why.
 */
reason: LockReason, } | { "kind": "fileChecked" } | { "kind": "aboutToQuit" };

/** Every command of the shell: its input and its answer. */
export interface ShellCommands {
  /** Where the window stands: asked once when it has loaded, and answered by every command that changes it. */
  status: { input: null; answer: Status };
  /** Keeps this request's channel for notices, which arrive as they arise. Answers at once. */
  watch: { input: null; answer: null };
  /** Somebody typed, pointed or scrolled: auto-lock counts its idle minutes from now. Send it at most every few seconds. */
  activity: { input: null; answer: null };
  /** Asks for a hub's file in a native dialog. Nothing chosen is `null`. */
  pickHub: { input: null; answer: FileToken | null };
  /** Opens a hub, with nobody signed in, after closing the one that is open. */
  openHub: { input: OpenHub; answer: Status };
  /** Opens a fresh copy of the sample hub, dated today, after closing the hub that is open. */
  openSample: { input: null; answer: Status };
  /** Restores the latest backup that opens with this passphrase, to a new file beside the damaged one, and opens it. */
  restoreBackup: { input: OpenHub; answer: Status };
  /** Restores the newest backup of the open hub that is whole, to a new file beside it; then closes the hub, whose file stays, and opens the new one. */
  restoreOpenHub: { input: null; answer: Status };
  /** Takes a hub off the list of recent ones. Its file stays where it is. */
  forgetHub: { input: ForgetHub; answer: Status };
  /** Asks where a new hub's file should go, in a native dialog. Nothing chosen is `null`. */
  pickHubPlace: { input: PickHubPlace; answer: FileToken | null };
  /** Makes a hub and opens it, with nobody signed in, after closing the one that is open. */
  createHub: { input: CreateHub; answer: Status };
  /** Closes the hub. Every copy of its documents is removed. */
  lock: { input: null; answer: Status };
  /** Asks for a file in a native dialog, for a request that will name it by its token. Nothing chosen is `null`. */
  pickFile: { input: PickFile; answer: FileToken | null };
  /** Asks where to save a document, in a native dialog, saves it and tells the history. Nothing chosen is `null`. */
  saveFile: { input: Document; answer: FileToken | null };
  /** Asks for a folder, in a native dialog, for documents that are saved there one by one. Nothing chosen is `null`. */
  pickFolder: { input: null; answer: FileToken | null };
  /** Saves a document in a folder that was picked, under a name that nothing there has yet, and tells the history where there is something to tell. */
  saveInto: { input: SaveInto; answer: null };
  /** Opens a document in the computer's own program for it, to read or to print, as a private copy that is removed at lock and at the next start; tells the history. */
  openFile: { input: OpenDocument; answer: null };
  /** Prints what the window shows, through the system's print dialog; tells the history. */
  printWindow: { input: null; answer: null };
  /** Asks a running job to stop, and does not wait for it. A job that is not running (any more) is left alone. */
  cancel: { input: Cancel; answer: null };
  /** Closes the window. Send it when what was being typed is saved. */
  quit: { input: null; answer: null };
}
