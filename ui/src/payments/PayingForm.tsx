import { Button, Form, Page, TextField, useForm, useGo, useWords } from '../design';
import { useAct } from '../wire';

/** Enters the account that the hub pays from. */
export function PayingForm() {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editPayingAccount');
  const form = useForm({ name: '', sortCode: '', number: '' });
  const submit = async () => {
    if (await edit.run(form.values)) go('/payments', { tab: 'runs' });
  };
  return (
    <Page title={t('payment-paying-enter')} width="form" back={{ to: '/payments', filters: { tab: 'runs' }, words: t('payment-runs') }}>
      <p>{t('payment-paying-form-words')}</p>
      <Form failed={edit.failed} onSubmit={() => void submit()}>
        <TextField {...form.field('name')} label={t('payment-account-name')} first />
        <TextField {...form.field('sortCode')} label={t('payment-sort-code')} hint={t('payment-sort-code-hint')} width={10} inputMode="numeric" />
        <TextField {...form.field('number')} label={t('payment-account-number')} hint={t('payment-account-number-hint')} width={10} inputMode="numeric" />
        <Button busy={edit.busy}>{t('payment-save')}</Button>
      </Form>
    </Page>
  );
}
