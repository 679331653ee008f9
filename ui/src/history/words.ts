import { useWords } from '../design';
import type { EntryView, FieldChangeView } from '../wire';

/** Parts of a path that say only that what is there was typed. */
const PLAIN = new Set(['text', 'typed']);

/** Whether an entry can be undone, as far as is known before trying. */
export function mayUndo(entry: EntryView): boolean {
  return !entry.undone && entry.refusal === null;
}

/** The history's own sentences: an act, who did it, a field. */
export function useHistoryWords() {
  const { t, tOr, args } = useWords();
  const part = (noun: string, one: string) => {
    const id = one.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    return tOr(`path-${noun.replaceAll('_', '-')}-${id}`) ?? tOr(`path-${id}`) ?? tOr(`field-${id}`) ?? one;
  };
  return {
    act: (entry: EntryView) =>
      entry.act === 'undo' && entry.undoes !== null ? t('history-undid', { sequence: entry.undoes }) : t(`act-${entry.act}`, args(entry.facts)),
    /** An act without its facts, for choosing one; where it has none, its own words. */
    kind: (code: string) => tOr(`act-kind-${code}`) ?? t(`act-${code}`),
    who: (entry: EntryView) => {
      switch (entry.actorKind) {
        case 'coordinator':
          return entry.actor;
        case 'member':
          return t('history-by-member', { name: entry.actor });
        case 'applicant':
          return t('history-by-applicant', { name: entry.actor });
        default:
          return t('history-by-seedbridge');
      }
    },
    field: (change: FieldChangeView) => {
      const name = tOr(`field-${change.field.replaceAll('_', '-')}`) ?? change.field.replaceAll('_', ' ');
      const parts = change.path.split('.').filter((one) => one !== '' && !PLAIN.has(one));
      return parts.length === 0 ? name : `${name}: ${parts.map((one) => part(change.noun, one)).join(' › ')}`;
    },
  };
}
