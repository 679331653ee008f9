import { Held, Inset, Loaded, Page, Protection, Tabs, useFilters, useParam, useWords, Warning } from '../design';
import { type ApplicationView, useRead } from '../wire';
import { Acts } from './Acts';
import { AnswersShown } from './AnswersShown';
import { BeforePanel } from './BeforePanel';
import { BudgetShown } from './BudgetShown';
import { Course } from './Course';
import { Eligibility } from './Eligibility';
import { Outcome } from './Outcome';
import { LateTag, StateTag } from './StateTag';
import { TeamShown } from './TeamShown';

/** One application: its answers, its team and money, what the rules make of it, the panel, the outcome, its course. */
export function ApplicationRecord() {
  const { t, both } = useWords();
  const id = useParam('id');
  const [{ tab }, setFilters] = useFilters({ tab: 'answers' });
  const application = useRead('showApplication', { application: id });
  return (
    <Loaded of={application}>
      {(view) => {
        const { summary } = view;
        const title = summary.title === '' ? t('applications-untitled') : summary.title;
        return (
          <Page
            title={title}
            back={{ to: '/applications', words: t('applications') }}
            detail={
              <>
                {summary.reference ? <strong>{summary.reference} </strong> : null}
                <StateTag state={view.standsAs} /> <LateTag timeliness={summary.timeliness} lateness={summary.lateness} /> {both(summary.callTitle)}
              </>
            }
            actions={<Acts view={view} />}
          >
            <Held id={id} />
            <Standing view={view} />
            <Tabs
              label={title}
              at={tab}
              onTab={(key) => setFilters({ tab: key })}
              tabs={[
                { key: 'answers', label: t('applications-tab-answers'), show: () => <AnswersShown view={view} /> },
                { key: 'team', label: t('applications-tab-team'), count: view.team.length, show: () => <TeamShown view={view} /> },
                { key: 'budget', label: t('applications-tab-budget'), show: () => <BudgetShown view={view} /> },
                { key: 'eligibility', label: t('applications-tab-eligibility'), show: () => <Eligibility view={view} /> },
                { key: 'panel', label: t('applications-tab-panel'), show: () => <BeforePanel view={view} /> },
                { key: 'outcome', label: t('applications-tab-outcome'), show: () => <Outcome view={view} /> },
                { key: 'course', label: t('applications-tab-course'), show: () => <Course view={view} /> },
              ]}
            />
            <Protection noun="application" id={id} />
          </Page>
        );
      }}
    </Loaded>
  );
}

/** What somebody who opens the record must know first. */
function Standing({ view }: { view: ApplicationView }) {
  const { t, instant } = useWords();
  const open = view.corrections.find((one) => one.closedAt === null);
  return (
    <>
      {view.acts.includes('rule-on-lateness') && view.lateness === null ? (
        <Warning title={t('applications-late')}>
          <p>{t('applications-late-words', { received: instant(view.summary.receivedAt ?? ''), deadline: instant(view.call.closesAt) })}</p>
        </Warning>
      ) : null}
      {view.withdrawal ? (
        <Inset>
          <p>{t('applications-withdrawn', { at: instant(view.withdrawal.withdrawnAt) })}</p>
          <p>{view.withdrawal.reason}</p>
        </Inset>
      ) : null}
      {open ? (
        <Inset>
          <p>{t(view.standsAs === 'returned' ? 'applications-being-corrected' : 'applications-correction-over', { until: instant(open.untilAt) })}</p>
          <p>{open.reason}</p>
        </Inset>
      ) : null}
      {view.summary.state === 'draft' ? (
        <Inset>
          <p>{t('applications-is-draft', { begun: instant(view.begunAt) })}</p>
        </Inset>
      ) : null}
    </>
  );
}
