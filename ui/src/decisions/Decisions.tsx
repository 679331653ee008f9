import type { ReactNode } from 'react';
import { Button, type Column, EmptyState, FilterBar, Inset, Link, LinkButton, Loaded, OfCall, Page, Part, StatCards, Table, Tag, useWords } from '../design';
import { type CallSummary, type DecisionLine, type DecisionsView, type FreeReserve, useRead } from '../wire';
import { NoLock } from './NoLock';
import { stageTones } from './stages';

/** The decisions of a call against its pot. */
export function Decisions() {
  const { t } = useWords();
  return (
    <OfCall title={t('decisions')} none={<EmptyState title={t('ranking-none')}>{t('ranking-none-words')}</EmptyState>}>
      {(call, choose) => <DecisionsOf call={call} choose={choose} />}
    </OfCall>
  );
}

function DecisionsOf({ call, choose }: { call: CallSummary; choose: ReactNode }) {
  const { t, both } = useWords();
  const decisions = useRead('showDecisions', { call: call.id });
  const open = decisions.data?.open ?? 0;
  return (
    <Page
      title={t('decisions')}
      detail={both(call.title)}
      actions={
        <>
          {(decisions.data?.locked ?? 0) > 0 ? (
            <LinkButton kind="plain" to="/letters" filters={{ call: call.id }}>
              {t('decisions-to-letters')}
            </LinkButton>
          ) : null}
          {open === 0 ? null : decisions.data?.refusal ? (
            <Button disabled>{t('decisions-lock-count', { count: open })}</Button>
          ) : (
            <LinkButton to={`/decisions/lock/${call.id}`}>{t('decisions-lock-count', { count: open })}</LinkButton>
          )}
        </>
      }
    >
      {choose ? <FilterBar>{choose}</FilterBar> : null}
      <Loaded of={decisions}>{(view) => <Against view={view} />}</Loaded>
    </Page>
  );
}

/** Whether nobody took its offer. */
function isFreed(bid: DecisionLine): boolean {
  return bid.award === 'declined' || bid.award === 'lapsed';
}

/** What is awarded against the pot, the bids, and who locked what. */
function Against({ view }: { view: DecisionsView }) {
  const { t, money, count, instant } = useWords();
  return (
    <>
      <StatCards
        label={t('decisions')}
        stats={[
          { key: 'awarded', figure: money(view.awarded, true), label: t('decisions-awarded-of', { pot: money(view.pot, true) }) },
          { key: 'left', figure: money(view.left, true), label: t('decisions-left-figure'), tone: view.left < 0 ? 'warn' : 'plain' },
          { key: 'undecided', figure: count(view.undecided), label: t('decisions-undecided', { count: view.undecided }) },
          { key: 'open', figure: count(view.open), label: t('decisions-open', { count: view.open }) },
          { key: 'locked', figure: count(view.locked), label: t('decisions-locked', { count: view.locked }) },
        ]}
      />
      {view.awaitingEligibility > 0 ? (
        <Inset>
          <p>
            {t('decisions-awaiting-eligibility', { count: view.awaitingEligibility })}{' '}
            <Link to="/applications" filters={{ call: view.call, state: 'submitted' }}>
              {t('decisions-to-eligibility')}
            </Link>
          </p>
        </Inset>
      ) : null}
      {view.reserve ? <Free reserve={view.reserve} /> : null}
      {view.open > 0 ? <NoLock view={view} /> : null}
      <Lines view={view} />
      {view.locks.length === 0 ? null : (
        <Part title={t('decisions-locks')}>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {view.locks.map((lock) => (
              <li key={lock.at}>{t('decisions-locked-by', { first: lock.first, second: lock.second, at: instant(lock.at), count: lock.decisions })}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Money that is free again, and who is next for it. */
function Free({ reserve }: { reserve: FreeReserve }) {
  const { t, money } = useWords();
  const { next } = reserve;
  return (
    <Inset>
      <p>
        <strong>{t('decisions-free')}</strong> {t('decisions-free-words', { freed: money(reserve.freed), left: money(reserve.left) })}
      </p>
      <p>{t('decisions-free-next', { reference: next.reference, lead: next.lead, place: next.place, requested: money(next.requested) })}</p>
      <LinkButton to={`/decisions/${next.application}/promote`}>{t('decisions-promote-this', { reference: next.reference })}</LinkButton>
    </Inset>
  );
}

function Lines({ view }: { view: DecisionsView }) {
  const { t, money, code } = useWords();
  const columns: Column<DecisionLine>[] = [
    { key: 'rank', head: t('ranking-rank'), cell: (bid) => bid.rank ?? '–', numeric: true },
    { key: 'bid', head: t('ranking-bid'), cell: (bid) => bid.title, under: (bid) => `${bid.reference}, ${bid.lead}`, names: true },
    { key: 'score', head: t('ranking-score'), cell: (bid) => (bid.score === null ? '–' : (bid.score / 100).toFixed(2)), numeric: true },
    { key: 'asked', head: t('ranking-asked'), cell: (bid) => money(bid.requested, true), numeric: true },
    { key: 'recommended', head: t('decisions-recommended'), cell: (bid) => (bid.recommended ? code('outcome', bid.recommended) : '–') },
    { key: 'outcome', head: t('decisions-decision'), cell: (bid) => (bid.outcome ? code('outcome', bid.outcome) : '–'), under: (bid) => (bid.reserveOrder === null ? null : t('decisions-reserve-at', { order: bid.reserveOrder })) },
    { key: 'amount', head: t('decisions-amount'), cell: (bid) => (bid.amount > 0 && !isFreed(bid) ? money(bid.amount, true) : '–'), under: (bid) => (isFreed(bid) ? code('award-state', bid.award ?? '') : null), numeric: true },
    {
      key: 'stage',
      head: t('decisions-stage'),
      cell: (bid) => (
        <>
          <Tag tone={stageTones[bid.stage]}>{code('decision-stage', bid.stage)}</Tag>{' '}
          {bid.reasonsMissing.length > 0 ? <Tag tone="red">{t('decisions-reason-missing')}</Tag> : null}
        </>
      ),
    },
  ];
  return (
    <Table
      caption={t('decisions')}
      columns={columns}
      rows={view.rows}
      rowKey={(bid) => bid.application}
      rowTo={(bid) => `/decisions/${bid.application}`}
      empty={<EmptyState title={t('decisions-none')}>{t('decisions-none-words')}</EmptyState>}
      foot={['', t('decisions-total'), '', '', '', '', money(view.awarded, true), '']}
    />
  );
}
