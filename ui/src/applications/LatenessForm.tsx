import { Button, Form, Inset, Radios, TextArea, useForm, useGo, useWords } from '../design';
import { type ApplicationView, codes, type LatenessRuling, useAct } from '../wire';
import { ApplicationForm } from './ApplicationForm';

/** Lets in, or turns away, a late application. */
export function LatenessForm() {
  const { t } = useWords();
  return (
    <ApplicationForm title={t('applications-rule-on-lateness')} tab="course">
      {(view) => <Rule view={view} />}
    </ApplicationForm>
  );
}

function Rule({ view }: { view: ApplicationView }) {
  const { t, instant, code } = useWords();
  const go = useGo();
  const rule = useAct('ruleOnLateness');
  const form = useForm({ ruling: (view.lateness?.ruling ?? 'let-in') as string, reason: view.lateness?.reason ?? '' });
  const submit = async () => {
    const done = await rule.run({ application: view.summary.id, basedOn: view.basedOn, ruling: form.values.ruling as LatenessRuling, reason: form.values.reason });
    if (done) go(`/applications/${view.summary.id}`, { tab: 'course' });
  };
  return (
    <Form failed={rule.failed} onSubmit={() => void submit()}>
      <Inset>{t('applications-late-words', { received: instant(view.summary.receivedAt ?? ''), deadline: instant(view.call.closesAt) })}</Inset>
      <Radios
        {...form.field('ruling')}
        label={t('applications-ruling')}
        choices={codes.LatenessRuling.map((value) => ({ value, label: code('lateness', value) }))}
      />
      <TextArea {...form.field('reason')} label={t('applications-reason')} hint={t('applications-reason-hint')} />
      <Button busy={rule.busy}>{t('applications-rule-on-lateness')}</Button>
    </Form>
  );
}
