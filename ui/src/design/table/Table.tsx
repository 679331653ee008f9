import { Fragment, type MouseEvent, type ReactNode, useRef } from 'react';
import { Link, useGo } from '../page/place';
import { useReturned } from '../page/returning';
import { useWords } from '../words/Words';

export interface Column<R> {
  /** Unique in the table, and what is sorted by where `sort` is set. */
  key: string;
  head: ReactNode;
  cell: (row: R) => ReactNode;
  /** A quieter line under it, outside the row's link. */
  under?: (row: R) => ReactNode;
  /** Rust can sort by this column. */
  sort?: boolean;
  /** Numbers stand at the right, in figures of one width. */
  numeric?: boolean;
  /** Keeps its words on one line. */
  tight?: boolean;
  /** Takes what width the others leave. */
  wide?: boolean;
  /** Names its row, for those who hear the screen, and carries the row's link. One a table. */
  names?: boolean;
}

/** A sort order as it goes to Rust: a column's key, with `-` before it for the other way round. */
export type Sort = string;

export interface TableProps<R> {
  /** What the table holds; heard, and seen where `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: Column<R>[];
  rows: R[];
  rowKey: (row: R) => string;
  /** Where a row leads; the whole row can be clicked, and its naming cell holds the link. */
  rowTo?: (row: R) => string;
  /** Marks a row: chosen, or below the line. */
  rowState?: (row: R) => 'chosen' | 'quiet' | 'warn' | undefined;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** What a row stands together with; each group has its words above it. Rows come by their groups. */
  groupOf?: (row: R) => string;
  /** What stands instead of rows. */
  empty?: ReactNode;
  /** A line drawn across the table after this row, with what it means. */
  lineAfter?: { row: (row: R) => boolean; words: ReactNode };
  /** A last row of totals, a cell a column. */
  foot?: ReactNode[];
  /** Dims the rows while newer ones are on their way. */
  refreshing?: boolean;
}

