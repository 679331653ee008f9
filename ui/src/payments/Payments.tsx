import { Page, Tabs, useFilters, useWords } from '../design';
import { Claims } from './Claims';
import { Runs } from './Runs';

/** What is claimed, what waits to be approved, and the runs that it is paid in. */
export function Payments() {
  const { t } = useWords();
  const [{ tab }, setFilters] = useFilters({ tab: 'claims' });
  return (
    <Page title={t('payments')}>
      <Tabs
        label={t('payments')}
        at={tab}
        onTab={(key) => setFilters({ tab: key })}
        tabs={[
          { key: 'claims', label: t('payment-claims'), show: () => <Claims /> },
          { key: 'runs', label: t('payment-runs'), show: () => <Runs /> },
        ]}
      />
    </Page>
  );
}
