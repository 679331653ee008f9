import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Failure } from '../../wire';
import { Button } from '../form/Button';
import { Failing } from '../page/Failing';
import { useWords } from '../words/Words';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  width?: 'narrow' | 'wide';
}

/**
 * A modal dialog: the browser's own, so that focus stays inside, Escape closes it and focus goes
 * back where it was. Render it while it is open.
 */
export function Dialog({ title, onClose, children, width = 'narrow' }: DialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (shown && !shown.open) shown.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`sb-dialog sb-dialog--${width}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="sb-dialog__head">
        <h2 className="nhsuk-heading-m" id={id}>
          {title}
        </h2>
        <button type="button" className="sb-dialog__close" aria-label={t('ui-close')} onClick={onClose}>
          ×
        </button>
      </header>
      <div className="sb-dialog__body">{children}</div>
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  children: ReactNode;
  /** What the button says: the act itself, never just "OK". */
  action: string;
  kind?: 'main' | 'danger';
  busy?: boolean;
  failed?: Failure | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before an act that cannot simply be undone. */
export function ConfirmDialog({ title, children, action, kind = 'main', busy = false, failed, onConfirm, onClose }: ConfirmProps) {
  const { t } = useWords();
  return (
    <Dialog title={title} onClose={onClose}>
      {failed ? <Failing failed={failed} /> : null}
      {children}
      <div className="sb-buttons">
        <Button kind={kind} onClick={onConfirm} busy={busy}>
          {action}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('ui-cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
