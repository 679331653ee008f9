import { Button as NhsButton } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Link, type To } from '../page/place';
import { useWords } from '../words/Words';

interface ButtonProps {
  children: ReactNode;
  /** `main` for the screen's one act, `plain` for the rest, `danger` for what cannot be taken back. */
  kind?: 'main' | 'plain' | 'danger';
  /** `submit` inside a form; a button that has `onClick` is not one. */
  onClick?: () => void;
  small?: boolean;
  busy?: boolean;
  disabled?: boolean;
  /** For those who hear the screen: which row the button is of. */
  about?: string;
  keys?: string;
}

/** A button. Without `onClick` it submits the form around it. */
export function Button({ children, kind = 'main', onClick, small = false, busy = false, disabled = false, about, keys }: ButtonProps) {
  const { t } = useWords();
  return (
    <NhsButton
      type={onClick ? 'button' : 'submit'}
      small={small}
      secondary={kind === 'plain'}
      warning={kind === 'danger'}
      disabled={disabled}
      // A busy button keeps the focus, which one that is disabled would lose; it does nothing until it is done.
      {...(busy ? { 'aria-busy': true, 'aria-disabled': true } : {})}
      {...(keys ? { 'aria-keyshortcuts': keys } : {})}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
      {about ? <span className="nhsuk-u-visually-hidden"> {about}</span> : null}
      {busy ? <span className="nhsuk-u-visually-hidden"> {t('ui-busy')}</span> : null}
    </NhsButton>
  );
}

/** A button that goes somewhere. */
export function LinkButton({ children, kind = 'main', small = false, ...to }: To & Pick<ButtonProps, 'children' | 'kind' | 'small'>) {
  const classes = ['nhsuk-button', kind === 'plain' ? 'nhsuk-button--secondary' : '', kind === 'danger' ? 'nhsuk-button--warning' : ''];
  return (
    <Link {...to} className={[...classes, small ? 'nhsuk-button--small' : ''].filter(Boolean).join(' ')}>
      {children}
    </Link>
  );
}

/** An act that reads as a link: in a row, or beside a heading. */
export function TextButton({ children, onClick, about, disabled = false }: Pick<ButtonProps, 'children' | 'about' | 'disabled'> & { onClick: () => void }) {
  return (
    <button type="button" className="sb-link-button" onClick={onClick} disabled={disabled}>
      {children}
      {about ? <span className="nhsuk-u-visually-hidden"> {about}</span> : null}
    </button>
  );
}

/** Buttons in a row. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="sb-buttons">{children}</div>;
}

/** Leaves a form as if it had not been opened: to where it was opened from, or by shutting it. */
export function Cancel(how: To | { onClick: () => void }) {
  const { t } = useWords();
  return 'to' in how ? (
    <LinkButton kind="plain" {...how}>
      {t('ui-cancel')}
    </LinkButton>
  ) : (
    <Button kind="plain" {...how}>
      {t('ui-cancel')}
    </Button>
  );
}
