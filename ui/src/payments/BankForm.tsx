import { Button, Form, Loaded, Page, TextField, useForm, useGo, useParam, useWords } from '../design';
import { type BankView, useAct, useRead } from '../wire';

/** Enters bank details as the organisation gave them. */
export function BankForm() {
  const bank = useRead('showBank', { organisation: useParam('id') });
  return <Loaded of={bank}>{(view) => <Enter view={view} />}</Loaded>;
}

function Enter({ view }: { view: BankView }) {
  const { t, both } = useWords();
  const go = useGo();
  const enter = useAct('enterBankAccount');
  const form = useForm({ name: view.name.en, sortCode: '', number: '', roll: '' });
  const at = `/organisations/${view.organisation}/bank`;
  const submit = async () => {
    if (await enter.run({ organisation: view.organisation, ...form.values })) go(at);
  };
  return (
    <Page title={t('payment-bank-enter')} detail={both(view.name)} width="form" back={{ to: at, words: t('payment-bank') }}>
      <Form failed={enter.failed} onSubmit={() => void submit()}>
        <TextField {...form.field('name')} label={t('payment-account-name')} first />
        <TextField {...form.field('sortCode')} label={t('payment-sort-code')} hint={t('payment-sort-code-hint')} width={10} inputMode="numeric" />
        <TextField {...form.field('number')} label={t('payment-account-number')} hint={t('payment-account-number-hint')} width={10} inputMode="numeric" />
        <TextField {...form.field('roll')} label={t('payment-roll')} width={20} optional />
        <Button busy={enter.busy}>{t('payment-bank-enter')}</Button>
      </Form>
    </Page>
  );
}
