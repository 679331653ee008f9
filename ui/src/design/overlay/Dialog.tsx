import { type ReactNode, useCallback, useId, useState } from 'react';
import type { Failure } from '../../wire';
import { Button, Cancel } from '../form/Button';
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
  const id = useId();
  const [open, setOpen] = useState(false);
  const show = useCallback((dialog: HTMLDialogElement) => {
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    // What is inside comes once it is open: a field that asks for the cursor cannot have it before.
    setOpen(true);
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      // What opened it may go with the act that it asked about: then the screen's heading stands for the screen.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
      });
    };
  }, []);
  return (
    <dialog
      ref={show}
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
      <div className="sb-dialog__body">{open ? children : null}</div>
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
  return (
    <Dialog title={title} onClose={onClose}>
      {failed ? <Failing failed={failed} /> : null}
      {children}
      <div className="sb-buttons">
        <Button kind={kind} onClick={onConfirm} busy={busy}>
          {action}
        </Button>
        <Cancel onClick={onClose} />
      </div>
    </Dialog>
  );
}
