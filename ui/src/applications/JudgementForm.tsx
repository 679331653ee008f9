import { Beside, Button, EmptyState, Form, Inset, Radios, TextArea, useForm, useGo, useParam, useWords } from '../design';
import { type ApplicationView, type RuleResult, useAct, useSession } from '../wire';
import { ApplicationForm } from './ApplicationForm';
import { useRuleWords } from './Eligibility';

/** Judges one rule by hand, with a reason. */
export function JudgementForm() {
  const { t } = useWords();
  const rule = useParam('rule');
  return (
    <ApplicationForm title={t('applications-judge-rule')} tab="eligibility">
      {(view) => {
        const result = view.eligibility.find((one) => one.key === rule);
        return result ? <Judge view={view} result={result} /> : <EmptyState title={t('ui-not-found')} />;
      }}
    </ApplicationForm>
  );
}

function Judge({ view, result }: { view: ApplicationView; result: RuleResult }) {
  const { t, code } = useWords();
  const say = useRuleWords();
  const go = useGo();
  const judge = useAct('judgeRule');
  const form = useForm({ outcome: (result.judgement?.outcome ?? '') as string, reason: result.judgement?.reason ?? { en: '', cy: '' } });
  const welsh = useSession().data?.hub.languages.includes('cy') ?? false;
  const submit = async () => {
    const { outcome, reason } = form.values;
    const chosen = (outcome === '' ? 'needs-judgement' : outcome) as RuleResult['outcome'];
    const done = await judge.run({ application: view.summary.id, basedOn: view.basedOn, rule: result.key, outcome: chosen, reason });
    if (done) go(`/applications/${view.summary.id}`, { tab: 'eligibility' });
  };
  const reason = (language: 'en' | 'cy') => (
    <TextArea
      name={`reason.${language}`}
      label={welsh ? t(`calls-label-${language}`, { label: t('applications-reason') }) : t('applications-reason')}
      value={form.values.reason[language]}
      onChange={(typed) => form.set('reason', { ...form.values.reason, [language]: typed })}
      lang={language}
      optional={language === 'cy'}
    />
  );
  return (
    <Form failed={judge.failed} onSubmit={() => void submit()}>
      <Inset>{say(result)}</Inset>
      <Radios
        {...form.field('outcome')}
        label={t('applications-judgement')}
        choices={(['pass', 'fail'] as const).map((value) => ({ value, label: code('outcome', value) }))}
        inline
      />
      {welsh ? <Beside even main={reason('en')} side={reason('cy')} /> : reason('en')}
      <p className="nhsuk-hint">{t('applications-judge-hint')}</p>
      <Button busy={judge.busy}>{t('applications-judge-rule')}</Button>
    </Form>
  );
}
