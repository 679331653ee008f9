import { useSyncExternalStore } from 'react';

/** Whether what was typed has reached the hub. */
export interface Saved {
  /** Saves under way. */
  pending: number;
  /** Whether the last save failed and its text is only on the screen. */
  failed: boolean;
  /** When the last one reached the hub, as an instant; none since the hub was opened is null. */
  at: string | null;
}

let state: Saved = { pending: 0, failed: false, at: null };
const listeners = new Set<() => void>();

function set(change: Partial<Saved>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export const saved = {
  begin: () => set({ pending: state.pending + 1 }),
  end: () => set({ pending: state.pending - 1, failed: false, at: new Date().toISOString() }),
  /** `unsaved` where text stays on the screen that the hub does not have. */
  fail: (unsaved: boolean) => set({ pending: state.pending - 1, failed: unsaved || state.failed }),
  forget: () => set({ pending: 0, failed: false, at: null }),
};

export function useSaved(): Saved {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
