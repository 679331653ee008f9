import { Button, Buttons, Cancel, Form, Page, SecretField, useForm, useGo, useWords, Warning } from '../design';
import { useAct } from '../wire';

/** Changes the passphrase of the equality file. */
export function PassphraseForm() {
  const { t } = useWords();
  const go = useGo();
  const change = useAct('changeEqualityPassphrase');
  const form = useForm({ old: '', new: '', again: '' });
  const submit = async () => {
    if (await change.run(form.values)) go('/equality');
  };
  return (
    <Page title={t('equality-change-passphrase')} width="form" back={{ to: '/equality', words: t('equality') }}>
      <Form failed={change.failed} onSubmit={() => void submit()}>
        <p>{t('equality-change-passphrase-words')}</p>
        <Warning title={t('equality-lost-title')}>
          <p>{t('equality-lost-words')}</p>
        </Warning>
        <SecretField {...form.field('old')} label={t('equality-passphrase-old')} first />
        <SecretField {...form.field('new')} label={t('equality-passphrase-new')} hint={t('equality-passphrase-hint')} />
        <SecretField {...form.field('again')} label={t('equality-passphrase-again')} />
        <Buttons>
          <Button busy={change.busy}>{t('equality-change-passphrase')}</Button>
          <Cancel to="/equality" />
        </Buttons>
      </Form>
    </Page>
  );
}
