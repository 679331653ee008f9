import { type Column, EmptyState, FilterBar, FilterSelect, LinkButton, Loaded, Page, Part, StatCards, Table, Tag, type Tone, useFilters, useWords } from '../design';
import { type DecisionLine, type DecisionsView, type Stage, useRead } from '../wire';

const tones: Record<Stage, Tone> = { undecided: 'grey', open: 'yellow', locked: 'green' };

/** The decisions of a call against its pot. */
export function Decisions() {
  const { t, both } = useWords();
  const [{ call }, setFilters] = useFilters({ call: '' });
  const calls = useRead('listCalls', {});
  return (
    <Loaded of={calls}>
      {(found) => {
        const published = found.calls.filter((one) => one.version !== null);
        const chosen = published.find((one) => one.id === call) ?? published.find((one) => one.phase === 'closed') ?? published[0];
        return (
          <Page
            title={t('decisions')}
            detail={chosen ? both(chosen.title) : undefined}
            actions={chosen ? <LinkButton to={`/decisions/lock/${chosen.id}`}>{t('decisions-lock')}</LinkButton> : undefined}
          >
            {published.length > 1 && chosen ? (
              <FilterBar>
                <FilterSelect
                  label={t('ranking-call')}
                  all={both(chosen.title)}
                  value={call}
                  onChange={(value) => setFilters({ call: value })}
                  choices={published.filter((one) => one.id !== chosen.id || call !== '').map((one) => ({ value: one.id, label: both(one.title) }))}
                />
              </FilterBar>
            ) : null}
            {chosen ? <OfCall call={chosen.id} /> : <EmptyState title={t('ranking-none')}>{t('ranking-none-words')}</EmptyState>}
          </Page>
        );
      }}
    </Loaded>
  );
}

function OfCall({ call }: { call: string }) {
  const { t, money, count, instant } = useWords();
  const decisions = useRead('showDecisions', { call });
  return (
    <Loaded of={decisions}>
      {(view) => (
        <>
          <StatCards
            label={t('decisions')}
            stats={[
              { key: 'awarded', figure: money(view.awarded, true), label: t('decisions-awarded-of', { pot: money(view.pot, true) }) },
              { key: 'left', figure: money(view.left, true), label: t('decisions-left') },
              { key: 'undecided', figure: count(view.undecided), label: t('decisions-undecided', { count: view.undecided }) },
              { key: 'locked', figure: count(view.locked), label: t('decisions-locked', { count: view.locked }) },
            ]}
          />
          <Lines view={view} />
          {view.locks.length === 0 ? null : (
            <Part title={t('decisions-locks')}>
              <ul>
                {view.locks.map((lock) => (
                  <li key={lock.at}>{t('decisions-locked-by', { first: lock.first, second: lock.second, at: instant(lock.at), count: lock.decisions })}</li>
                ))}
              </ul>
            </Part>
          )}
        </>
      )}
    </Loaded>
  );
}

function Lines({ view }: { view: DecisionsView }) {
  const { t, money, code } = useWords();
  const columns: Column<DecisionLine>[] = [
    { key: 'rank', head: t('ranking-rank'), cell: (bid) => bid.rank ?? '–', numeric: true },
    { key: 'reference', head: t('ranking-reference'), cell: (bid) => bid.reference, names: true, tight: true },
    { key: 'title', head: t('ranking-title'), cell: (bid) => bid.title },
    { key: 'score', head: t('ranking-score'), cell: (bid) => (bid.score === null ? '–' : (bid.score / 100).toFixed(2)), numeric: true },
    { key: 'asked', head: t('ranking-asked'), cell: (bid) => money(bid.requested, true), numeric: true },
    { key: 'recommended', head: t('decisions-recommended'), cell: (bid) => (bid.recommended ? code('outcome', bid.recommended) : '–') },
    { key: 'outcome', head: t('decisions-decision'), cell: (bid) => (bid.outcome ? code('outcome', bid.outcome) : '–') },
    { key: 'amount', head: t('decisions-amount'), cell: (bid) => (bid.amount > 0 ? money(bid.amount, true) : '–'), numeric: true },
    {
      key: 'stage',
      head: t('decisions-stage'),
      cell: (bid) => (
        <>
          <Tag tone={tones[bid.stage]}>{code('decision-stage', bid.stage)}</Tag>
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
      foot={['', '', t('decisions-total'), '', '', '', '', money(view.awarded, true), '']}
    />
  );
}
