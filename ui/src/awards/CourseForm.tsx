import { Button, Buttons, Cancel, DateField, Form, TextArea, useForm, useGo, useParam, useWords, Warning } from '../design';
import { type AwardView, useAct } from '../wire';
import { AwardForm } from './AwardForm';

const ACTS = {
  suspend: { command: 'suspendAward', title: 'awards-suspend-title', words: 'awards-suspend-words', day: 'awards-from-day', button: 'awards-suspend', kind: 'main' },
  resume: { command: 'resumeAward', title: 'awards-resume', words: 'awards-resume-words', day: 'awards-from-day', button: 'awards-resume', kind: 'main' },
  terminate: { command: 'terminateAward', title: 'awards-terminate', words: 'awards-terminate-words', day: 'awards-on-day', button: 'awards-terminate', kind: 'danger' },
} as const;

type Course = keyof typeof ACTS;

/** Holds an award up, lets it go on, or ends it early: each with a day and a reason. */
export function CourseForm() {
  const { t } = useWords();
  const asked = useParam('act');
  const act: Course = asked === 'resume' || asked === 'terminate' ? asked : 'suspend';
  return (
    <AwardForm title={t(ACTS[act].title)} tab="overview">
      {(view) => <Take view={view} act={act} key={act} />}
    </AwardForm>
  );
}

function Take({ view, act }: { view: AwardView; act: Course }) {
  const { t } = useWords();
  const go = useGo();
  const { command, title, words, day, button, kind } = ACTS[act];
  const take = useAct(command);
  const form = useForm({ on: '', reason: '' });
  const submit = async () => {
    if (await take.run({ award: view.id, basedOn: view.basedOn, ...form.values })) go(`/awards/${view.id}`);
  };
  return (
    <Form failed={take.failed} onSubmit={() => void submit()}>
      {kind === 'danger' ? (
        <Warning title={t(title)}>
          <p>{t(words)}</p>
        </Warning>
      ) : (
        <p>{t(words)}</p>
      )}
      <DateField {...form.field('on')} label={t(day)} first />
      <TextArea {...form.field('reason')} label={t('awards-act-reason')} rows={3} />
      <Buttons>
        <Button kind={kind} busy={take.busy}>
          {t(button)}
        </Button>
        <Cancel to={`/awards/${view.id}`} />
      </Buttons>
    </Form>
  );
}
