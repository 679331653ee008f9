import { Held, HistoryLink, Inset, LettersOf, Link, LinkButton, Loaded, Outcomes, Page, Protection, Tabs, useFilters, useParam, useWords } from '../design';
import { type PlacementView, useRead } from '../wire';
import { Access } from './Access';
import { Agreement } from './Agreement';
import { Backfill } from './Backfill';
import { Costs } from './Costs';
import { Days } from './Days';
import { Objectives } from './Objectives';
import { Overview } from './Overview';
import { ProgressTag } from './ProgressTag';
import { Recognition } from './Recognition';
import { Reviews } from './Reviews';
import { WhatIf } from './WhatIf';
import './placements.css';

/** One placement: who goes where, its days, what it costs, who fills the post, its objectives, and what would follow from a move. */
export function PlacementRecord() {
  const { t } = useWords();
  const id = useParam('id');
  const [{ tab }, setFilters] = useFilters({ tab: 'overview' });
  const placement = useRead('showPlacement', { placement: id });
  return (
    <Loaded of={placement} rows={8}>
      {(view) => {
        const follows = view.consequences;
        return (
          <Page
            title={view.name}
            back={{ to: '/placements', words: t('placements') }}
            detail={
              <>
                {view.reference ? <strong>{view.reference} </strong> : null}
                <ProgressTag progress={view.progress} /> {view.title}
              </>
            }
            actions={<Steps view={view} />}
          >
            <Held id={id} />
            <Ended view={view} />
            <Tabs
              label={view.name}
              at={tab}
              onTab={(key) => setFilters({ tab: key })}
              tabs={[
                { key: 'overview', label: t('placements-tab-overview'), show: () => <Overview view={view} /> },
                { key: 'days', label: t('placements-tab-days'), count: follows.overlaps.length || undefined, show: () => <Days view={view} /> },
                { key: 'costs', label: t('placements-tab-costs'), show: () => <Costs view={view} /> },
                { key: 'backfill', label: t('placements-tab-backfill'), show: () => <Backfill view={view} /> },
                { key: 'objectives', label: t('placements-tab-objectives'), count: view.objectives.length, show: () => <Objectives view={view} /> },
                { key: 'agreement', label: t('agreement'), show: () => <Agreement view={view} /> },
                { key: 'access', label: t('access'), show: () => <Access view={view} /> },
                { key: 'reviews', label: t('reviews'), show: () => <Reviews view={view} /> },
                { key: 'letters', label: t('letters-title'), show: () => <LettersOf placement={view.id} none={t('letters-none-of-placement')} /> },
                { key: 'recognition', label: t('recognition'), show: () => <Recognition view={view} /> },
                { key: 'outcomes', label: t('outcomes'), show: () => <Outcomes of={{ noun: 'placement', id: view.id }} /> },
                ...(view.changeable ? [{ key: 'what-if', label: t('placements-tab-what-if'), show: () => <WhatIf view={view} /> }] : []),
              ]}
            />
            <p>
              <Link to={`/placements/${view.id}/page`}>{t('impact-page')}</Link>
            </p>
            <Protection noun="placement" id={id} />
            <HistoryLink id={view.id} />
          </Page>
        );
      }}
    </Loaded>
  );
}

/** The steps in its course that can be taken now; the first of them once nothing stands in its way. */
function Steps({ view }: { view: PlacementView }) {
  const { t, code } = useWords();
  const steps = view.steps.filter((step) => step !== 'start' || view.bars.length === 0);
  return (
    <>
      {view.withdrawable ? (
        <LinkButton kind="plain" to={`/placements/${view.id}/withdraw`}>
          {t('placements-withdraw')}
        </LinkButton>
      ) : null}
      {steps.toReversed().map((step) => (
        <LinkButton key={step} {...(step === steps[0] ? {} : { kind: 'plain' as const })} to={step === 'extend' ? `/placements/${view.id}/extend` : `/placements/${view.id}/step/${step}`}>
          {code('placement-act', step)}
        </LinkButton>
      ))}
    </>
  );
}

/** Why it takes place no longer. */
function Ended({ view }: { view: PlacementView }) {
  const { t, date } = useWords();
  if (view.state !== 'withdrawn' && view.state !== 'terminated') return null;
  return (
    <Inset>
      <p>{t(`placements-${view.state}-on`, { date: date(view.stateOn) })}</p>
      {view.stateReason ? <p>{view.stateReason}</p> : null}
    </Inset>
  );
}
