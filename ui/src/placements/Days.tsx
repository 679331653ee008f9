import { type Column, ConfirmDialog, EmptyState, FileLink, LinkButton, Part, StatCards, SummaryList, Table, TextButton, useFilters, useWords, Warning } from '../design';
import { type AbsenceView, type MoveView, type Overlap, type PlacementView, request, type StepView, useAct } from '../wire';
import { useState } from 'react';
import { Calendar } from './Calendar';
import { SaveCalendar } from './TimelineExports';
import { useHours, useLength, usePeriod } from './Figures';

/** The days, how they fall, and what else the person has on them. */
export function Days({ view }: { view: PlacementView }) {
  const { t, date, code, count } = useWords();
  const [, setFilters] = useFilters({ tab: 'days' });
  const length = useLength();
  const hours = useHours();
  const { consequences: follows, pattern } = view;
  return (
    <>
      <StatCards
        label={t('placements-figures')}
        stats={[
          { key: 'length', figure: length(follows.length), label: t('placements-figure-length') },
          { key: 'share', figure: `${follows.share}%`, label: t('placements-figure-share') },
          { key: 'days', figure: follows.daysWorked === null ? '–' : count(follows.daysWorked), label: t('placements-figure-days') },
          { key: 'hours', figure: hours(follows.minutes), label: t('placements-figure-hours', { week: view.fullWeek }) },
        ]}
      />
      <Overlaps overlaps={follows.overlaps} />
      <Part
        title={t('placements-tab-days')}
        actions={
          <>
            <SaveCalendar placement={view.id} />
            {view.changeable ? <TextButton onClick={() => setFilters({ tab: 'what-if' })}>{t('placements-change-days')}</TextButton> : null}
          </>
        }
      >
        <SummaryList
          rows={[
            { key: 'from', label: t('placements-first-day'), value: date(follows.period.from, 'weekday') },
            { key: 'to', label: t('placements-last-day'), value: date(follows.period.to, 'weekday') },
            { key: 'pattern', label: t('placements-pattern'), value: code('working-pattern', pattern.kind) },
            { key: 'weekdays', label: t('placements-weekdays'), value: pattern.kind === 'part-time' ? pattern.weekdays.map((day) => code('weekday', day)).join(', ') || t('placements-weekdays-open') : '' },
          ]}
        />
        {pattern.kind === 'intermittent' && pattern.days.length === 0 ? <EmptyState title={t('placements-no-days')}>{t('placements-no-days-words')}</EmptyState> : null}
        {pattern.kind === 'part-time' && pattern.weekdays.length === 0 ? null : <Calendar period={follows.period} pattern={pattern} absences={view.absences} />}
      </Part>
      <Leave view={view} />
      <Course view={view} />
      <Moves moves={view.moves} />
    </>
  );
}

function Overlaps({ overlaps }: { overlaps: Overlap[] }) {
  const { t } = useWords();
  const period = usePeriod();
  const name = useOverlapName();
  if (overlaps.length === 0) return null;
  return (
    <Warning title={t('placements-overlaps', { count: overlaps.length })}>
      <ul>
        {overlaps.map((one) => (
          <li key={one.with.id}>
            {name(one)}: {period(one.shared)}
          </li>
        ))}
      </ul>
    </Warning>
  );
}

/** What days are shared with. */
export function useOverlapName(): (overlap: Overlap) => string {
  const { t, code } = useWords();
  return ({ with: other }) => (other.kind === 'leave' ? code('absence-kind', other.label) : t('placements-other-placement', { name: other.label }));
}

function Leave({ view }: { view: PlacementView }) {
  const { t, code } = useWords();
  const period = usePeriod();
  const remove = useAct('removeAbsence');
  const [removing, setRemoving] = useState<AbsenceView>();
  const columns: Column<AbsenceView>[] = [
    { key: 'kind', head: t('placements-leave-kind'), names: true, cell: (one) => code('absence-kind', one.kind) },
    { key: 'days', head: t('placements-days'), cell: (one) => period(one) },
    {
      key: 'remove',
      head: t('placements-row-act'),
      tight: true,
      cell: (one) => (
        <TextButton about={code('absence-kind', one.kind)} onClick={() => setRemoving(one)}>
          {t('placements-remove')}
        </TextButton>
      ),
    },
  ];
  const add = (
    <LinkButton kind="plain" small to={`/placements/${view.id}/leave`}>
      {t('placements-add-leave')}
    </LinkButton>
  );
  return (
    <Part title={t('placements-leave', { name: view.name })} actions={add}>
      <Table caption={t('placements-leave', { name: view.name })} columns={columns} rows={view.absences} rowKey={(one) => one.id} empty={<p>{t('placements-no-leave')}</p>} />
      {removing ? (
        <ConfirmDialog
          title={t('placements-remove-leave')}
          action={t('placements-remove')}
          kind="danger"
          busy={remove.busy}
          failed={remove.failed}
          onClose={() => setRemoving(undefined)}
          onConfirm={() => void remove.run({ id: removing.id, basedOn: removing.basedOn }).then((done) => (done ? setRemoving(undefined) : undefined))}
        >
          <p>
            {code('absence-kind', removing.kind)}: {period(removing)}
          </p>
        </ConfirmDialog>
      ) : null}
    </Part>
  );
}

/** The steps that it took, and what was signed for them. */
function Course({ view }: { view: PlacementView }) {
  const { t, code, date } = useWords();
  if (view.course.length === 0) return null;
  const columns: Column<StepView>[] = [
    { key: 'step', head: t('placements-course-step'), names: true, cell: (one) => code('placement-act', one.step), under: (one) => (one.wasTo === one.to ? '' : t('placements-from-to', { from: date(one.wasTo, 'short'), to: date(one.to, 'short') })) },
    { key: 'on', head: t('placements-course-on'), tight: true, cell: (one) => date(one.on, 'short') },
    { key: 'why', head: t('placements-why'), cell: (one) => one.reason || '–' },
    { key: 'page', head: t('placements-course-page'), cell: (one) => (one.page ? <FileLink file={one.page} read={(sha256) => request('showExtensionPage', { placement: view.id, sha256 })} /> : '–') },
  ];
  return (
    <Part title={t('placements-course')}>
      <Table caption={t('placements-course')} columns={columns} rows={view.course} rowKey={(one) => one.id} />
    </Part>
  );
}

function Moves({ moves }: { moves: MoveView[] }) {
  const { t, instant } = useWords();
  const period = usePeriod();
  if (moves.length === 0) return null;
  const columns: Column<MoveView>[] = [
    { key: 'at', head: t('placements-moved-at'), names: true, tight: true, cell: (one) => instant(one.movedAt, 'short') },
    { key: 'was', head: t('placements-days-before'), tight: true, cell: (one) => period({ from: one.wasFrom, to: one.wasTo }) },
    { key: 'why', head: t('placements-why'), cell: (one) => one.reason || '–' },
  ];
  return (
    <Part title={t('placements-moves')}>
      <Table caption={t('placements-moves')} columns={columns} rows={moves} rowKey={(one) => `${one.movedAt} ${one.wasFrom} ${one.wasTo}`} />
    </Part>
  );
}
