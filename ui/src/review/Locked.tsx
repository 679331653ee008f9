import { Inset, SummaryList, Tag, useWords } from '../design';
import type { BidView } from '../wire';
import { totalOf } from './total';

/** A review that is submitted, or void: to read, and no more to change. */
export function Locked({ view }: { view: BidView }) {
  const { t, both, code } = useWords();
  const { review } = view;
  const total = totalOf(view.criteria, review.scores);
  const label = (value: number) => {
    const found = view.scale.values.find((one) => one.value === value);
    return found ? `${value} ${both(found.label)}` : String(value);
  };
  return (
    <>
      <header className="review-sheet__head">
        <h2 className="nhsuk-heading-m">{t('review-sheet')}</h2>
        <Tag tone={review.state === 'void' ? 'red' : 'green'}>{code('review-state', review.state ?? 'draft')}</Tag>
      </header>
      <Inset>
        <p>{t(review.state === 'void' ? 'review-is-void' : 'review-is-locked')}</p>
        {review.reason === '' ? null : <p className="sb-prose">{review.reason}</p>}
      </Inset>
      <SummaryList
        rows={[
          ...view.criteria.map((one) => {
            const score = review.scores[one.key];
            return { key: one.key, label: both(one.title), value: score === undefined ? '–' : label(score) };
          }),
          { key: 'total', label: t('review-total-label'), value: total === null ? '' : <strong>{(total / 100).toFixed(2)}</strong> },
        ]}
      />
      <h3 className="review-question">{t('review-comment')}</h3>
      <p className="sb-prose">{review.panelComment || '–'}</p>
      <h3 className="review-question">{t('review-feedback')}</h3>
      <p className="sb-prose">{review.feedback || '–'}</p>
    </>
  );
}
