import { useEffect } from 'react';
import { announce, asFailed, queries, saveEverything, shell, standAt, watchShell } from '../wire';

/** Idle minutes are counted in the shell; it hears of keys and clicks at most this often. */
const TELL_EVERY_MS = 5_000;

/** Saves what is typed, then locks the hub. */
export async function lock(): Promise<void> {
  await saveEverything();
  try {
    standAt(await shell('lock', null));
  } catch (thrown) {
    announce({ kind: 'failed', failure: asFailed(thrown).failure });
  }
}

/** Tells the shell that somebody is here, and saves and locks when it says to. */
export function useShell(): void {
  useEffect(() => {
    void watchShell((notice) => {
      switch (notice.kind) {
        case 'aboutToLock':
          void lock();
          return;
        case 'aboutToQuit':
          void saveEverything().then(() => shell('quit', null));
          return;
        case 'fileChecked':
          void queries.invalidateQueries({ queryKey: ['showFileState'] });
          return;
        case 'locked':
          void shell('status', null).then(standAt);
      }
    }).catch(() => undefined);
  }, []);
  useEffect(() => {
    let told = 0;
    const active = () => {
      const now = performance.now();
      if (now - told < TELL_EVERY_MS) return;
      told = now;
      void shell('activity', null).catch(() => undefined);
    };
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, active, { passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, active);
    };
  }, []);
  useEffect(() => {
    // A reload or a closed window must not lose the last second of typing.
    const leave = () => void saveEverything();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      queries.clear();
    };
  }, []);
}
