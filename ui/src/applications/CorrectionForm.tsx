import { Button, Checkboxes, DateField, Form, TextArea, TimeField, useForm, useGo, useWords } from '../design';
import { type ApplicationView, useAct } from '../wire';
import { ApplicationForm } from './ApplicationForm';

/** Returns an application for correction: which questions open again, until when, and why. */
export function CorrectionForm() {
  const { t } = useWords();
  return <ApplicationForm title={t('applications-return')}>{(view) => <Return view={view} />}</ApplicationForm>;
}

function Return({ view }: { view: ApplicationView }) {
  const { t, both } = useWords();
  const go = useGo();
  const back = useAct('returnForCorrection');
  const open = view.corrections.find((one) => one.closedAt === null);
  const asked = new Set(view.asked);
  const form = useForm({ questions: open?.questions ?? [], untilOn: '', untilTime: '16:00', reason: open?.reason ?? '' });
  const choices = view.form.sections.flatMap((section) =>
    section.questions
      .filter((question) => asked.has(question.key))
      .map((question) => ({ value: question.key, label: both(question.title), hint: wrongWith(question.key) ? t('applications-has-a-problem') : undefined })),
  );
  function wrongWith(key: string): boolean {
    return view.problems.some((one) => one.field === key || one.field.startsWith(`${key}.`));
  }
  const submit = async () => {
    const done = await back.run({ application: view.summary.id, basedOn: view.basedOn, ...form.values });
    if (done) go(`/applications/${view.summary.id}`);
  };
  return (
    <Form failed={back.failed} onSubmit={() => void submit()}>
      <Checkboxes {...form.field('questions')} label={t('applications-open-questions')} hint={t('applications-open-questions-hint')} labelSize="s" choices={choices} />
      <DateField {...form.field('untilOn')} label={t('applications-until')} />
      <TimeField {...form.field('untilTime')} label={t('applications-until-time')} />
      <TextArea {...form.field('reason')} label={t('applications-correction-reason')} hint={t('applications-correction-reason-hint')} />
      <Button busy={back.busy}>{t('applications-return')}</Button>
    </Form>
  );
}
