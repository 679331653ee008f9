import { useWords, Warning } from '../design';
import type { FieldProblem } from '../wire';

/** What keeps a call from being published, in the order of its tabs. */
export function Problems({ problems }: { problems: FieldProblem[] }) {
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
              {place}: {t(`problem-${one.problem}`, args(one.facts))}
            </li>
          );
        })}
      </ul>
    </Warning>
  );
}
