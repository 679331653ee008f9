import { Button, Form, SecondPerson, TextArea, useForm, useGo, useWords, Warning } from '../design';
import { type DecisionView, useAct } from '../wire';
import { DecisionFrame } from './DecisionFrame';

/** Reverses a locked decision, by name and with a reason. */
export function ReverseForm() {
  const { t } = useWords();
  return <DecisionFrame title={t('decisions-reverse')} width="form">{(view) => <Reverse view={view} />}</DecisionFrame>;
}

function Reverse({ view }: { view: DecisionView }) {
  const { t } = useWords();
  const go = useGo();
  const reverse = useAct('reverseDecision');
  const form = useForm({ reason: '', second: '', pin: '' });
  const submit = async () => {
    const { reason, second, pin } = form.values;
    const done = await reverse.run({ application: view.application, reason, second: second === '' ? null : second, pin, basedOn: view.basedOn });
    if (done) go(`/decisions/${view.application}`);
  };
  return (
    <Form failed={reverse.failed} onSubmit={() => void submit()}>
      <Warning title={t('decisions-reverse')}>
        <p>{t('decisions-reverse-words')}</p>
      </Warning>
      <TextArea {...form.field('reason')} label={t('decisions-reason')} rows={4} first />
      <SecondPerson second={form.values.second} pin={form.values.pin} onSecond={(second) => form.set('second', second)} onPin={(pin) => form.set('pin', pin)} />
      <Button kind="danger" busy={reverse.busy}>
        {t('decisions-reverse')}
      </Button>
    </Form>
  );
}
