import type { ReactNode } from 'react';
import { EmptyState, Failing, Inset, LinkButton, OfCall, Page, Skeleton, Tabs, useFilters, useWords } from '../design';
import { type CallSummary, type PanelView, useRead } from '../wire';
import { Assignments } from './Assignments';
import { Conflicts } from './Conflicts';
import { Meeting } from './Meeting';
import { Members } from './Members';

/** The panel of a call: who sits on it, their conflicts, what each reviews, and its meeting. */
export function PanelScreen() {
  const { t } = useWords();
  const [{ tab }] = useFilters({ tab: 'members' });
  const none = (
    <EmptyState title={t('panel-none')} action={<LinkButton to="/calls">{t('panel-none-do')}</LinkButton>}>
      {t('panel-none-words')}
    </EmptyState>
  );
  return (
    <OfCall title={t('panel')} none={none} keep={tab === 'members' ? {} : { tab }}>
      {(call, choose) => <PanelOf call={call} choose={choose} />}
    </OfCall>
  );
}

function PanelOf({ call, choose }: { call: CallSummary; choose: ReactNode }) {
  const { t, both } = useWords();
  const [filters, setFilters] = useFilters({ call: '', tab: 'members', state: '', member: '', offset: 0 });
  const panel = useRead('showPanel', { call: call.id });
  const view = panel.data;
  return (
    <Page
      title={t('panel')}
      detail={
        <>
          {both(call.title)}
          {view ? <Standing view={view} /> : null}
        </>
      }
      actions={choose}
    >
      {view === undefined ? (
        panel.failed ? (
          <Failing failed={panel.failed} again={panel.again} />
        ) : (
          <Skeleton />
        )
      ) : view.setUp ? (
        <>
          {view.chair === null && view.members.length > 0 ? (
            <Inset>
              <p>{t('panel-no-chair')}</p>
            </Inset>
          ) : null}
          <Tabs
            label={t('panel')}
            at={filters.tab}
            onTab={(tab) => setFilters({ tab })}
            tabs={[
              { key: 'members', label: t('panel-tab-members'), count: view.members.filter((one) => one.state === 'seated').length, show: () => <Members view={view} /> },
              { key: 'conflicts', label: t('panel-tab-conflicts'), count: view.toRule || undefined, show: () => <Conflicts view={view} /> },
              { key: 'assignments', label: t('panel-tab-assignments'), show: () => <Assignments view={view} /> },
              { key: 'meeting', label: t('panel-tab-meeting'), show: () => <Meeting view={view} /> },
            ]}
          />
        </>
      ) : (
        <EmptyState title={t('panel-not-set-up')} action={<LinkButton to={`/panel/${call.id}/change`}>{t('panel-set-up')}</LinkButton>}>
          {t('panel-not-set-up-words')}
        </EmptyState>
      )}
    </Page>
  );
}

/** When it meets, when reviews are due, and how many must come: in one line. */
function Standing({ view }: { view: PanelView }) {
  const { t, date } = useWords();
  if (!view.setUp) return null;
  const facts = [
    view.meetsOn === '' ? t('panel-no-day') : t('panel-meets', { date: date(view.meetsOn) }),
    view.reviewsDueOn === '' ? '' : t('panel-reviews-due', { date: date(view.reviewsDueOn) }),
    t('panel-quorum-of', { quorum: view.quorum }),
  ];
  return (
    <span className="panel-standing">
      {facts.filter(Boolean).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </span>
  );
}
