import { Page, Tabs, useFilters, useWords } from '../design';
import { Disposal } from './Disposal';
import { Erasures } from './Erasures';
import { Holds } from './Holds';
import { Requests } from './Requests';

/** What the law asks of a hub that keeps people’s data. */
export function Protected() {
  const { t } = useWords();
  const [{ tab }, setFilters] = useFilters({ tab: 'holds' });
  return (
    <Page title={t('protection')}>
      <Tabs
        label={t('protection')}
        at={tab}
        onTab={(key) => setFilters({ tab: key })}
        tabs={[
          { key: 'holds', label: t('holds'), show: () => <Holds /> },
          { key: 'requests', label: t('files-asked'), show: () => <Requests /> },
          { key: 'disposal', label: t('disposal'), show: () => <Disposal /> },
          { key: 'erasures', label: t('erasures'), show: () => <Erasures /> },
        ]}
      />
    </Page>
  );
}
