import { EmptyState, LettersOf, Link, Loaded, Part, SummaryList, Tag, type Tone, useWords } from '../design';
import { type ApplicationView, type DecisionView, type Stage, useRead } from '../wire';

const stageTones: Record<Stage, Tone> = { undecided: 'grey', open: 'yellow', locked: 'green' };

/** What became of the application: the decision, and the letters that tell it. */
export function Outcome({ view }: { view: ApplicationView }) {
  const { t } = useWords();
  const { state } = view.summary;
  const decided = state === 'eligible' || state === 'decided';
  if (!decided && state !== 'ineligible') {
    return <EmptyState title={t('applications-no-outcome')}>{t('applications-no-outcome-words')}</EmptyState>;
  }
  return (
    <>
      {decided ? <Decision application={view.summary.id} /> : null}
      <LettersOf application={view.summary.id} none={t('applications-no-letter')} />
    </>
  );
}

function Decision({ application }: { application: string }) {
  const { t } = useWords();
  const decision = useRead('showDecision', { application });
  return (
    <Loaded of={decision}>
      {(found) => (
        <Part
          title={t('applications-decision')}
          actions={<Link to={`/decisions/${application}`}>{t(found.stage === 'locked' ? 'applications-see-decision' : 'applications-decide')}</Link>}
        >
          <Decided found={found} />
        </Part>
      )}
    </Loaded>
  );
}

function Decided({ found }: { found: DecisionView }) {
  const { t, both, code, money, date } = useWords();
  const { recommendation, decision, stage } = found;
  const granted = (amount: number | null) => (amount === null || amount === 0 ? '' : `, ${money(amount)}`);
  return (
    <SummaryList
      rows={[
        { key: 'stage', label: t('applications-state'), value: <Tag tone={stageTones[stage]}>{code('decision-stage', stage)}</Tag> },
        {
          key: 'recommended',
          label: t('applications-recommended'),
          value: recommendation ? `${code('outcome', recommendation.outcome)}${granted(recommendation.amount)}` : t('applications-none-yet'),
        },
        {
          key: 'decided',
          label: t('applications-decided'),
          value: decision ? `${code('outcome', decision.outcome)}${granted(decision.amount)}` : t('applications-none-yet'),
        },
        { key: 'reserve', label: t('applications-reserve-order'), value: decision?.reserveOrder ?? '' },
        {
          key: 'conditions',
          label: t('applications-conditions'),
          value:
            decision && decision.conditions.length > 0 ? (
              <ol className="sb-milestones">
                {decision.conditions.map((one) => (
                  <li key={one.text.en}>
                    {both(one.text)} {one.dueOn === '' ? null : <span className="sb-quiet">{date(one.dueOn)}</span>}
                  </li>
                ))}
              </ol>
            ) : (
              ''
            ),
        },
        { key: 'reason', label: t('applications-reason'), value: decision?.reason ?? '' },
        {
          key: 'locked',
          label: t('applications-locked'),
          value: decision && decision.lockedBy.length > 0 ? t('applications-locked-words', { names: decision.lockedBy.join(', ') }) : '',
        },
      ]}
    />
  );
}
