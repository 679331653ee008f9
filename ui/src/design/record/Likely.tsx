import type { Ground } from '../../wire';
import { Link } from '../page/place';
import { RecordLink, recordPlace } from '../page/records';
import { useWords } from '../words/Words';

/** What can be in the hub twice. */
export type TwiceNoun = 'person' | 'organisation';

/** Why two records may be one, in words: an organisation's name stands alone, a person's with where they work. */
export function useGround(noun: TwiceNoun): (ground: Ground) => string {
  const { code } = useWords();
  return (ground) => code('ground', noun === 'organisation' && ground === 'name' ? 'name-alone' : ground);
}

/** The link that compares two records, and merges them. */
export function CompareLink({ noun, id, other, name }: { noun: TwiceNoun; id: string; other: string; name: string }) {
  const { t } = useWords();
  return (
    <Link to={`${recordPlace(noun, id)}/merge`} filters={{ with: other }} about={t('record-compare-with', { name })}>
      {t('record-compare')}
    </Link>
  );
}

interface LikelyProps {
  noun: TwiceNoun;
  /** The heading over them. */
  title: string;
  records: { id: string; name: string; detail?: string; ground: Ground }[];
  /** The record that each can be compared with; none while it is being typed. */
  compareWith?: string;
}

/** What a record may be the same as, each with why it is thought so. */
export function Likely({ noun, title, records, compareWith }: LikelyProps) {
  const ground = useGround(noun);
  if (records.length === 0) return null;
  return (
    <aside className="sb-likely" aria-label={title}>
      <h2 className="nhsuk-heading-xs">{title}</h2>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <RecordLink noun={noun} id={record.id} label={record.name} />
            {record.detail ? <span className="sb-quiet">{record.detail}</span> : null}
            <span className="sb-quiet">— {ground(record.ground)}</span>
            {compareWith ? <CompareLink noun={noun} id={compareWith} other={record.id} name={record.name} /> : null}
          </li>
        ))}
      </ul>
    </aside>
  );
}
