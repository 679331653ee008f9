import { type Column, EmptyState, Link, Loaded, Table, Tag, useWords } from '../design';
import { type OwnScoresRow, useRead } from '../wire';
import { usePageOf } from './place';

/** The member’s own scores side by side, to keep an even hand. */
export function OwnScores() {
  const { t, both, code } = useWords();
  const page = usePageOf();
  const scores = useRead('showOwnScores', {});
  return (
    <Loaded of={scores}>
      {(view) => {
        const columns: Column<OwnScoresRow>[] = [
          {
            key: 'bid',
            head: t('review-bid'),
            names: true,
            cell: (row) => (
              <>
                <Link {...page('bid', row.application)}>{row.reference}</Link> <span className="review-plain">{row.title}</span>
              </>
            ),
          },
          ...view.criteria.map((one) => ({
            key: one.key,
            head: both(one.title),
            cell: (row: OwnScoresRow) => row.scores[one.key] ?? '–',
            numeric: true,
          })),
          { key: 'total', head: t('review-total-label'), cell: (row) => (row.total === null ? '–' : <strong>{(row.total / 100).toFixed(2)}</strong>), numeric: true },
          { key: 'state', head: t('review-state'), cell: (row) => <Tag tone={row.state === 'submitted' ? 'green' : 'purple'}>{code('review-state', row.state)}</Tag> },
        ];
        return (
          <div className="review-own">
            <p>{t('review-own-words')}</p>
            <Table
              caption={t('review-tab-scores')}
              columns={columns}
              rows={view.rows}
              rowKey={(row) => row.application}
              empty={<EmptyState title={t('review-no-scores')}>{t('review-no-scores-words')}</EmptyState>}
            />
          </div>
        );
      }}
    </Loaded>
  );
}
