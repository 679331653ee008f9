import {
  Checkbox,
  type Column,
  EmptyState,
  FilterBar,
  FilterSelect,
  FilterText,
  LinkButton,
  Loaded,
  Page,
  Pagination,
  Table,
  useFilters,
  useWords,
} from '../design';
import { type ApplicationState, type ApplicationSummary, type Sector, useRead } from '../wire';
import { LateTag, StateTag } from './StateTag';

const LIMIT = 50;
const STATES: ApplicationState[] = ['draft', 'submitted', 'returned', 'eligible', 'ineligible', 'withdrawn', 'decided'];
const SECTORS: Sector[] = ['university', 'nhs', 'industry', 'charity', 'regulator', 'government'];

/** Every application, filtered and sorted by Rust. */
export function ApplicationList() {
  const { t, both, code, money, instant, count } = useWords();
  const [filters, setFilters] = useFilters({ call: '', state: '', sector: '', late: false as boolean, text: '', sort: '-received', offset: 0 });
  const calls = useRead('listCalls', {});
  const counts = useRead('countApplications', {});
  const applications = useRead(
    'listApplications',
    {
      call: filters.call || null,
      state: (filters.state || null) as ApplicationState | null,
      sector: (filters.sector || null) as Sector | null,
      late: filters.late,
      text: filters.text,
      sort: filters.sort,
      offset: filters.offset,
      limit: LIMIT,
    },
    { keep: true },
  );
  const filtered = filters.call !== '' || filters.state !== '' || filters.sector !== '' || filters.text !== '' || filters.late;
  const inState = (state: ApplicationState) => counts.data?.states.find((one) => one.state === state)?.count ?? 0;
  const columns: Column<ApplicationSummary>[] = [
    { key: 'reference', head: t('applications-reference'), cell: (one) => one.reference ?? '–', sort: true, tight: true },
    { key: 'title', head: t('applications-title'), cell: (one) => (one.title === '' ? t('applications-untitled') : one.title), names: true, sort: true },
    {
      key: 'lead',
      head: t('applications-lead'),
      cell: (one) => (
        <>
          {one.lead === '' ? '–' : one.lead}
          {one.organisation ? <span className="applications-under">{both(one.organisation)}</span> : null}
        </>
      ),
      sort: true,
    },
    { key: 'sector', head: t('applications-sector'), cell: (one) => (one.sector ? code('sector', one.sector) : '–'), sort: true },
    { key: 'requested', head: t('applications-asked'), cell: (one) => (one.requested === null ? '–' : money(one.requested, true)), numeric: true, sort: true },
    { key: 'received', head: t('applications-received'), cell: (one) => (one.receivedAt ? instant(one.receivedAt, 'short') : '–'), sort: true },
    {
      key: 'state',
      head: t('applications-state'),
      cell: (one) => (
        <span className="applications-tags">
          <StateTag state={one.state} /> <LateTag timeliness={one.timeliness} lateness={one.lateness} />
        </span>
      ),
      sort: true,
    },
  ];
  const begin = <LinkButton to="/applications/new">{t('applications-begin')}</LinkButton>;
  return (
    <Page title={t('applications')} actions={begin}>
      <FilterBar>
        <FilterText label={t('applications-find')} value={filters.text} onChange={(text) => setFilters({ text })} placeholder={t('applications-find-hint')} />
        <FilterSelect
          label={t('applications-call')}
          all={t('applications-any-call')}
          value={filters.call}
          onChange={(call) => setFilters({ call })}
          choices={(calls.data?.calls ?? []).map((call) => ({ value: call.id, label: both(call.title) }))}
        />
        <FilterSelect
          label={t('applications-state')}
          all={t('applications-any-state')}
          value={filters.state}
          onChange={(state) => setFilters({ state })}
          choices={STATES.map((state) => ({ value: state, label: t('applications-state-count', { state: code('application-state', state), count: count(inState(state)) }) }))}
        />
        <FilterSelect
          label={t('applications-sector')}
          all={t('applications-any-sector')}
          value={filters.sector}
          onChange={(sector) => setFilters({ sector })}
          choices={SECTORS.map((sector) => ({ value: sector, label: code('sector', sector) }))}
        />
        <div className="applications-late">
          <Checkbox name="late" label={t('applications-late-only')} value={filters.late} onChange={(late) => setFilters({ late })} />
        </div>
      </FilterBar>
      <Loaded of={applications}>
        {(page) => (
          <>
            <Table
              caption={t('applications')}
              columns={columns}
              rows={page.rows}
              rowKey={(one) => one.id}
              rowTo={(one) => `/applications/${one.id}`}
              rowState={(one) => (one.state === 'withdrawn' || one.state === 'ineligible' ? 'quiet' : undefined)}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              refreshing={applications.refreshing}
              empty={
                filtered ? (
                  <EmptyState title={t('applications-none-found')}>{t('applications-none-found-words')}</EmptyState>
                ) : (
                  <EmptyState title={t('applications-none')} action={begin}>
                    {t('applications-none-words')}
                  </EmptyState>
                )
              }
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
