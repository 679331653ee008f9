import { Button, Buttons, Cancel, DateField, Form, MoneyField, useForm, useGo, useWords } from '../design';
import { type AwardView, useAct } from '../wire';
import { AwardForm } from './AwardForm';

/** Records that a subsidy was notified to the enterprise. */
export function NotifySubsidyForm() {
  const { t } = useWords();
  return (
    <AwardForm title={t('awards-notify')} tab="acceptance">
      {(view) => <Notify view={view} />}
    </AwardForm>
  );
}

function Notify({ view }: { view: AwardView }) {
  const { t } = useWords();
  const go = useGo();
  const notify = useAct('notifySubsidy');
  const form = useForm({ on: view.offeredOn, amount: (view.amount / 100).toFixed(2) });
  const submit = async () => {
    if (await notify.run({ award: view.id, basedOn: view.basedOn, ...form.values })) go(`/awards/${view.id}`, { tab: 'acceptance' });
  };
  return (
    <Form failed={notify.failed} onSubmit={() => void submit()}>
      <p>{t('awards-notify-words')}</p>
      <DateField {...form.field('on')} label={t('awards-notified-on')} first />
      <MoneyField {...form.field('amount')} label={t('awards-notified-amount')} />
      <Buttons>
        <Button busy={notify.busy}>{t('awards-notify')}</Button>
        <Cancel to={`/awards/${view.id}`} />
      </Buttons>
    </Form>
  );
}
