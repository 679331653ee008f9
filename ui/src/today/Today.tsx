import { EmptyState, LinkButton, Loaded, Page, Part, StatCards, useHasPlace, useWords } from '../design';
import { type TodayView, useRead } from '../wire';
import { DueLine } from './DueLine';

/** What is due and overdue, in order, each with the way to it. */
export function Today() {
  const { t, date } = useWords();
  const today = useRead('showToday', {});
  return (
    <Loaded of={today}>
      {(view) => (
        <Page title={t('today')} detail={date(view.today, 'weekday')}>
          {view.empty ? <Begin /> : <Waiting view={view} />}
        </Page>
      )}
    </Loaded>
  );
}

function Waiting({ view }: { view: TodayView }) {
  const { t, count } = useWords();
  const has = useHasPlace();
  const overdue = view.due.filter((one) => one.overdue);
  const rest = view.due.filter((one) => !one.overdue);
  return (
    <>
      <StatCards
        label={t('today-figures')}
        stats={[
          { key: 'calls', figure: count(view.openCalls), label: t('today-open-calls', { count: view.openCalls }), to: '/calls' },
          { key: 'submitted', figure: count(view.submitted), label: t('today-submitted', { count: view.submitted }), to: '/applications' },
          { key: 'check', figure: count(view.toCheck), label: t('today-to-check', { count: view.toCheck }), to: '/applications', filters: { state: 'submitted' } },
          { key: 'reviews', figure: count(view.reviewsOutstanding), label: t('today-reviews', { count: view.reviewsOutstanding }), ...(has('/panel') ? { to: '/panel' } : {}) },
          { key: 'letters', figure: count(view.lettersDue), label: t('today-letters', { count: view.lettersDue }), ...(has('/letters') ? { to: '/letters' } : {}) },
        ]}
      />
      {view.due.length === 0 ? <EmptyState title={t('today-nothing')}>{t('today-nothing-words')}</EmptyState> : null}
      {overdue.length === 0 ? null : (
        <Part title={t('today-overdue')}>
          <ul className="today-list">
            {overdue.map((one, index) => (
              <DueLine key={index} due={one} />
            ))}
          </ul>
        </Part>
      )}
      {rest.length === 0 ? null : (
        <Part title={t(overdue.length === 0 ? 'today-due' : 'today-then')}>
          <ul className="today-list">
            {rest.map((one, index) => (
              <DueLine key={index} due={one} />
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** An empty hub: the three ways to begin. */
function Begin() {
  const { t } = useWords();
  const has = useHasPlace();
  return (
    <EmptyState
      title={t('today-empty')}
      action={
        <div className="sb-buttons">
          <LinkButton to="/calls/new">{t('calls-new')}</LinkButton>
          {has('/people/new') ? (
            <LinkButton kind="plain" to="/people/new">
              {t('today-add-people')}
            </LinkButton>
          ) : null}
          {has('/people/import') ? (
            <LinkButton kind="plain" to="/people/import">
              {t('today-import')}
            </LinkButton>
          ) : null}
        </div>
      }
    >
      {t('today-empty-words')}
    </EmptyState>
  );
}
