import { Held, Loaded, Outcomes, Page, Protection, Tabs, useFilters, useParam, useWords } from '../design';
import { useRead } from '../wire';
import { Acceptance } from './Acceptance';
import { Acts } from './Acts';
import { Changes } from './Changes';
import { Conditions } from './Conditions';
import { Money } from './Money';
import { Overview } from './Overview';
import { Reports } from './Reports';
import { StateTag } from './StateTag';

/** One award: where it stands and what comes next, who accepted it, what it waits for. */
export function AwardRecord() {
  const { t, both } = useWords();
  const id = useParam('id');
  const [{ tab }, setFilters] = useFilters({ tab: 'overview' });
  const award = useRead('showAward', { award: id });
  return (
    <Loaded of={award}>
      {(view) => (
        <Page
          title={view.title}
          back={{ to: '/awards', words: t('awards') }}
          detail={
            <>
              <strong>{view.reference} </strong>
              <StateTag state={view.state} /> {both(view.callTitle)}
            </>
          }
          actions={<Acts view={view} />}
        >
          <Held id={id} />
          <Tabs
            label={view.title}
            at={tab}
            onTab={(key) => setFilters({ tab: key })}
            tabs={[
              { key: 'overview', label: t('awards-tab-overview'), show: () => <Overview view={view} /> },
              { key: 'acceptance', label: t('awards-tab-acceptance'), show: () => <Acceptance view={view} /> },
              { key: 'conditions', label: t('awards-tab-conditions'), count: view.conditions, show: () => <Conditions view={view} /> },
              { key: 'money', label: t('payment-money'), show: () => <Money award={view.id} /> },
              { key: 'changes', label: t('payment-changes'), show: () => <Changes award={view.id} /> },
              { key: 'reports', label: t('payment-reports'), show: () => <Reports award={view.id} /> },
              { key: 'outcomes', label: t('outcomes'), show: () => <Outcomes of={{ noun: 'award', id: view.id }} /> },
            ]}
          />
          <Protection noun="award" id={id} />
        </Page>
      )}
    </Loaded>
  );
}
