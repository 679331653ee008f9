import { keepPreviousData, QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { asFailed, Failed, failureOf } from './failure';
import type { EntryView, Failure } from './generated/commands';
import type { Progress } from './generated/shell';
import { announce } from './notices';
import { type Answer, type ChangeCommand, type Command, type Input, type ReadCommand, request, shell } from './request';
import { saved } from './saved';

/** The one client: answers live until an act, then whatever a screen shows is asked again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

export interface Reading<T> {
  data: T | undefined;
  failed: Failure | undefined;
  /** True until the first answer. */
  waiting: boolean;
  /** True while a newer answer is on its way. */
  refreshing: boolean;
  again: () => void;
}

/**
 * Reads, and reads again after every act. `keep` shows the last answer while a list's filters
 * change; leave it out for a record, or one record would show under another's name.
 * Give `input` as undefined to wait until there is something to ask.
 */
export function useRead<C extends ReadCommand>(
  command: C,
  input: Input<C> | undefined,
  options: { keep?: boolean } = {},
): Reading<Answer<C>> {
  const query = useQuery<Answer<C>, Failed>({
    queryKey: [command, input],
    queryFn: () => request(command, input as Input<C>),
    enabled: input !== undefined,
    ...(options.keep ? { placeholderData: keepPreviousData as never } : {}),
  });
  const { refetch } = query;
  return {
    data: query.data,
    failed: failureOf(query.error),
    waiting: query.isPending,
    refreshing: query.isFetching,
    again: useCallback(() => void refetch(), [refetch]),
  };
}

/** The newest entry of whoever sits here: a desk may not list the history, but may undo its own. */
async function newest(): Promise<EntryView | null> {
  try {
    const page = await request('listHistory', { record: null, actor: null, act: null, offset: 0, limit: 1 });
    return page.entries[0] ?? null;
  } catch {
    return (await request('showUndo', {})).entry;
  }
}

/** Where the history stands before an act. */
async function lastSequence(): Promise<number | undefined> {
  try {
    return (await newest())?.sequence ?? 0;
  } catch {
    return undefined;
  }
}

/** Says what the act that just succeeded did, in a notice that offers to undo it. */
async function sayDone(before: number | undefined): Promise<void> {
  try {
    const entry = await newest();
    // An act that found nothing to change has no entry of its own.
    if (!entry || before === undefined || entry.sequence <= before) return;
    announce({ kind: 'done', entry });
  } catch {
    // The act is done and on the screen; that it could not be named again changes nothing.
  }
}

export interface Act<C extends Command> {
  /** Does it. Resolves to the answer, or to undefined when it failed (see `failed`). */
  run: (input: Input<C>) => Promise<Answer<C> | undefined>;
  failed: Failure | undefined;
  busy: boolean;
  /** How far a long job is, while it runs. */
  progress: Progress | undefined;
  cancel: () => void;
  /** Takes a failure off the screen. */
  forget: () => void;
}

/** The acts after which somebody else sits here. Each answers the new session. */
const SEATS = new Set<Command>(['signIn', 'enterPanelDesk', 'enterApplicationDesk', 'leaveDesk']);

/**
 * One act. Afterwards every query on the screen is refreshed and a toast names what was done and
 * offers Undo. Failures come back as `failed`: give it to `Form` or `Failing`. With `toast` a
 * failure is also said in a toast, for an act that has no form to show it in.
 */
export function useAct<C extends ChangeCommand>(command: C, options: { quiet?: boolean; toast?: boolean } = {}): Act<C> {
  const { quiet = false, toast = false } = options;
  const [progress, setProgress] = useState<Progress>();
  const mutation = useMutation<Answer<C>, Failed, Input<C>>({
    mutationFn: async (input) => {
      saved.begin();
      try {
        const before = quiet ? undefined : await lastSequence();
        const answer = await request(command, input, setProgress);
        saved.end();
        if (!quiet) void sayDone(before);
        return answer;
      } catch (thrown) {
        saved.fail(false);
        throw asFailed(thrown);
      } finally {
        setProgress(undefined);
      }
    },
    onSuccess: (answer) => {
      if (!SEATS.has(command)) return queries.invalidateQueries();
      // Nothing that was read for whoever sat here before is kept, not even for the moment until
      // it is asked again.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'shell' && queryKey[0] !== 'showSession' });
      queries.setQueryData(['showSession', {}], answer);
      return undefined;
    },
    onError: (error) => {
      // What is there now is read, so that trying again is judged against it.
      if (error.failure.kind === 'stale') void queries.invalidateQueries();
      if (toast) announce({ kind: 'failed', failure: error.failure });
    },
  });
  const { mutateAsync, reset } = mutation;
  const run = useCallback(
    (input: Input<C>) => mutateAsync(input).catch(() => undefined) as Promise<Answer<C> | undefined>,
    [mutateAsync],
  );
  const job = progress?.job;
  return {
    run,
    failed: failureOf(mutation.error),
    busy: mutation.isPending,
    progress,
    cancel: useCallback(() => {
      if (job !== undefined) void shell('cancel', { job }).catch(() => undefined);
    }, [job]),
    forget: reset,
  };
}
