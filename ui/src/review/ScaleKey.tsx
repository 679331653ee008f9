import { useWords } from '../design';
import type { Scale } from '../wire';

/** What each value of the scale means: in sight as long as there is something to score. */
export function ScaleKey({ scale }: { scale: Scale }) {
  const { t, both } = useWords();
  return (
    <dl className="review-scale" aria-label={t('review-scale')}>
      {scale.values.map((one) => (
        <div key={one.value}>
          <dt>{one.value}</dt>
          <dd>
            <strong>{both(one.label)}</strong> {both(one.descriptor)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
