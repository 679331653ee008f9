import { Details as NhsDetails, WarningCallout } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words/Words';

/** Something worth knowing, set in. */
export function Inset({ children, refused = false }: { children: ReactNode; refused?: boolean }) {
  const { t } = useWords();
  // The component of the library says "Information" in English whatever the language.
  return (
    <div className={refused ? 'nhsuk-inset-text sb-refused' : 'nhsuk-inset-text'}>
      <span className="nhsuk-u-visually-hidden">{t('ui-information')} </span>
      {children}
    </div>
  );
}

/** Something to heed before going on. */
export function Warning({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2" visuallyHiddenText={t('ui-important')}>{title}</WarningCallout.Heading>
      {children}
    </WarningCallout>
  );
}

/** More, for whoever wants it. */
export function Details({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <NhsDetails>
      <NhsDetails.Summary>{summary}</NhsDetails.Summary>
      <NhsDetails.Text>{children}</NhsDetails.Text>
    </NhsDetails>
  );
}
