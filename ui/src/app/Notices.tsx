import { useCallback, useEffect, useRef, useState } from 'react';
import { Toast, useWords } from '../design';
import { announce, type EntryView, type Notice, onNotice, saveEverything, useAct } from '../wire';
import { useActWords } from './StatusLine';

interface Shown {
  key: number;
  notice: Notice;
}

/** A toast stays this long, unless it is pointed at, focused or closed. */
const STAYS_MS = 10_000;

/** Undoes one entry, or the last: the key, the status line and every toast do it through here. */
export function useUndo(): (entry: EntryView | null) => Promise<void> {
  const { run } = useAct('undo', { quiet: true, toast: true });
  return useCallback(
    async (entry) => {
      // What was typed last is an act only once it is saved.
      await saveEverything();
      const undone = await run({ sequence: entry?.sequence ?? null });
      if (undone) announce({ kind: 'undone', entry: undone.entry });
    },
    [run],
  );
}

/** Toasts: what was just done, each with Undo. */
export function Notices() {
  const { t, args } = useWords();
  const words = useActWords();
  const undo = useUndo();
  const [shown, setShown] = useState<Shown[]>([]);
  const [held, setHeld] = useState(false);
  const next = useRef(0);

  useEffect(
    () =>
      onNotice((notice) => {
        next.current += 1;
        const key = next.current;
        // The newest act stands for those before it, which the history keeps; what failed stays to be read.
        setShown((before) => [...before.filter((one) => one.notice.kind === 'failed').slice(-1), { key, notice }]);
      }),
    [],
  );
  useEffect(() => {
    if (held || shown.length === 0) return undefined;
    const timer = setTimeout(() => setShown((before) => before.slice(1)), STAYS_MS);
    return () => clearTimeout(timer);
  }, [shown, held]);

  const say = (notice: Notice): string => {
    switch (notice.kind) {
      case 'done':
        return words(notice.entry);
      case 'undone':
        return t('shell-undone', { act: words(notice.entry) });
      case 'words':
        return t(notice.id, notice.args);
      case 'failed':
        switch (notice.failure.kind) {
          case 'refused':
            return t(`refused-${notice.failure.rule}`, args(notice.failure.facts));
          case 'invalid':
            return notice.failure.fields.map((one) => t(`problem-${one.problem}`, args(one.facts))).join(' ');
          case 'notFound':
            return t('ui-not-found');
          case 'stale':
            return t('ui-stale');
          case 'fault':
            return notice.failure.reference ? `${t('ui-fault')} ${t('ui-fault-reference', { reference: notice.failure.reference })}` : t('ui-fault');
        }
    }
  };

  return (
    <div
      className="app-notices"
      role="status"
      aria-live="polite"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {shown.map(({ key, notice }) => {
        const close = () => setShown((before) => before.filter((one) => one.key !== key));
        const entry = notice.kind === 'done' && notice.entry.refusal === null && !notice.entry.undone ? notice.entry : null;
        return (
          <Toast
            key={key}
            kind={notice.kind === 'failed' ? 'failed' : 'done'}
            onClose={close}
            onUndo={
              entry
                ? () => {
                    close();
                    undo(entry);
                  }
                : undefined
            }
          >
            {say(notice)}
          </Toast>
        );
      })}
    </div>
  );
}
