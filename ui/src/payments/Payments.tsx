import { Page, useWords } from '../design';
import { Claims } from './Claims';

/** What is claimed, and what waits to be approved and paid. */
export function Payments() {
  const { t } = useWords();
  return (
    <Page title={t('payments')}>
      <Claims />
    </Page>
  );
}
