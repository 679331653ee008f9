import { useEffect, useState } from 'react';
import { useWords } from '../words/Words';

/** Grey lines while something is read: only after 300 ms, so that a quick answer never flickers. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
  const { t } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div className="sb-skeleton" aria-busy="true" />;
  return (
    <div className="sb-skeleton" role="status" aria-busy="true">
      <span className="nhsuk-u-visually-hidden">{t('ui-reading')}</span>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="sb-skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}
