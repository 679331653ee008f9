import { type KeyboardEvent, useRef, useState } from 'react';
import { Link, useWords } from '../design';
import type { AssigneeView, AssignmentGrid } from '../wire';
import { Sign } from './Sign';
import { type Place, standingOf } from './standing';
import { useCellWords } from './useCellWords';

interface GridProps {
  call: string;
  grid: AssignmentGrid;
  /** Enter, Space or a click on a cell. */
  onChoose: (place: Place) => void;
  /** The cell under the cursor or the mouse. */
  onAt: (place: Place | null) => void;
}

/** The grid itself: one stop of the Tab key, arrows inside it. */
export function Grid({ call, grid, onChoose, onAt }: GridProps) {
  const { t, count } = useWords();
  const words = useCellWords(grid.today);
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState({ row: 0, column: 0 });
  const last = { row: grid.bids.length - 1, column: grid.members.length - 1 };
  // Fewer bids or members than a moment ago must not leave the grid without its stop.
  const here = { row: Math.min(stop.row, last.row), column: Math.min(stop.column, last.column) };

  const move = (event: KeyboardEvent) => {
    const page = 10;
    const to: Record<string, { row: number; column: number }> = {
      ArrowUp: { ...here, row: here.row - 1 },
      ArrowDown: { ...here, row: here.row + 1 },
      ArrowLeft: { ...here, column: here.column - 1 },
      ArrowRight: { ...here, column: here.column + 1 },
      PageUp: { ...here, row: here.row - page },
      PageDown: { ...here, row: here.row + page },
      Home: event.ctrlKey ? { row: 0, column: 0 } : { ...here, column: 0 },
      End: event.ctrlKey ? last : { ...here, column: last.column },
    };
    const wanted = to[event.key];
    if (!wanted || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = { row: Math.max(0, Math.min(last.row, wanted.row)), column: Math.max(0, Math.min(last.column, wanted.column)) };
    setStop(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    <div className="panel-grid-frame">
      <table className="panel-grid" role="grid" aria-label={t('panel-grid')} ref={table}>
        <thead>
          <tr>
            <th scope="col" className="panel-grid__bid">
              {t('panel-bid')}
            </th>
            <th scope="col" className="panel-grid__given">
              {t('panel-grid-given')}
              <span className="panel-grid__load panel-grid__sum">
                {count(grid.members.reduce((sum, one) => sum + one.given, 0))}/{count(grid.total * grid.planned)}
              </span>
            </th>
            {grid.members.map((member) => (
              <Head key={member.id} member={member} />
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.bids.map((bid, row) => (
            <tr key={bid.application}>
              <th scope="row" className="panel-grid__bid" title={`${bid.title}\n${bid.lead}`}>
                <Link to={`/panel/${call}/bids/${bid.application}`}>{bid.reference}</Link> <span className="panel-grid__title">{bid.title}</span>
              </th>
              <td className={bid.given < grid.planned ? 'panel-grid__given panel-grid__given--short' : 'panel-grid__given'}>
                {t('panel-of', { part: count(bid.given), whole: count(grid.planned) })}
              </td>
              {grid.members.map((member, column) => {
                const cell = bid.cells[column];
                if (!cell) return null;
                const place = { bid, member, cell };
                const standing = standingOf(cell, grid.today);
                return (
                  <td key={member.id}>
                    <button
                      type="button"
                      className={`panel-cell panel-cell--${standing}`}
                      data-place={`${row} ${column}`}
                      tabIndex={row === here.row && column === here.column ? 0 : -1}
                      aria-label={`${member.name}, ${bid.reference}: ${words(cell)}`}
                      {...(standing === 'conflict' ? { 'aria-disabled': true } : {})}
                      onKeyDown={move}
                      onFocus={() => {
                        setStop({ row, column });
                        onAt(place);
                      }}
                      onMouseEnter={() => onAt(place)}
                      onClick={() => onChoose(place)}
                    >
                      <Sign of={standing} />
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A member over their column: the name, what they have to read, and what they take at most. */
function Head({ member }: { member: AssigneeView }) {
  const { t, code, count } = useWords();
  const sectors = member.sectors.map((sector) => code('sector', sector)).join(', ');
  const full = member.given >= member.most;
  return (
    <th scope="col" className="panel-grid__member" title={[sectors, member.expertise].filter(Boolean).join('\n')}>
      <span className="panel-grid__name">{member.name}</span>
      <span className={full ? 'panel-grid__load panel-grid__load--full' : 'panel-grid__load'}>
        <span aria-hidden="true">
          {count(member.given)}/{count(member.most)}
        </span>
        <span className="nhsuk-u-visually-hidden">{t('panel-load-of', { given: member.given, most: member.most })}</span>
      </span>
    </th>
  );
}
