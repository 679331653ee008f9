import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf } from './failure';
import type { Failure } from './generated/commands';
import { type Answer, type ChangeCommand, type Input, request } from './request';
import { saved } from './saved';

/** The longest that typed text waits, from its first unsaved keystroke, pause or not. */
const WAIT_MS = 800;

const flushes = new Set<() => Promise<void>>();

/** Saves everything that is typed and not yet saved: before locking, closing or leaving. */
export async function saveEverything(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}

export interface Autosave<C extends ChangeCommand> {
  /** Says that this is now what should be saved. */
  typed: (input: Input<C>) => void;
  /** Saves at once. */
  flush: () => Promise<void>;
  /** The last answer: counts and the time. Nothing else on the screen is refreshed. */
  answer: Answer<C> | undefined;
  failed: Failure | undefined;
  /** Whether something typed has not reached the hub: never overwrite a field while it is so. */
  unsaved: boolean;
}

/** Saves as somebody types, one save at a time, always the newest text. */
export function useAutosave<C extends ChangeCommand>(command: C): Autosave<C> {
  const [answer, setAnswer] = useState<Answer<C>>();
  const [failed, setFailed] = useState<Failure>();
  const [unsaved, setUnsaved] = useState(false);
  const waiting = useRef<{ input: Input<C> } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<void> | undefined>(undefined);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    while (running.current) await running.current;
    const next = waiting.current;
    if (!next) return;
    waiting.current = null;
    const save = async () => {
      saved.begin();
      try {
        setAnswer(await request(command, next.input));
        saved.end();
        setFailed(undefined);
      } catch (thrown) {
        saved.fail(true);
        setFailed(failureOf(thrown));
        // Kept, so that the next keystroke or the next flush tries again.
        waiting.current ??= next;
      } finally {
        running.current = undefined;
        setUnsaved(waiting.current !== null);
      }
    };
    running.current = save();
    await running.current;
  }, [command]);

  const typed = useCallback(
    (input: Input<C>) => {
      waiting.current = { input };
      setUnsaved(true);
      timer.current ??= setTimeout(() => void flush(), WAIT_MS);
    },
    [flush],
  );

  useEffect(() => {
    flushes.add(flush);
    return () => {
      flushes.delete(flush);
      void flush();
    };
  }, [flush]);

  return { typed, flush, answer, failed, unsaved };
}
