import { Button, type Column, EmptyState, FilterSelect, LinkButton, List, Page, TextButton, useList, useWords } from '../design';
import { codes, type TimelineRow, type TimelineView, useRead } from '../wire';
import { PLACEMENT_FILTERS, PlacementFilters } from './PlacementFilters';
import { PrintTimeline, SaveCalendar } from './TimelineExports';
import { PlacementViews } from './PlacementViews';
import { Legend, Patterns, Ruler, Track } from './Track';

const GROUPS = ['employer', 'host', 'person'] as const;
const SPANS = codes.TimelineSpan.filter((span) => span !== 'year');

/** Every placement as a bar over months. */
export function Timeline() {
  const { t, both, code } = useWords();
  const list = useList({ ...PLACEMENT_FILTERS, group: '', span: '', from: '', sort: 'starts' });
  const { group, span, from, ...placements } = list.asked;
  const asked = { group, span, from, placements: { ...placements, organisation: null } };
  const timeline = useRead('showTimeline', asked, { keep: true });
  const view = timeline.data;
  const columns = (of: TimelineView): Column<TimelineRow>[] => [
    {
      key: 'person',
      head: t('placements-person'),
      cell: (row) => row.placement.name,
      under: ({ placement }) => [placement.reference, code('placement-progress', placement.progress)].filter(Boolean).join(' · '),
      names: true,
      sort: true,
    },
    { key: 'bars', head: <Ruler view={of} />, cell: (row) => <Track row={row} view={of} />, wide: true },
  ];
  return (
    <Page
      title={t('placements')}
      actions={
        <>
          <SaveCalendar placements={asked.placements} />
          <PrintTimeline timeline={asked} disabled={!view || view.total === 0} />
          <LinkButton to="/placements/new">{t('placements-propose')}</LinkButton>
        </>
      }
    >
      <PlacementViews filters={list.filters} />
      <PlacementFilters list={list}>
        <FilterSelect {...list.by('group')} label={t('timeline-group')} all={t('timeline-group-none')} choices={GROUPS.map((value) => ({ value, label: t(`timeline-group-${value}`) }))} />
        <FilterSelect {...list.by('span')} label={t('timeline-span')} all={code('timeline-span', 'year')} choices={SPANS.map((value) => ({ value, label: code('timeline-span', value) }))} />
        {view ? (
          <span className="timeline-steps" role="group" aria-label={t('timeline-months')}>
            <Button kind="plain" small onClick={() => list.set({ from: view.earlier })}>
              ← {t('timeline-earlier')}
            </Button>
            <Button kind="plain" small disabled={from === ''} onClick={() => list.set({ from: '' })}>
              {t('today')}
            </Button>
            <Button kind="plain" small onClick={() => list.set({ from: view.later })}>
              {t('timeline-later')} →
            </Button>
          </span>
        ) : null}
      </PlacementFilters>
      <Legend rows={view?.rows ?? []} />
      <Patterns />
      <List
        of={timeline}
        list={list}
        caption={t('timeline')}
        columns={view ? columns(view) : []}
        rowKey={(row) => `${row.placement.id} ${row.group ? row.group.en : ''}`}
        rowTo={(row) => `/placements/${row.placement.id}`}
        {...(view?.rows.some((row) => row.group) ? { groupOf: (row: TimelineRow) => (row.group ? both(row.group) : '') || t('timeline-no-host') } : {})}
        none={<Nothing view={view} onGo={(day) => list.set({ from: day })} />}
      />
    </Page>
  );
}

/** What stands where no bar does: the way to where there are some. */
function Nothing({ view, onGo }: { view: TimelineView | undefined; onGo: (from: string) => void }) {
  const { t } = useWords();
  const reach = view?.reach;
  if (!view || !reach) {
    return (
      <EmptyState title={t('placements-none')} action={<LinkButton to="/placements/new">{t('placements-propose')}</LinkButton>}>
        {t('placements-none-words')}
      </EmptyState>
    );
  }
  const near = reach.to < view.period.from ? reach.to : reach.from > view.period.to ? reach.from : undefined;
  return (
    <EmptyState title={t('timeline-none')} action={near === undefined ? undefined : <TextButton onClick={() => onGo(near)}>{t('timeline-nearest')}</TextButton>}>
      {t('timeline-none-words')}
    </EmptyState>
  );
}
