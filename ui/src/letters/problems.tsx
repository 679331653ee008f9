import { Link, recordPlace, useWords } from '../design';
import type { FieldProblem, LetterLine } from '../wire';

/** Where a problem is put right; none where there is no screen for it. */
function placeOf(problem: FieldProblem, line: LetterLine): string | undefined {
  const [where] = problem.field.split('.');
  switch (where) {
    case 'person':
      return line.person ? recordPlace('person', line.person) : undefined;
    case 'application':
      return line.application ? recordPlace('application', line.application) : undefined;
    case 'decision':
      return line.application ? recordPlace('decision', line.application) : undefined;
    case 'placement':
      return line.placement ? `/placements/${line.placement}/people` : undefined;
    case 'statement':
      return line.placement ? `/placements/${line.placement}/recognition` : undefined;
    case 'call':
    case 'panel':
      return line.call ? recordPlace('call', line.call) : undefined;
    case 'hub':
      return '/settings';
    case 'template':
      return '/letters/wording';
    case 'letter': {
      const earlier = problem.facts.letter;
      return earlier?.kind === 'record' ? `/letters/${earlier.id}` : undefined;
    }
    default:
      return undefined;
  }
}

/** What keeps a letter back, each with the way to put it right. */
export function LetterProblems({ line }: { line: LetterLine }) {
  const { t, args } = useWords();
  return (
    <ul className="letters-problems">
      {line.problems.map((problem) => {
        const to = placeOf(problem, line);
        const words = t(`problem-${problem.problem}`, args(problem.facts));
        return (
          <li key={`${problem.field} ${words}`}>
            {words}
            {to ? (
              <>
                {' '}
                <Link to={to} about={words}>
                  {t('letters-put-right')}
                </Link>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The same, in one line of a table. */
export function ProblemsInShort({ line }: { line: LetterLine }) {
  const { t, args } = useWords();
  const [first, ...rest] = line.problems;
  if (!first) return <>{line.overridden ? t('letter-overridden-cell') : ''}</>;
  return (
    <>
      {t(`problem-${first.problem}`, args(first.facts))}
      {rest.length > 0 ? <> {t('letters-and-more', { count: rest.length })}</> : null}
    </>
  );
}

/** What is wrong with one language, or one clause of it, as it is typed. */
export function Live({ problems, inClause = false }: { problems: FieldProblem[]; inClause?: boolean }) {
  const { t, args, code } = useWords();
  // Away from its clause, one that does not name it is told with it.
  const named = (one: FieldProblem, words: string) => {
    const clause = one.field.split('.')[1];
    return inClause || !clause || one.facts.clause ? words : t('letters-clause-problem', { clause: code('letter-clause', clause), problem: words });
  };
  return (
    <div role="status" className="letters-live">
      {problems.length === 0 ? (
        <p className="letters-live__fine">{t('letters-reads')}</p>
      ) : (
        <ul>
          {problems.map((one) => {
            const words = named(one, t(`problem-${one.problem}`, args(one.facts)));
            return <li key={words}>{words}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
