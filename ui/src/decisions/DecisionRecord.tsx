import { type Column, Inset, Link, LinkButton, Part, RecordLink, SummaryList, Table, Tag, useHasPlace, useWords } from '../design';
import type { DecidedView, DecisionView, HeadingAmount } from '../wire';
import { DecisionFrame } from './DecisionFrame';
import { stageTones } from './stages';

/** One bid’s recommendation and decision. */
export function DecisionRecord() {
  const { t } = useWords();
  return (
    <DecisionFrame title={t('decisions-decision')} actions={(view) => <Acts view={view} />}>
      {(view) => (
        <>
          <Standing view={view} />
          <Recommended view={view} />
          <Part title={t('decisions-decision')}>{view.decision ? <Decided decision={view.decision} /> : <p>{t('decisions-not-yet')}</p>}</Part>
          <Reversals view={view} />
        </>
      )}
    </DecisionFrame>
  );
}

function Acts({ view }: { view: DecisionView }) {
  const { t } = useWords();
  const at = `/decisions/${view.application}`;
  if (view.stage === 'locked') {
    return (
      <>
        <LinkButton kind="plain" to={`${at}/reverse`}>
          {t('decisions-reverse')}
        </LinkButton>
        {view.decision?.outcome === 'reserve' ? <LinkButton to={`${at}/promote`}>{t('decisions-promote')}</LinkButton> : null}
      </>
    );
  }
  return (
    <>
      <LinkButton kind="plain" to={`${at}/recommend`}>
        {t('decisions-recommend')}
      </LinkButton>
      <LinkButton to={`${at}/decide`}>{t('decisions-decide')}</LinkButton>
    </>
  );
}

const REVIEWS = '/panel/$call/bids/$application';

function Standing({ view }: { view: DecisionView }) {
  const has = useHasPlace();
  const { t, money, code } = useWords();
  return (
    <SummaryList
      rows={[
        { key: 'stage', label: t('decisions-stage'), value: <Tag tone={stageTones[view.stage]}>{code('decision-stage', view.stage)}</Tag> },
        { key: 'application', label: t('decisions-application'), value: <RecordLink noun="application" id={view.application} label={view.title} /> },
        { key: 'rank', label: t('ranking-rank'), value: view.rank ?? t('decisions-unranked') },
        {
          key: 'score',
          label: t('ranking-score'),
          value: view.score === null ? '–' : (view.score / 100).toFixed(2),
          action: has(REVIEWS) ? <Link to={REVIEWS.replace('$call', view.call).replace('$application', view.application)}>{t('decisions-see-reviews')}</Link> : null,
        },
        { key: 'line', label: t('decisions-line'), value: t(view.aboveLine ? 'decisions-above' : 'decisions-below') },
        { key: 'flags', label: t('ranking-flags'), value: view.flags.map((flag) => code('ranking-flag', flag)).join(', ') },
        { key: 'asked', label: t('ranking-asked'), value: money(view.requested) },
        { key: 'left', label: t('decisions-left'), value: money(view.leftBeside) },
      ]}
    />
  );
}

function Recommended({ view }: { view: DecisionView }) {
  const { t, money, code } = useWords();
  const found = view.recommendation;
  return (
    <Part title={t('decisions-recommended')}>
      {found ? (
        <SummaryList
          rows={[
            { key: 'outcome', label: t('decisions-outcome'), value: code('outcome', found.outcome) },
            { key: 'amount', label: t('decisions-amount-recommended'), value: found.amount === null ? '' : money(found.amount) },
            { key: 'minute', label: t('decisions-minute'), value: found.minute },
          ]}
        />
      ) : (
        <p>{t('decisions-no-recommendation')}</p>
      )}
    </Part>
  );
}

function Decided({ decision }: { decision: DecidedView }) {
  const { t, money, code, both, date } = useWords();
  const lines: Column<HeadingAmount>[] = [
    { key: 'heading', head: t('calls-heading'), cell: (line) => code('heading', line.heading), names: true },
    { key: 'amount', head: t('decisions-amount'), cell: (line) => money(line.amount), numeric: true },
  ];
  return (
    <>
      {decision.lockedBy.length > 0 ? <Inset>{t('decisions-locked-by-names', { names: decision.lockedBy.join(', ') })}</Inset> : null}
      <SummaryList
        rows={[
          { key: 'outcome', label: t('decisions-outcome'), value: code('outcome', decision.outcome) },
          { key: 'reserve', label: t('decisions-reserve-order'), value: decision.reserveOrder ?? '' },
          { key: 'reason', label: t('decisions-reason'), value: decision.reason },
          { key: 'feedback', label: t('decisions-feedback'), value: both(decision.feedback) },
        ]}
      />
      {decision.lines.length > 0 ? (
        <Table caption={t('decisions-lines')} showCaption columns={lines} rows={decision.lines} rowKey={(line) => line.heading} foot={[t('decisions-total'), money(decision.amount)]} />
      ) : null}
      {decision.conditions.length > 0 ? (
        <Part title={t('decisions-conditions')}>
          <ol className="nhsuk-list nhsuk-list--number">
            {decision.conditions.map((one) => (
              <li key={one.text.en}>
                {both(one.text)} {one.dueOn ? t('decisions-due-in-brackets', { date: date(one.dueOn) }) : null}
              </li>
            ))}
          </ol>
        </Part>
      ) : null}
    </>
  );
}

function Reversals({ view }: { view: DecisionView }) {
  const { t, code, instant } = useWords();
  if (view.reversals.length === 0) return null;
  return (
    <Part title={t('decisions-reversals')}>
      <ul>
        {view.reversals.map((one) => (
          <li key={one.at}>{t(one.kind === 'promoted' ? 'decisions-promoted' : 'decisions-reversed', { outcome: code('outcome', one.outcome), first: one.first, second: one.second, at: instant(one.at), reason: one.reason })}</li>
        ))}
      </ul>
    </Part>
  );
}
