import { Shown } from '../form/Shown';
import { useWords } from '../words/Words';

interface ProgressBarProps {
  label: string;
  done: number;
  /** 0 while it is not known. */
  total: number;
  onCancel?: (() => void) | undefined;
}

/** How far a long job is; with a way to stop it. */
export function ProgressBar({ label, done, total, onCancel }: ProgressBarProps) {
  const { t, count } = useWords();
  const known = total > 0;
  return (
    <div className="sb-progress">
      <div className="sb-progress__words">
        <span>{label}</span>
        {known ? <span>{t('ui-progress', { done: count(done), total: count(total) })}</span> : null}
      </div>
      <div
        className={known ? 'sb-progress__bar' : 'sb-progress__bar sb-progress__bar--unknown'}
        role="progressbar"
        aria-label={label}
        {...(known ? { 'aria-valuenow': done, 'aria-valuemin': 0, 'aria-valuemax': total } : {})}
      >
        <Shown of={known ? done / total : 0.3} />
      </div>
      {onCancel ? (
        <button type="button" className="sb-link-button" onClick={onCancel}>
          {t('ui-cancel')}
        </button>
      ) : null}
    </div>
  );
}
