import type { ReactNode } from 'react';
import { useWords } from '../words/Words';

interface ToastProps {
  children: ReactNode;
  kind?: 'done' | 'failed';
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

/** Names what was just done and offers Undo. The app shows these after every act by itself. */
export function Toast({ children, kind = 'done', onUndo, onClose }: ToastProps) {
  const { t } = useWords();
  return (
    <div className={`sb-toast sb-toast--${kind}`}>
      <span className="sb-toast__mark" aria-hidden="true">
        {kind === 'done' ? '✓' : '!'}
      </span>
      <span className="sb-toast__words">{children}</span>
      {onUndo ? (
        <button type="button" className="sb-toast__undo" onClick={onUndo}>
          {t('ui-undo')}
        </button>
      ) : null}
      <button type="button" className="sb-toast__close" aria-label={t('ui-close')} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
