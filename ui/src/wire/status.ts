import { useQuery } from '@tanstack/react-query';
import { failureOf } from './failure';
import type { SessionView } from './generated/commands';
import type { Status } from './generated/shell';
import { queries, type Reading, useRead } from './hooks';
import { shell } from './request';
import { saved } from './saved';

const KEY = ['shell', 'status'];

/** Where the window stands: which hub is open, and which were lately. */
export function useStatus(): Reading<Status> {
  const query = useQuery({ queryKey: KEY, queryFn: () => shell('status', null) });
  return {
    data: query.data,
    failed: failureOf(query.error),
    waiting: query.isPending,
    refreshing: query.isFetching,
    again: () => void query.refetch(),
  };
}

/** Who is at which desk of the open hub. */
export function useSession(open = true): Reading<SessionView> {
  return useRead('showSession', open ? {} : undefined);
}

/** Takes a new status, and forgets every answer that was read under the old one. */
export function standAt(status: Status): void {
  saved.forget();
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'shell' });
  queries.setQueryData(KEY, status);
}
