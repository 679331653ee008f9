import { type Column, Dots, EmptyState, Inset, Loaded, Pagination, StatCards, Table, Tag, useFilters, useWords } from '../design';
import { type RankingRow, type RankingView, useRead } from '../wire';

const LIMIT = 100;

/** The ranked list: score, spread, picture, what it asks, and the line. */
export function RankedBids({ call }: { call: string }) {
  const [{ offset }, setFilters] = useFilters({ call: '', offset: 0 });
  const ranking = useRead('showRanking', { call, offset, limit: LIMIT }, { keep: true });
  return (
    <Loaded of={ranking}>
      {(view) => (
        <>
          <Summary view={view} />
          <Bids view={view} />
          <Pagination offset={offset} limit={LIMIT} total={view.total} onOffset={(to) => setFilters({ offset: to })} />
        </>
      )}
    </Loaded>
  );
}

function Summary({ view }: { view: RankingView }) {
  const { t, money, count } = useWords();
  return (
    <>
      <StatCards
        label={t('ranking')}
        stats={[
          { key: 'bids', figure: count(view.total), label: t('ranking-bids', { count: view.total }) },
          { key: 'reviews', figure: `${view.reviews}/${view.total * view.planned}`, label: t('ranking-reviews-in') },
          { key: 'above', figure: count(view.line.above), label: t('ranking-above') },
          { key: 'left', figure: money(view.line.left, true), label: t('ranking-left-of', { pot: money(view.pot, true) }) },
        ]}
      />
      {view.ranked > 0 && view.line.above === 0 ? <Inset>{t(`line-stop-${view.line.stop}`, { total: money(view.line.total), left: money(view.line.left) })}</Inset> : null}
    </>
  );
}

function points(hundredths: number | null): string {
  return hundredths === null ? '–' : (hundredths / 100).toFixed(2);
}

function Bids({ view }: { view: RankingView }) {
  const { t, money } = useWords();
  const [least, greatest] = view.scale;
  const lastAbove = view.rows.findLast((bid) => bid.aboveLine)?.application;
  const columns: Column<RankingRow>[] = [
    { key: 'rank', head: t('ranking-rank'), cell: (bid) => bid.rank ?? '–', numeric: true },
    { key: 'bid', head: t('ranking-bid'), cell: (bid) => bid.title, under: (bid) => <Beneath bid={bid} />, names: true },
    { key: 'score', head: t('ranking-score'), cell: (bid) => <strong>{points(bid.score?.hundredths ?? null)}</strong>, numeric: true },
    { key: 'median', head: t('ranking-median'), cell: (bid) => points(bid.median), numeric: true },
    { key: 'spread', head: t('ranking-spread'), cell: (bid) => points(bid.spread), numeric: true },
    {
      key: 'dots',
      head: t('ranking-picture'),
      cell: (bid) => (
        <Dots
          label={t('ranking-picture-of', { reference: bid.reference })}
          dots={bid.dots.filter((dot) => dot.counts).map((dot) => ({ who: dot.name, at: dot.total / 100 }))}
          least={least}
          greatest={greatest}
          mark={bid.score ? bid.score.hundredths / 100 : undefined}
          line={view.threshold / 100}
        />
      ),
    },
    { key: 'asked', head: t('ranking-asked'), cell: (bid) => money(bid.requested, true), numeric: true },
    { key: 'running', head: t('ranking-running'), cell: (bid) => (bid.runningTotal === null ? '–' : money(bid.runningTotal, true)), numeric: true },
  ];
  return (
    <Table
      caption={t('ranking')}
      columns={columns}
      rows={view.rows}
      rowKey={(bid) => bid.application}
      rowTo={(bid) => `/decisions/${bid.application}`}
      rowState={(bid) => (bid.rank === null ? 'quiet' : undefined)}
      lineAfter={{
        row: (bid) => bid.application === lastAbove,
        words: t(`line-stop-${view.line.stop}`, { total: money(view.line.total), left: money(view.line.left) }),
      }}
      empty={<EmptyState title={t('ranking-empty')}>{t('ranking-empty-words')}</EmptyState>}
    />
  );
}

/** Which bid it is, and what to look at. */
function Beneath({ bid }: { bid: RankingRow }) {
  const { code } = useWords();
  return (
    <>
      {bid.reference}, {bid.lead}
      {bid.flags.length > 0 || bid.decided ? (
        <span className="ranking-flags">
          {bid.flags.map((flag) => (
            <Tag key={flag} tone="yellow">
              {code('ranking-flag', flag)}
            </Tag>
          ))}
          {bid.decided ? <Tag tone="blue">{code('outcome', bid.decided)}</Tag> : null}
        </span>
      ) : null}
    </>
  );
}
