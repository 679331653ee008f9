import { type Column, EmptyState, Link, Loaded, Page, Pagination, Table, useFilters, useWords } from '../design';
import { type DuplicatePair, useRead } from '../wire';
import { groundOf } from './codes';

const LIMIT = 50;

/** Pairs of organisations who may be one. */
export function Duplicates() {
  const { t, code } = useWords();
  const [filters, setFilters] = useFilters({ offset: 0 });
  const pairs = useRead('listDuplicates', { noun: 'organisation', offset: filters.offset, limit: LIMIT }, { keep: true });
  const side = (record: DuplicatePair['first']) => (
    <>
      <Link to={`/organisations/${record.id}`}>{record.name}</Link>
      {record.detail ? <span className="organisations-under">{record.detail}</span> : null}
    </>
  );
  const columns: Column<DuplicatePair>[] = [
    { key: 'first', head: t('organisations-duplicates-first'), cell: (pair) => side(pair.first) },
    { key: 'second', head: t('organisations-duplicates-second'), cell: (pair) => side(pair.second) },
    { key: 'ground', head: t('organisations-duplicates-why'), cell: (pair) => code('ground', groundOf(pair.first.ground)) },
    {
      key: 'compare',
      head: t('organisations-compare'),
      tight: true,
      cell: (pair) => (
        <Link to={`/organisations/${pair.first.id}/merge`} filters={{ with: pair.second.id }} about={pair.first.name}>
          {t('organisations-compare')}
        </Link>
      ),
    },
  ];
  return (
    <Page title={t('organisations-duplicates')} detail={t('organisations-duplicates-words')} back={{ to: '/organisations', words: t('organisations') }}>
      <Loaded of={pairs}>
        {(page) => (
          <>
            <Table
              caption={t('organisations-duplicates')}
              columns={columns}
              rows={page.rows}
              rowKey={(pair) => `${pair.first.id} ${pair.second.id}`}
              empty={<EmptyState title={t('organisations-duplicates-none')}>{t('organisations-duplicates-none-words')}</EmptyState>}
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
