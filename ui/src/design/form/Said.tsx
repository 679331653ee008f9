import { useWords } from '../words/Words';

interface SaidProps {
  id: string;
  hint?: string | undefined;
  problem: string | undefined;
}

/** The ids of what is said of a field, by which it is described. */
export function describedBy({ id, hint, problem }: SaidProps): { 'aria-describedby'?: string } {
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-error` : ''].filter(Boolean).join(' ');
  return ids ? { 'aria-describedby': ids } : {};
}

/** What is said of a field under its label: its hint, and what is wrong with it. */
export function Said({ id, hint, problem }: SaidProps) {
  const { t } = useWords();
  return (
    <>
      {hint ? (
        <div className="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {problem ? (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">{t('ui-error-prefix')}:</span> {problem}
        </span>
      ) : null}
    </>
  );
}
