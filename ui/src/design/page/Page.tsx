import { type ReactNode, useEffect, useRef } from 'react';
import { Link, type To, usePath } from './place';
import { backTo, useLeft } from './returning';

interface PageProps {
  title: string;
  /** One line under the title: a reference, dates, a state. */
  detail?: ReactNode;
  /** The way back, for a record or a form. */
  back?: (To & { words: string }) | undefined;
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  /** `form` keeps lines short; `sheet` is for a form in two columns; `wide` is for lists and records. */
  width?: 'wide' | 'form' | 'sheet';
  children: ReactNode;
}

/** A screen: its title, what can be done, and the rest. */
export function Page({ title, detail, back, actions, width = 'wide', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = usePath();
  useLeft();
  // A new screen is announced by its heading, as a new page of a site would be; a list that is
  // come back to has the focus on a row already.
  useEffect(() => {
    const active = document.activeElement;
    if (!active || active === document.body || !active.closest('main input, main textarea, main select, main tbody a, dialog')) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [path]);
  useEffect(() => {
    document.title = `${title} – Seedbridge`;
  }, [title]);
  return (
    <div className={`sb-page sb-page--${width}`}>
      {back ? <Back {...back} /> : null}
      <header className="sb-page__head">
        <div className="sb-page__title">
          <h1 className="nhsuk-heading-l" tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {detail ? <div className="sb-page__detail">{detail}</div> : null}
        </div>
        {actions ? <div className="sb-page__actions">{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

function Back({ words, ...to }: To & { words: string }) {
  return (
    <Link {...backTo(to)} className="nhsuk-back-link">
      {words}
    </Link>
  );
}

interface PanelProps {
  title?: string;
  /** Links or buttons at the right of the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a screen under its own heading. */
export function Part({ title, actions, children }: PanelProps) {
  return (
    <section className="sb-part">
      {title || actions ? (
        <header className="sb-part__head">
          {title ? <h2 className="nhsuk-heading-m">{title}</h2> : <span />}
          {actions ? <div className="sb-part__actions">{actions}</div> : null}
        </header>
      ) : null}
      {children}
    </section>
  );
}

/** Two columns, the second narrower; one under the other in a narrow window. */
export function Beside({ main, side, even = false }: { main: ReactNode; side: ReactNode; even?: boolean }) {
  return (
    <div className={even ? 'sb-beside sb-beside--even' : 'sb-beside'}>
      <div className="sb-beside__main">{main}</div>
      <div className="sb-beside__side">{side}</div>
    </div>
  );
}
