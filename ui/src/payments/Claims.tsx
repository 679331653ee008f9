import { ClaimTag, type Column, EmptyState, FilterBar, FilterSelect, List, StatCards, useList, useWords } from '../design';
import { type ClaimLine, type ClaimState, codes, useRead } from '../wire';

/** Every claim, what waits for somebody first. */
export function Claims() {
  const { t, both, code, money, instant, count } = useWords();
  const list = useList({ state: '', sort: '' });
  const asked = { ...list.asked, award: null, state: (list.filters.state || null) as ClaimState | null };
  const claims = useRead('listClaims', asked, { keep: true });
  const of = (state: ClaimState) => claims.data?.states.find((one) => one.state === state);
  const figure = (state: ClaimState, label: string) => ({
    key: state,
    figure: money(of(state)?.amount ?? 0, true),
    label: t(label, { count: of(state)?.count ?? 0 }),
    to: '/payments',
    filters: { state },
  });
  const columns: Column<ClaimLine>[] = [
    { key: 'claim', head: t('payment-claim-head'), cell: (one) => `${one.reference}/${one.number}`, under: (one) => both(one.organisation), names: true },
    { key: 'for', head: t('payment-for'), cell: (one) => (one.instalment === null ? t('payment-for-costs') : t('payment-for-instalment-short', { number: one.instalment })) },
    { key: 'amount', head: t('payment-amount'), cell: (one) => money(one.amount), numeric: true },
    { key: 'state', head: t('payment-state'), cell: (one) => <ClaimTag state={one.state} /> },
    { key: 'since', head: t('payment-since'), cell: (one) => instant(one.since, 'short') },
    { key: 'maker', head: t('payment-maker'), cell: (one) => one.maker },
  ];
  return (
    <>
      <StatCards
        label={t('payment-claims')}
        stats={[figure('submitted', 'payments-to-approve'), figure('queried', 'payments-queried'), figure('approved', 'payments-approved'), figure('draft', 'payments-drafts')]}
      />
      <FilterBar>
        <FilterSelect
          {...list.by('state')}
          label={t('payment-state')}
          all={t('payments-all-states')}
          choices={codes.ClaimState.map((value) => ({ value, label: t('payments-state-count', { state: code('claim-state', value), count: count(of(value)?.count ?? 0) }) }))}
        />
      </FilterBar>
      <List
        of={claims}
        list={list}
        caption={t('payment-claims')}
        columns={columns}
        rowKey={(one) => one.id}
        rowTo={(one) => `/claims/${one.id}`}
        rowState={(one) => (one.state === 'rejected' ? 'quiet' : undefined)}
        none={<EmptyState title={t('payments-none')}>{t('payments-none-words')}</EmptyState>}
      />
    </>
  );
}
