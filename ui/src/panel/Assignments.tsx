import { useCallback, useState } from 'react';
import { EmptyState, LinkButton, Loaded, Pagination, TextButton, useFilters, useWords } from '../design';
import { type AssignmentGrid, type PanelView, useAct, useRead } from '../wire';
import { CellDialog } from './CellDialog';
import { DueDialog } from './DueDialog';
import { Grid } from './Grid';
import { Key } from './Key';
import { type Place, standingOf } from './standing';
import { useCellWords } from './useCellWords';

const LIMIT = 100;

/** Who reviews what: bids down, members across, each cell free, given, or in conflict. */
export function Assignments({ view }: { view: PanelView }) {
  const { t } = useWords();
  const [{ offset }, setFilters] = useFilters({ call: '', tab: 'members', state: '', member: '', offset: 0 });
  const grid = useRead('showAssignments', { call: view.call, offset, limit: LIMIT }, { keep: true });
  if (view.members.length === 0) {
    return (
      <EmptyState title={t('panel-no-members')} action={<LinkButton to={`/panel/${view.call}/seat`}>{t('panel-add-member')}</LinkButton>}>
        {t('panel-no-members-words')}
      </EmptyState>
    );
  }
  return (
    <Loaded of={grid}>
      {(found) =>
        found.total === 0 ? (
          <EmptyState title={t('panel-no-bids')} action={<LinkButton to="/applications">{t('panel-no-bids-do')}</LinkButton>}>
            {t('panel-no-bids-words')}
          </EmptyState>
        ) : (
          <>
            <Given call={view.call} grid={found} />
            <Pagination offset={offset} limit={LIMIT} total={found.total} onOffset={(to) => setFilters({ offset: to })} />
          </>
        )
      }
    </Loaded>
  );
}

/** The grid with what stands around it: the day for new reviews, what the cell at hand says, the key. */
function Given({ call, grid }: { call: string; grid: AssignmentGrid }) {
  const { t, date } = useWords();
  const assign = useAct('assignReview', { toast: true });
  const unassign = useAct('unassignReview', { toast: true });
  const [due, setDue] = useState('');
  const [asking, setAsking] = useState(false);
  const [at, setAt] = useState<Place | null>(null);
  const [open, setOpen] = useState<Place | null>(null);
  const day = due || grid.dueOn;
  const { run: give } = assign;
  const { run: take } = unassign;

  const choose = useCallback(
    (place: Place) => {
      const ids = { application: place.bid.application, member: place.member.id };
      switch (standingOf(place.cell, grid.today)) {
        case 'free':
          void give({ ...ids, dueOn: due });
          return;
        case 'given':
        case 'late':
          // What is begun, and what cannot be changed here, is shown first.
          if (place.cell.state === null) void take(ids);
          else setOpen(place);
          return;
        default:
          setOpen(place);
      }
    },
    [give, take, due, grid.today],
  );
  return (
    <>
      <div className="panel-tools">
        <Reading place={at} today={grid.today} />
        <span>
          {day === '' ? t('panel-new-due-none') : t(day < grid.today ? 'panel-new-due-past' : 'panel-new-due', { date: date(day) })}{' '}
          <TextButton onClick={() => setAsking(true)}>{t('panel-new-due-change')}</TextButton>
        </span>
      </div>
      <Grid call={call} grid={grid} onChoose={choose} onAt={setAt} />
      <Key />
      {asking ? (
        <DueDialog
          day={due}
          usual={grid.dueOn}
          onDay={(to) => {
            setDue(to);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {open ? <CellDialog call={call} place={open} today={grid.today} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

/** What the cell at hand says, in full: the buttons of the grid say it to those who hear the screen. */
function Reading({ place, today }: { place: Place | null; today: string }) {
  const { t } = useWords();
  const words = useCellWords(today);
  return (
    <p className="panel-reading" aria-hidden="true">
      {place ? (
        <>
          <strong>
            {place.member.name}, {place.bid.reference}:
          </strong>{' '}
          {words(place.cell)} <span className="sb-quiet">{place.bid.title}</span>
        </>
      ) : (
        t('panel-reading-none')
      )}
    </p>
  );
}
