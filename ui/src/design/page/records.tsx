import type { Fact } from '../../wire';
import { useWords } from '../words/Words';
import { Link } from './place';

/** A fact in words; a record's name is a link to it where the app has a screen for it. */
export function FactText({ fact }: { fact: Fact }) {
  const { fact: text } = useWords();
  if (fact.kind === 'record') {
    return <RecordLink noun={fact.noun} id={fact.id} label={text(fact)} />;
  }
  return <>{text(fact)}</>;
}

/** Where the records of a noun are shown; filled from the sections when the app starts. */
const places = new Map<string, (id: string) => string>();

export function showRecordsAt(noun: string, place: (id: string) => string): void {
  places.set(noun, place);
}

/** Where a record is shown, if there is a screen for it. */
export function recordPlace(noun: string, id: string): string | undefined {
  return places.get(noun)?.(id);
}

/** A record's name, as a link to its screen. */
export function RecordLink({ noun, id, label }: { noun: string; id: string; label: string }) {
  const to = recordPlace(noun, id);
  return to === undefined ? <>{label}</> : <Link to={to}>{label}</Link>;
}

/** The way from a record to every act on it. */
export function HistoryLink({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <p>
      <Link to="/history" filters={{ record: id }}>
        {t('record-history')}
      </Link>
    </p>
  );
}
