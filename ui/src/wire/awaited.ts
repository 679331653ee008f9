import type { SessionView } from './generated/commands';

/** What search finds. */
export interface SearchHit {
  noun: string;
  id: string;
  title: string;
  detail: string;
}

/**
 * Commands that the window sends and the wire room does not declare yet. One that is generated
 * takes the place of the one here, and its line goes.
 */
export interface Awaited {
  /** Finds records as somebody types. */
  search: { input: { text: string; limit: number }; answer: { hits: SearchHit[] }; kind: 'read' };
  /** Gives the window back from a desk to the coordinator. */
  leaveDesk: { input: { passphrase: string }; answer: SessionView; kind: 'change' };
}
