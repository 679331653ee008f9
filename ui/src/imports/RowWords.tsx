import { Tag, type Tone, useWords } from '../design';
import type { ImportRow, RowOutcome } from '../wire';

const TONES: Record<RowOutcome, Tone> = { new: 'green', update: 'blue', same: 'grey', unsure: 'yellow', skip: 'grey', problem: 'red' };

/** What becomes of a row, in a word. */
export function OutcomeTag({ outcome }: { outcome: RowOutcome }) {
  const { t } = useWords();
  return <Tag tone={TONES[outcome]}>{t(`import-outcome-${outcome}`)}</Tag>;
}

/** Why: its problems, whom it matches, what they gain. */
export function RowWords({ row }: { row: ImportRow }) {
  const { t, args, code } = useWords();
  const likely = row.likely[0];
  return (
    <>
      {row.problems.map((problem) => (
        <span className="imports-problem" key={`${problem.field} ${problem.problem}`}>
          {t('ui-error-line', { label: code('import-field', problem.field), message: t(`problem-${problem.problem}`, args(problem.facts)) })}
        </span>
      ))}
      {row.twin !== null ? <span className="imports-line">{t('imports-twin', { line: row.twin })}</span> : null}
      {row.outcome !== 'problem' && likely ? (
        <span className="imports-line">{t(row.outcome === 'unsure' ? 'imports-may-be' : 'imports-is', { name: likely.name, ground: code('ground', likely.ground) })}</span>
      ) : null}
      {row.outcome === 'update' && row.gains.length > 0 ? (
        <span className="imports-line">{t('imports-gains', { gains: row.gains.map((gain) => (gain === 'state' ? t('events-place') : code('field', gain))).join(', ') })}</span>
      ) : null}
    </>
  );
}
