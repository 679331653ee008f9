import type { ReactNode } from 'react';
import type { Reading } from '../../wire';
import { Loaded } from '../page/Failing';
import { type Filters, useFilters } from '../page/place';
import { Pagination, Table, type TableProps } from './Table';

/** How many rows a page of a list holds. */
const LIMIT = 50;

/** A list's filters in the address, and what binds its parts to them. */
export interface ListState<T extends Filters> {
  filters: T;
  set: (change: Partial<T>) => void;
  /** A filter's value and its change, for `FilterText` and `FilterSelect`. */
  by: <K extends keyof T>(key: K) => { value: T[K]; onChange: (value: T[K]) => void };
  /** The filters and the rows that are wanted, as a list's command asks for them. */
  asked: T & { offset: number; limit: number };
  onOffset: (offset: number) => void;
  /** Whether a filter leaves rows out. */
  filtered: boolean;
}

/** The state of a list: each filter's default, and the order it is first shown in as `sort`. */
export function useList<T extends Filters>(defaults: T): ListState<T> {
  const [{ offset, ...kept }, set] = useFilters<Filters & { offset: number }>({ ...defaults, offset: 0 });
  const filters = kept as unknown as T;
  return {
    filters,
    set,
    by: (key) => ({ value: filters[key], onChange: (value) => set({ [key]: value } as Filters) }),
    asked: { ...filters, offset, limit: LIMIT },
    onOffset: (to) => set({ offset: to }),
    filtered: Object.keys(defaults).some((key) => key !== 'sort' && filters[key] !== defaults[key]),
  };
}

interface ListProps<R, T extends Filters> extends Omit<TableProps<R>, 'rows' | 'sort' | 'onSort' | 'empty' | 'refreshing'> {
  of: Reading<{ rows: R[]; total: number }>;
  list: ListState<T>;
  /** What stands where nothing is there yet. */
  none: ReactNode;
  /** What stands where the filters leave nothing in. */
  noneFound?: ReactNode;
}

/** The rows of a list, page by page. */
export function List<R, T extends Filters>({ of, list, none, noneFound = none, ...table }: ListProps<R, T>) {
  const { filters, set, asked, onOffset, filtered } = list;
  const sorted = 'sort' in filters ? { sort: String(filters['sort']), onSort: (sort: string) => set({ sort } as unknown as Partial<T>) } : {};
  return (
    <Loaded of={of} rows={8}>
      {({ rows, total }) => (
        <>
          <Table {...table} {...sorted} rows={rows} refreshing={of.refreshing} empty={filtered ? noneFound : none} />
          <Pagination offset={asked.offset} limit={asked.limit} total={total} onOffset={onOffset} />
        </>
      )}
    </Loaded>
  );
}
