import { Checkbox, type Column, EmptyState, FilterBar, FilterSelect, FilterText, LinkButton, List, Page, useCallChoices, useList, useWords } from '../design';
import { type ApplicationState, type ApplicationSummary, codes, type Sector, useRead } from '../wire';
import { LateTag, StateTag } from './StateTag';

/** Every application, filtered and sorted by Rust. */
export function ApplicationList() {
  const { t, both, code, money, instant, count } = useWords();
  const list = useList({ call: '', state: '', sector: '', late: false as boolean, text: '', sort: '-received' });
  const calls = useRead('listCalls', {});
  const choicesOf = useCallChoices();
  const counts = useRead('countApplications', {});
  const { call, state, sector } = list.filters;
  const asked = { ...list.asked, call: call || null, state: (state || null) as ApplicationState | null, sector: (sector || null) as Sector | null };
  const applications = useRead('listApplications', asked, { keep: true });
  const inState = (wanted: ApplicationState) => counts.data?.states.find((one) => one.state === wanted)?.count ?? 0;
  const columns: Column<ApplicationSummary>[] = [
    { key: 'reference', head: t('applications-reference'), cell: (one) => one.reference ?? '–', sort: true, tight: true },
    { key: 'title', head: t('applications-title'), cell: (one) => (one.title === '' ? t('applications-untitled') : one.title), names: true, sort: true },
    {
      key: 'lead',
      head: t('applications-lead'),
      cell: (one) => (
        <>
          {one.lead === '' ? '–' : one.lead}
          {one.organisation ? <span className="sb-under">{both(one.organisation)}</span> : null}
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
        <FilterText {...list.by('text')} label={t('applications-find')} placeholder={t('applications-find-hint')} />
        <FilterSelect
          {...list.by('call')}
          label={t('applications-call')}
          all={t('applications-any-call')}
          choices={choicesOf(calls.data?.calls ?? [])}
        />
        <FilterSelect
          {...list.by('state')}
          label={t('applications-state')}
          all={t('applications-any-state')}
          choices={codes.ApplicationState.map((value) => ({ value, label: t('applications-state-count', { state: code('application-state', value), count: count(inState(value)) }) }))}
        />
        <FilterSelect
          {...list.by('sector')}
          label={t('applications-sector')}
          all={t('applications-any-sector')}
          choices={codes.Sector.map((value) => ({ value, label: code('sector', value) }))}
        />
        <div className="applications-late">
          <Checkbox {...list.by('late')} name="late" label={t('applications-late-only')} />
        </div>
      </FilterBar>
      <List
        of={applications}
        list={list}
        caption={t('applications')}
        columns={columns}
        rowKey={(one) => one.id}
        rowTo={(one) => `/applications/${one.id}`}
        rowState={(one) => (one.state === 'withdrawn' || one.state === 'ineligible' ? 'quiet' : undefined)}
        none={
          <EmptyState title={t('applications-none')} action={begin}>
            {t('applications-none-words')}
          </EmptyState>
        }
        noneFound={<EmptyState title={t('applications-none-found')}>{t('applications-none-found-words')}</EmptyState>}
      />
    </Page>
  );
}
