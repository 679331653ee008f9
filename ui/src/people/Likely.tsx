import { Link, useWords } from '../design';
import type { LikelyRecord } from '../wire';

interface LikelyProps {
  records: LikelyRecord[];
  /** The heading over them. */
  title: string;
  /** For each: an act or a link, such as comparing the two. */
  action?: (record: LikelyRecord) => { to: string; with: string; words: string };
}

/** Who somebody may be, each with why it is thought so. */
export function Likely({ records, title, action }: LikelyProps) {
  const { t, code } = useWords();
  if (records.length === 0) return null;
  return (
    <aside className="people-likely" aria-label={title}>
      <h2 className="nhsuk-heading-xs">{title}</h2>
      <ul>
        {records.map((record) => {
          const link = action?.(record);
          return (
            <li key={record.id}>
              <Link to={`/people/${record.id}`}>{record.name}</Link>
              {record.detail ? <span className="people-likely__detail">{record.detail}</span> : null}
              <span className="people-likely__ground">{code('ground', record.ground)}</span>
              {link ? (
                <Link to={link.to} filters={{ with: link.with }} about={t('people-with', { name: record.name })}>
                  {link.words}
                </Link>
              ) : null}
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
