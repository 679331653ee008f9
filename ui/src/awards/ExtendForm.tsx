import { Button, Buttons, Cancel, DateField, Form, TextArea, useForm, useGo, useWords } from '../design';
import { type AwardView, useAct } from '../wire';
import { AwardForm } from './AwardForm';

/** Gives an offer more time to be accepted. */
export function ExtendForm() {
  const { t } = useWords();
  return (
    <AwardForm title={t('awards-extend')} tab="acceptance">
      {(view) => <Extend view={view} />}
    </AwardForm>
  );
}

function Extend({ view }: { view: AwardView }) {
  const { t, date } = useWords();
  const go = useGo();
  const extend = useAct('extendAcceptance');
  const form = useForm({ until: '', reason: '' });
  const submit = async () => {
    if (await extend.run({ award: view.id, basedOn: view.basedOn, ...form.values })) go(`/awards/${view.id}`, { tab: 'acceptance' });
  };
  return (
    <Form failed={extend.failed} onSubmit={() => void submit()}>
      <p>{t('awards-extend-words', { until: date(view.acceptBy) })}</p>
      <DateField {...form.field('until')} label={t('awards-until')} first />
      <TextArea {...form.field('reason')} label={t('awards-extend-reason')} rows={3} />
      <Buttons>
        <Button busy={extend.busy}>{t('awards-extend')}</Button>
        <Cancel to={`/awards/${view.id}`} />
      </Buttons>
    </Form>
  );
}
