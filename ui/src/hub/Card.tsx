import { type ReactNode, useEffect, useRef } from 'react';
import { TextButton, useWords } from '../design';

interface CardProps {
  title: string;
  onBack?: () => void;
  wide?: boolean;
  /** Which page of several this is. */
  page?: number;
  children: ReactNode;
}

/** One question in the middle of the window. */
export function Card({ title, onBack, wide = false, page = 0, children }: CardProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each page is announced by its heading, unless a field or what is wrong has the focus already.
  useEffect(() => {
    if (!document.activeElement?.closest('main input, main .nhsuk-error-summary')) heading.current?.focus();
  }, [page]);
  useEffect(() => {
    document.title = `${title} – Seedbridge`;
  }, [title]);
  return (
    <div className={wide ? 'hub-alone hub-alone--wide' : 'hub-alone'}>
      {onBack ? (
        <div className="hub-alone__back">
          <TextButton onClick={onBack}>← {t('button-back')}</TextButton>
        </div>
      ) : null}
      <section className="hub-card hub-card--alone">
        <h1 className="nhsuk-heading-l" tabIndex={-1} ref={heading}>{title}</h1>
        {children}
      </section>
    </div>
  );
}