/** A dense table for casework. Its rows come windowed and sorted from Rust. */
export function Table<R>(props: TableProps<R>) {
  const { caption, showCaption = false, columns, rows, rowKey, rowTo, rowState, sort = '', onSort, groupOf, empty, lineAfter, foot, refreshing = false } = props;
  const { t } = useWords();
  const go = useGo();
  const frame = useReturned();
  const pressed = useRef<{ x: number; y: number }>({ x: 0, y: 0 });
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;

  const follow = (event: MouseEvent, row: R) => {
    if (!rowTo || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Not when something in the row was clicked, nor when the mouse was drawn over text to mark it.
    if ((event.target as Element).closest('a, button, input, select, label')) return;
    if (Math.abs(event.clientX - pressed.current.x) + Math.abs(event.clientY - pressed.current.y) > 4) return;
    go(rowTo(row));
  };
  const classes = (column: Column<R>) =>
    [column.numeric ? 'sb-table__number' : '', column.tight ? 'sb-table__tight' : '', column.wide ? 'sb-table__wide' : ''].filter(Boolean).join(' ') || undefined;

  return (
    <div className="sb-table-frame sb-quiet-focus" tabIndex={-1} ref={frame}>
      <table className={refreshing ? 'sb-table sb-table--refreshing' : 'sb-table'}>
        <caption className={showCaption ? 'sb-table__caption' : 'nhsuk-u-visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const down = sort === `-${column.key}`;
              const on = down || sort === column.key;
              return (
                <th
                  key={column.key}
                  scope="col"
                  className={classes(column)}
                  {...(on ? { 'aria-sort': down ? ('descending' as const) : ('ascending' as const) } : {})}
                >
                  {column.sort && onSort ? (
                    <button type="button" className="sb-table__sort" onClick={() => onSort(on && !down ? `-${column.key}` : column.key)}>
                      {column.head}
                      <span aria-hidden="true" className="sb-table__arrow">
                        {on ? (down ? '▼' : '▲') : ''}
                      </span>
                      <span className="nhsuk-u-visually-hidden">{t('ui-sort')}</span>
                    </button>
                  ) : (
                    column.head
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        {groupsOf(rows, groupOf).map((group, number) => (
          <tbody key={`${number} ${group.words}`}>
            {groupOf ? (
              <tr className="sb-table__group">
                <th scope="rowgroup" colSpan={columns.length}>
                  {group.words}
                </th>
              </tr>
            ) : null}
            {group.rows.map((row) => {
              const state = rowState?.(row);
              return (
                <Fragment key={rowKey(row)}>
                  {/* The row's link is in its naming cell; clicking elsewhere in the row is a convenience for a mouse. */}
                  {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
                  <tr
                    className={[rowTo ? 'sb-table__row--link' : '', state ? `sb-table__row--${state}` : ''].filter(Boolean).join(' ') || undefined}
                    {...(rowTo
                      ? {
                          onMouseDown: (event: MouseEvent) => {
                            pressed.current = { x: event.clientX, y: event.clientY };
                          },
                          onClick: (event: MouseEvent) => follow(event, row),
                        }
                      : {})}
                  >
                    {columns.map((column) =>
                      column.names ? (
                        <th key={column.key} scope="row" className={classes(column)}>
                          {rowTo ? <Link to={rowTo(row)}>{column.cell(row)}</Link> : column.cell(row)}
                          {column.under ? <span className="sb-under">{column.under(row)}</span> : null}
                        </th>
                      ) : (
                        <td key={column.key} className={classes(column)}>
                          {column.cell(row)}
                          {column.under ? <span className="sb-under">{column.under(row)}</span> : null}
                        </td>
                      ),
                    )}
                  </tr>
                  {lineAfter?.row(row) ? (
                    <tr className="sb-table__line">
                      <td colSpan={columns.length}>{lineAfter.words}</td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
          </tbody>
        ))}
        {foot ? (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td key={column.key} className={classes(column)}>
                  {foot[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

/** Rows by their groups; all in one where there are none. */
function groupsOf<R>(rows: R[], groupOf: ((row: R) => string) | undefined): { words: string; rows: R[] }[] {
  if (!groupOf) return [{ words: '', rows }];
  const groups: { words: string; rows: R[] }[] = [];
  for (const row of rows) {
    const words = groupOf(row);
    const last = groups.at(-1);
    if (last?.words === words) last.rows.push(row);
    else groups.push({ words, rows: [row] });
  }
  return groups;
}

interface PaginationProps {
  offset: number;
  limit: number;
  total: number;
  onOffset: (offset: number) => void;
}

/** Which of the rows are shown, and the ones before and after. Nothing where all fit. */
export function Pagination({ offset, limit, total, onOffset }: PaginationProps) {
  const { t, count } = useWords();
  const nav = useRef<HTMLElement>(null);
  if (total <= limit && offset === 0) return null;
  const to = Math.min(offset + limit, total);
  const turn = (next: number) => {
    // A page is read from its top: the table before this has the focus, and its first rows are in sight.
    const table = nav.current?.previousElementSibling;
    if (table instanceof HTMLElement) {
      table.focus({ preventScroll: true });
      if (table.getBoundingClientRect().top < 0) table.scrollIntoView({ block: 'start' });
    }
    onOffset(next);
  };
  return (
    <nav className="sb-pagination" ref={nav} aria-label={t('ui-pages')}>
      <span>{t('ui-pages-shown', { from: count(Math.min(offset + 1, total)), to: count(to), total: count(total) })}</span>
      <span className="sb-pagination__keys">
        <button type="button" className="sb-link-button" disabled={offset === 0} onClick={() => turn(Math.max(0, offset - limit))}>
          ← {t('ui-pages-before')}
        </button>
        <button type="button" className="sb-link-button" disabled={to >= total} onClick={() => turn(offset + limit)}>
          {t('ui-pages-after')} →
        </button>
      </span>
    </nav>
  );
}

/** The row of filters over a table. */
export function FilterBar({ children }: { children: ReactNode }) {
  return <div className="sb-filters">{children}</div>;
}
