import { type Column, EmptyState, ExportButton, FilterBar, FilterSelect, FilterText, LinkButton, List, Page, useCallChoices, useList, useWords } from '../design';
import { type AwardState, type AwardSummary, codes, useRead } from '../wire';
import { StateTag } from './StateTag';

/** Every award. */
export function AwardList() {
  const { t, both, code, money, date, count } = useWords();
  const list = useList({ call: '', state: '', text: '', sort: 'reference' });
  const calls = useRead('listCalls', {});
  const choicesOf = useCallChoices();
  const counts = useRead('countAwards', {});
  const { call, state } = list.filters;
  const awards = useRead('listAwards', { ...list.asked, call: call || null, state: codes.AwardState.find((one) => one === state) ?? null }, { keep: true });
  const total = awards.data?.total ?? 0;
  const inState = (wanted: AwardState) => counts.data?.states.find((one) => one.state === wanted)?.count ?? 0;
  const columns: Column<AwardSummary>[] = [
    { key: 'reference', head: t('awards-reference'), cell: (one) => one.reference, sort: true, tight: true },
    { key: 'title', head: t('awards-project'), cell: (one) => one.title, names: true, sort: true },
    { key: 'awardee', head: t('awards-awardee'), cell: (one) => one.awardee, under: (one) => both(one.organisation), sort: true },
    { key: 'amount', head: t('awards-amount'), cell: (one) => money(one.amount), numeric: true, sort: true },
    {
      key: 'starts',
      head: t('awards-runs'),
      cell: (one) => t('awards-runs-from-to', { from: date(one.startsOn, 'short'), to: date(one.endsOn, 'short') }),
      sort: true,
    },
    { key: 'acceptBy', head: t('awards-accept-by'), cell: (one) => (one.state === 'offered' ? date(one.acceptBy, 'short') : '–'), sort: true, tight: true },
    { key: 'state', head: t('awards-state'), cell: (one) => <StateTag state={one.state} />, sort: true, tight: true },
  ];
  return (
    <Page
      title={t('awards')}
      actions={
        <ExportButton title={t('awards-export', { count: total, figure: count(total) })} rows={{ list: 'awards', ...list.filters, call: call || null }} disabled={total === 0} />
      }
    >
      <FilterBar>
        <FilterText {...list.by('text')} label={t('awards-find')} placeholder={t('awards-find-hint')} />
        <FilterSelect
          {...list.by('call')}
          label={t('awards-call')}
          all={t('awards-any-call')}
          choices={choicesOf(calls.data?.calls ?? [])}
        />
        <FilterSelect
          {...list.by('state')}
          label={t('awards-state')}
          all={t('awards-any-state')}
          choices={codes.AwardState.map((value) => ({ value, label: t('awards-state-count', { state: code('award-state', value), count: count(inState(value)) }) }))}
        />
      </FilterBar>
      <List
        of={awards}
        list={list}
        caption={t('awards')}
        columns={columns}
        rowKey={(one) => one.id}
        rowTo={(one) => `/awards/${one.id}`}
        rowState={(one) => (one.state === 'declined' || one.state === 'lapsed' ? 'quiet' : undefined)}
        none={
          <EmptyState title={t('awards-none')} action={<LinkButton to="/letters">{t('awards-to-letters')}</LinkButton>}>
            {t('awards-none-words')}
          </EmptyState>
        }
        noneFound={<EmptyState title={t('awards-none-found')}>{t('awards-none-found-words')}</EmptyState>}
      />
    </Page>
  );
}
