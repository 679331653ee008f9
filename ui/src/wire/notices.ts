import type { EntryView, Failure } from './generated/commands';

/** Something that the window tells the person in passing. The app shows them; the wire only says them. */
export type Notice =
  | { kind: 'done'; entry: EntryView }
  | { kind: 'undone'; entry: EntryView }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'words'; id: string; args?: Record<string, string | number> };

type Listener = (notice: Notice) => void;
const listeners = new Set<Listener>();

export function announce(notice: Notice): void {
  for (const listener of listeners) listener(notice);
}

/** Hears every notice until the function that it returns is called. */
export function onNotice(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
