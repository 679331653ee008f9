// Stands in for the file that the shell writes; same shape.
import type { Both, Language } from './commands';

export type RecentHub = { token: string; name: Both; file: string; openedAt: string; missing: boolean };
export type NewCoordinator = { name: string; pin: string };

/** Where the window stands. */
export type Status = {
  version: string;
  /** The hub that is open, signed in or not. */
  hub: { name: Both; languages: Language[]; sample: boolean } | null;
  recent: RecentHub[];
};
export type FileToken = { token: string; name: string; size: number };
export type Progress = { job: string; done: number; total: number; step: string };
export type LockReason = 'asked' | 'idle' | 'suspended';
export type ShellNotice =
  | { kind: 'aboutToLock'; reason: LockReason }
  | { kind: 'locked'; reason: LockReason }
  | { kind: 'aboutToQuit' };

export type CreateHub = {
  token: string;
  name: Both;
  region: string;
  languages: Language[];
  prefix: string;
  address: string;
  phone: string;
  email: string;
  web: string;
  passphrase: string;
  passphraseAgain: string;
  coordinators: NewCoordinator[];
};

export type ShellCommands = {
  status: { input: null; answer: Status };
  watch: { input: null; answer: null };
  activity: { input: null; answer: null };
  pickHub: { input: null; answer: FileToken | null };
  openHub: { input: { token: string; passphrase: string }; answer: Status };
  openSample: { input: null; answer: Status };
  forgetHub: { input: { token: string }; answer: Status };
  pickHubPlace: { input: { name: string }; answer: FileToken | null };
  createHub: { input: CreateHub; answer: Status };
  restoreBackup: { input: { token: string; passphrase: string }; answer: Status };
  lock: { input: null; answer: Status };
  pickFile: { input: { accept: string[] }; answer: FileToken | null };
  printWindow: { input: null; answer: null };
  cancel: { input: { job: string }; answer: null };
  quit: { input: null; answer: null };
};
