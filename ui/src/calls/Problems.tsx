import { Link, useWords, Warning } from '../design';
import type { FieldProblem } from '../wire';

/** What keeps a call from being published, in the order of its tabs. */
export function Problems({ problems, call }: { problems: FieldProblem[]; call: string }) {
  const { t, tOr, args } = useWords();
  // The longest part of the path that has words, and the language if the text is wanted in one.
  const placeOf = (path: string[]) => {
    const language = path.at(-1) === 'en' || path.at(-1) === 'cy' ? tOr(`language-${path.at(-1)}`) : undefined;
    const places = path.map((_, dropped) => tOr(`calls-field-${path.slice(0, path.length - dropped).join('-')}`));
    const place = places.find((words) => words !== undefined) ?? path.join('.');
    return language === undefined ? place : `${place} (${language})`;
  };
  if (problems.length === 0) return null;
  return (
    <Warning title={t('calls-problems', { count: problems.length })}>
      <ul>
        {problems.map((one) => {
          const path = one.field.toLowerCase().split('.');
          const part = path[0] ?? '';
          const place = placeOf(path);
          return (
            <li key={`${one.field} ${one.problem}`}>
              {place}: {t(`problem-${one.problem}`, args(one.facts))} <PutRight part={part} call={call} about={place} />
            </li>
          );
        })}
      </ul>
    </Warning>
  );
}

const FORMS = new Map([
  ['title', 'about'],
  ['funder', 'about'],
  ['about', 'about'],
  ['support', 'about'],
  ['dates', 'dates'],
  ['money', 'money'],
  ['terms', 'terms'],
]);

/** The way to the form in which a problem is put right. */
function PutRight({ part, call, about }: { part: string; call: string; about: string }) {
  const { t } = useWords();
  const form = FORMS.get(part);
  return form === undefined ? null : (
    <Link to={`/calls/${call}/${form}`} about={about}>
      {t('calls-put-right')}
    </Link>
  );
}
