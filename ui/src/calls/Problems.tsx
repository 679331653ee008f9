import { Link, useWords, Warning } from '../design';
import type { FieldProblem } from '../wire';

/** What keeps a call from being published, in the order of its tabs. */
export function Problems({ problems, call }: { problems: FieldProblem[]; call: string }) {
  const { t, tOr, args } = useWords();
  if (problems.length === 0) return null;
  return (
    <Warning title={t('calls-problems', { count: problems.length })}>
      <ul>
        {problems.map((one) => {
          const [part = '', name = ''] = one.field.split('.');
          const place = tOr(`calls-field-${part}-${name}`.toLowerCase()) ?? tOr(`calls-field-${part}`.toLowerCase()) ?? one.field;
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
