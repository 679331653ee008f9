import { type Column, EmptyState, ExportButton, LinkButton, List, Page, useList, useWords } from '../design';
import { type PlacementSummary, useRead } from '../wire';
import { PLACEMENT_FILTERS, PlacementFilters } from './PlacementFilters';
import { PlacementViews } from './PlacementViews';
import { ProgressTag } from './ProgressTag';

/** Every placement, the earliest first. */
export function PlacementList() {
  const { t, both, code, date, count } = useWords();
  const list = useList({ ...PLACEMENT_FILTERS, sort: 'starts' });
  const placements = useRead('listPlacements', { ...list.asked, organisation: null }, { keep: true });
  const total = placements.data?.total ?? 0;
  const columns: Column<PlacementSummary>[] = [
    {
      key: 'person',
      head: t('placements-person'),
      cell: (one) => one.name,
      under: (one) => [one.reference, one.post].filter(Boolean).join(' · '),
      names: true,
      sort: true,
    },
    {
      key: 'employer',
      head: t('placements-employer'),
      cell: (one) => (
        <>
          {both(one.employer)}
          <span className="sb-under">{code('sector', one.employerSector)}</span>
        </>
      ),
      sort: true,
    },
    {
      key: 'hosts',
      head: t('placements-host'),
      cell: (one) => (
        <>
          {one.hosts.map((host) => both(host.name)).join('; ')}
          <span className="sb-under">{[...new Set(one.hosts.map((host) => code('sector', host.sector)))].join(', ')}</span>
        </>
      ),
    },
    { key: 'starts', head: t('placements-starts'), cell: (one) => date(one.startsOn, 'short'), sort: true, tight: true },
    { key: 'ends', head: t('placements-ends'), cell: (one) => date(one.endsOn, 'short'), sort: true, tight: true },
    { key: 'state', head: t('placements-state'), cell: (one) => <ProgressTag progress={one.progress} />, sort: true },
  ];
  const propose = <LinkButton to="/placements/new">{t('placements-propose')}</LinkButton>;
  return (
    <Page
      title={t('placements')}
      actions={
        <>
          <ExportButton title={t('placements-export', { count: total, figure: count(total) })} rows={{ list: 'placements', ...list.filters }} disabled={total === 0} />
          {propose}
        </>
      }
    >
      <PlacementViews filters={list.filters} />
      <PlacementFilters list={list} />
      <List
        of={placements}
        list={list}
        caption={t('placements')}
        columns={columns}
        rowKey={(one) => one.id}
        rowTo={(one) => `/placements/${one.id}`}
        rowState={(one) => (one.state === 'withdrawn' || one.state === 'closed' ? 'quiet' : undefined)}
        none={
          <EmptyState title={t('placements-none')} action={propose}>
            {t('placements-none-words')}
          </EmptyState>
        }
        noneFound={<EmptyState title={t('placements-none-found')} />}
      />
    </Page>
  );
}
