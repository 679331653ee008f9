import { type Column, EmptyState, ExportButton, FilterBar, FilterSelect, FilterText, Link, List, Page, Part, Table, Tag, useList, useWords } from '../design';
import { codes, type OutcomesDueLine, type OutcomeSource, type OutcomeSummary, useRead } from '../wire';

function placeOf(source: OutcomeSource): string {
  return `/${source.noun}s/${source.id}`;
}

/** Every outcome, the latest first; above them, of what outcomes are to be asked now. */
export function OutcomeList() {
  const { t, code, date, money, count } = useWords();
  const list = useList({ text: '', kind: '', of: '', sort: '' });
  const outcomes = useRead('listOutcomes', list.asked, { keep: true });
  const total = outcomes.data?.total ?? 0;
  const columns: Column<OutcomeSummary>[] = [
    { key: 'what', head: t('outcome-what'), cell: ({ outcome }) => outcome.description, under: ({ outcome }) => outcome.link || null, names: true },
    { key: 'kind', head: t('outcome-type'), cell: ({ outcome }) => code('outcome-type', outcome.kind), sort: true },
    { key: 'of', head: t('outcome-of'), cell: (one) => one.name, under: (one) => [one.reference, t(`outcome-of-${one.outcome.source.noun}`)].filter(Boolean).join(' · ') },
    { key: 'happened', head: t('outcome-happened-on'), cell: ({ outcome }) => date(outcome.happenedOn, 'short'), sort: true, tight: true },
    { key: 'amount', head: t('outcome-amount'), cell: ({ outcome }) => (outcome.amount === null ? '–' : money(outcome.amount)), sort: true, numeric: true },
  ];
  return (
    <Page title={t('outcomes')} actions={<ExportButton title={t('outcomes-export', { count: total, figure: count(total) })} rows={{ list: 'outcomes', ...list.filters }} disabled={total === 0} />}>
      <Due />
      <FilterBar>
        <FilterText {...list.by('text')} label={t('ui-find')} placeholder={t('outcomes-find')} />
        <FilterSelect {...list.by('kind')} label={t('outcome-type')} all={t('outcomes-any-type')} choices={codes.OutcomeType.map((value) => ({ value, label: code('outcome-type', value) }))} />
        <FilterSelect {...list.by('of')} label={t('outcome-of')} all={t('outcomes-of-any')} choices={codes.WorkKind.map((value) => ({ value, label: t(`outcomes-of-${value}`) }))} />
      </FilterBar>
      <List
        of={outcomes}
        list={list}
        caption={t('outcomes')}
        columns={columns}
        rowKey={({ outcome }) => outcome.id}
        rowTo={({ outcome }) => `/outcomes/${outcome.source.noun}/${outcome.source.id}/${outcome.id}`}
        none={<EmptyState title={t('outcomes-none')}>{t('outcomes-none-words')}</EmptyState>}
        noneFound={<EmptyState title={t('outcomes-none-found')} />}
      />
    </Page>
  );
}

function Due() {
  const { t, date, code } = useWords();
  const due = useRead('listOutcomesDue', {}).data?.rows ?? [];
  if (due.length === 0) return null;
  const columns: Column<OutcomesDueLine>[] = [
    {
      key: 'name',
      head: t('outcome-of'),
      names: true,
      cell: (one) => (
        <Link to={placeOf(one.source)} filters={{ tab: 'outcomes' }}>
          {one.name}
        </Link>
      ),
      under: (one) => one.reference || null,
    },
    { key: 'when', head: t('outcome-asking'), cell: (one) => t('outcome-after-months', { months: one.months }) },
    { key: 'due', head: t('outcome-due-on'), cell: (one) => date(one.dueOn, 'short') },
    { key: 'state', head: t('outcome-state'), cell: (one) => <Tag tone={one.state === 'due' ? 'red' : 'yellow'}>{code('asked-state', one.state)}</Tag> },
  ];
  return (
    <Part title={t('outcomes-to-ask')}>
      <Table caption={t('outcomes-to-ask')} columns={columns} rows={due} rowKey={(one) => `${one.source.id} ${one.months}`} />
    </Part>
  );
}
