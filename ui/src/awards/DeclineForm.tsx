import { Button, Buttons, Cancel, DateField, Form, TextArea, TextField, useForm, useGo, useWords, Warning } from '../design';
import { type AwardView, useAct } from '../wire';
import { AwardForm } from './AwardForm';

/** Records that an offer was turned down. */
export function DeclineForm() {
  const { t } = useWords();
  return (
    <AwardForm title={t('awards-decline')} tab="acceptance">
      {(view) => <Decline view={view} />}
    </AwardForm>
  );
}

function Decline({ view }: { view: AwardView }) {
  const { t } = useWords();
  const go = useGo();
  const decline = useAct('declineOffer');
  const form = useForm({ toldBy: view.awardeeName, on: '', reason: '' });
  const submit = async () => {
    if (await decline.run({ award: view.id, basedOn: view.basedOn, ...form.values })) go(`/awards/${view.id}`);
  };
  return (
    <Form failed={decline.failed} onSubmit={() => void submit()}>
      <Warning title={t('awards-decline')}>
        <p>{t('awards-decline-words')}</p>
      </Warning>
      <TextField {...form.field('toldBy')} label={t('awards-told-by')} spellCheck={false} first />
      <DateField {...form.field('on')} label={t('awards-told-on')} />
      <TextArea {...form.field('reason')} label={t('awards-decline-reason')} rows={3} optional />
      <Buttons>
        <Button kind="danger" busy={decline.busy}>
          {t('awards-decline')}
        </Button>
        <Cancel to={`/awards/${view.id}`} />
      </Buttons>
    </Form>
  );
}
