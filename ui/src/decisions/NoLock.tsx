import { Inset, Link, useWords } from '../design';
import type { DecisionsView } from '../wire';

/** Why nothing can be locked yet. What eligibility still waits for, the list of decisions says itself. */
export function NoLock({ view: { call, refusal } }: { view: DecisionsView }) {
  const { t, args } = useWords();
  if (refusal === null || refusal.rule === 'lock-eligibility-unfinished') return null;
  return (
    <Inset>
      <p>
        {t(`refused-${refusal.rule}`, args(refusal.facts))}{' '}
        {refusal.rule === 'lock-before-panel' ? (
          <Link to="/panel" filters={{ call }}>
            {t('decisions-to-panel')}
          </Link>
        ) : null}
      </p>
    </Inset>
  );
}
