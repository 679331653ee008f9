import { Details as NhsDetails, InsetText, WarningCallout } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words/Words';

/** Something worth knowing, set in. */
export function Inset({ children }: { children: ReactNode }) {
  return <InsetText>{children}</InsetText>;
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
