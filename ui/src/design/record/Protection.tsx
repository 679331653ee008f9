import type { ReactNode } from 'react';
import type { Holdable, HoldView } from '../../wire';
import { useRead } from '../../wire';
import { Warning } from '../page/callouts';
import { Part } from '../page/Page';
import { Link } from '../page/place';
import { useWords } from '../words/Words';

interface OfRecord {
  noun: Holdable;
  id: string;
}

/** Says at the head of a record that it is on legal hold, and why. */
export function Held({ id }: { id: string }) {
  const { t, date } = useWords();
  const hold = useStanding(id);
  if (hold === undefined) return null;
  return (
    <Warning title={t('holds-held')}>
      <p>{t('holds-held-words', { name: hold.placedBy, date: date(hold.placedAt), reason: hold.reason })}</p>
      <p>
        <Link to={`/protection/holds/${hold.id}/lift`}>{t('holds-lift')}</Link>
      </p>
    </Warning>
  );
}

/** At the foot of a record: what the law asks for. */
export function Protection({ noun, id, children }: OfRecord & { children?: ReactNode }) {
  const { t } = useWords();
  const hold = useStanding(id);
  return (
    <Part title={t('protection-record')}>
      <div className="sb-buttons">
        {children}
        {hold === undefined ? <Link to={`/protection/holds/place/${noun}/${id}`}>{t('holds-place')}</Link> : <Link to={`/protection/holds/${hold.id}/lift`}>{t('holds-lift')}</Link>}
      </div>
    </Part>
  );
}

/** The hold that stands on a record itself. */
function useStanding(record: string): HoldView | undefined {
  return useRead('listHolds', { record }).data?.holds.find((one) => one.stands);
}
