import type { ReactNode } from 'react';
import { EmptyState, FactText, Inset, Link, Part, Tag, type Tone, useWords } from '../design';
import type { ApplicationView, Fact, RuleResult } from '../wire';

const tones: Record<RuleResult['outcome'], Tone> = { pass: 'green', fail: 'red', 'needs-judgement': 'orange' };

/** What waits for somebody stands first. */
const URGENCY: Record<RuleResult['outcome'], number> = { 'needs-judgement': 0, fail: 1, pass: 2 };

/** Each rule of the call with what it makes of the application, and the facts that say why. */
export function Eligibility({ view }: { view: ApplicationView }) {
  const { t, instant } = useWords();
  if (view.eligibility.length === 0) {
    return <EmptyState title={t('applications-no-rules')}>{t('applications-no-rules-words')}</EmptyState>;
  }
  const failing = view.eligibility.filter((one) => one.outcome === 'fail').length;
  const undecided = view.eligibility.filter((one) => one.outcome === 'needs-judgement').length;
  return (
    <>
      {view.finding ? (
        <Inset>
          <p>{t(view.finding.eligible ? 'applications-found-eligible' : 'applications-found-ineligible', { by: view.finding.by, at: instant(view.finding.foundAt) })}</p>
          {view.finding.reason === '' ? null : <p>{view.finding.reason}</p>}
        </Inset>
      ) : null}
      <Part title={failing + undecided === 0 ? t('applications-rules-kept') : t('applications-rules-open', { failing, undecided })}>
        <ul className="applications-rules">
          {view.eligibility.toSorted((a, b) => URGENCY[a.outcome] - URGENCY[b.outcome]).map((result) => (
            <Rule key={result.key} result={result} view={view} />
          ))}
        </ul>
      </Part>
    </>
  );
}

function Rule({ result, view }: { result: RuleResult; view: ApplicationView }) {
  const { t, code, both } = useWords();
  const say = useRuleWords();
  return (
    <li className="applications-rule">
      <div className="applications-rule__outcome">
        <Tag tone={tones[result.outcome]}>{code('outcome', result.outcome)}</Tag>
      </div>
      <div>
        <strong>{say(result)}</strong>
        <ul className="applications-findings">
          {result.findings.map((finding, index) => {
            const question = finding.question === null ? undefined : view.form.sections.flatMap((one) => one.questions).find((one) => one.key === finding.question);
            return (
              <li key={`${finding.code} ${index}`}>
                {question ? <>{both(question.title)}: </> : null}
                <FindingText code={finding.code} facts={finding.facts} view={view} />
              </li>
            );
          })}
        </ul>
        {result.judgement ? (
          <p className="applications-judged">{t('applications-judged', { outcome: code('outcome', result.judgement.outcome), reason: both(result.judgement.reason) })}</p>
        ) : null}
      </div>
      <div className="applications-rule__act">
        {result.byHand && view.acts.includes('judge-rule') ? (
          <Link to={`/applications/${view.summary.id}/judge/${encodeURIComponent(result.key)}`} about={say(result)}>
            {t(result.judgement ? 'applications-judge-again' : 'applications-judge')}
          </Link>
        ) : null}
      </div>
    </li>
  );
}

/** A rule in a sentence. */
export function useRuleWords(): (result: RuleResult) => string {
  const { t, both, code, args } = useWords();
  return ({ rule, ruleFacts }) => {
    switch (rule.rule) {
      case 'judged':
        return both(rule.text);
      case 'lead-in-sectors':
        return t('rule-lead-in-sectors', { sectors: rule.sectors.map((one) => code('sector', one)).join(', ') });
      default:
        return t(`rule-${rule.rule}`, args(ruleFacts));
    }
  };
}

/** What was found; the people, organisations and events that it names are links. */
function FindingText({ code, facts, view }: { code: string; facts: Partial<Record<string, Fact>>; view: ApplicationView }) {
  const { t, both, args } = useWords();
  const named: Record<string, Fact> = {};
  const records: Extract<Fact, { kind: 'record' }>[] = [];
  for (const [name, fact] of Object.entries(facts)) {
    if (!fact) continue;
    if (fact.kind !== 'record') {
      named[name] = fact;
      continue;
    }
    const known = view.names.find((one) => one.id === fact.id);
    const record = { ...fact, label: known ? both(known.name) : fact.label };
    named[name] = record;
    if (record.label) records.push(record);
  }
  let parts: ReactNode[] = [t(`finding-${code}`, args(named))];
  for (const record of records) {
    parts = parts.flatMap((part): ReactNode[] => {
      if (typeof part !== 'string') return [part];
      const [start = '', ...rest] = part.split(record.label ?? '');
      return [start, ...rest.flatMap((text, index) => [<FactText key={`${record.id} ${index}`} fact={record} />, text])];
    });
  }
  return <>{parts}</>;
}
