import type { ReactNode } from 'react';
import { useWords } from '../words/Words';

export interface TimelineEntry {
  key: string;
  /** When, as an instant. */
  at: string;
  who: string;
  what: ReactNode;
  detail?: ReactNode;
  action?: ReactNode;
}

/** What happened, latest first, under its days. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { instant, time } = useWords();
  return (
    <ol className="sb-timeline">
      {entries.map((entry) => (
        <li key={entry.key} className="sb-timeline__entry">
          <div className="sb-timeline__when">
            <time dateTime={entry.at} title={time(entry.at)}>
              {instant(entry.at, 'short')}
            </time>
          </div>
          <div className="sb-timeline__what">
            <div>
              {entry.what} <span className="sb-timeline__who">{entry.who}</span>
            </div>
            {entry.detail ? <div className="sb-timeline__detail">{entry.detail}</div> : null}
          </div>
          {entry.action ? <div className="sb-timeline__action">{entry.action}</div> : null}
        </li>
      ))}
    </ol>
  );
}
