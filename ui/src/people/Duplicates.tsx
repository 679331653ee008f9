import { type Column, EmptyState, Link, Loaded, Page, Pagination, Table, useFilters, useWords } from '../design';
import { type DuplicatePair, useRead } from '../wire';

const LIMIT = 50;

/** Pairs of people who may be one. */
export function Duplicates() {
  const { t, code } = useWords();
  const [filters, setFilters] = useFilters({ offset: 0 });
  const pairs = useRead('listDuplicates', { noun: 'person', offset: filters.offset, limit: LIMIT }, { keep: true });
  const side = (record: DuplicatePair['first']) => (
    <>
      <Link to={`/people/${record.id}`}>{record.name}</Link>
      {record.detail ? <span className="people-under">{record.detail}</span> : null}
    </>
  );
  const columns: Column<DuplicatePair>[] = [
    { key: 'first', head: t('people-duplicates-first'), cell: (pair) => side(pair.first) },
    { key: 'second', head: t('people-duplicates-second'), cell: (pair) => side(pair.second) },
    { key: 'ground', head: t('people-duplicates-why'), cell: (pair) => code('ground', pair.first.ground) },
    {
      key: 'compare',
      head: t('people-compare'),
      tight: true,
      cell: (pair) => (
        <Link to={`/people/${pair.first.id}/merge`} filters={{ with: pair.second.id }} about={pair.first.name}>
          {t('people-compare')}
        </Link>
      ),
    },
  ];
  return (
    <Page title={t('people-duplicates')} detail={t('people-duplicates-words')} back={{ to: '/people', words: t('people') }}>
      <Loaded of={pairs}>
        {(page) => (
          <>
            <Table
              caption={t('people-duplicates')}
              columns={columns}
              rows={page.rows}
              rowKey={(pair) => `${pair.first.id} ${pair.second.id}`}
              empty={<EmptyState title={t('people-duplicates-none')}>{t('people-duplicates-none-words')}</EmptyState>}
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
