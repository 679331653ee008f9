import type { ReactNode } from 'react';
import { TextButton, useWords } from '../design';

/** One question in the middle of the window. */
export function Card({ title, onBack, wide = false, children }: { title: string; onBack?: () => void; wide?: boolean; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={wide ? 'hub-alone hub-alone--wide' : 'hub-alone'}>
      {onBack ? (
        <div className="hub-alone__back">
          <TextButton onClick={onBack}>← {t('button-back')}</TextButton>
        </div>
      ) : null}
      <section className="hub-card hub-card--alone">
        <h1 className="nhsuk-heading-l">{title}</h1>
        {children}
      </section>
    </div>
  );
}
