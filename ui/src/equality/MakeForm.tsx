import { Button, Buttons, Cancel, Form, Page, SecretField, useForm, useGo, useWords, Warning } from '../design';
import { useAct } from '../wire';

/** Makes the equality file under a passphrase of its own. */
export function MakeForm() {
  const { t } = useWords();
  const go = useGo();
  const make = useAct('makeEquality');
  const form = useForm({ passphrase: '', again: '' });
  const submit = async () => {
    if (await make.run(form.values)) go('/equality');
  };
  return (
    <Page title={t('equality-make')} width="form" back={{ to: '/equality', words: t('equality') }}>
      <Form failed={make.failed} onSubmit={() => void submit()}>
        <p>{t('equality-none-words')}</p>
        <Warning title={t('equality-lost-title')}>
          <p>{t('equality-lost-words')}</p>
        </Warning>
        <SecretField {...form.field('passphrase')} label={t('equality-passphrase')} hint={t('equality-passphrase-hint')} first />
        <SecretField {...form.field('again')} label={t('equality-passphrase-again')} />
        <Buttons>
          <Button busy={make.busy}>{t('equality-make')}</Button>
          <Cancel to="/equality" />
        </Buttons>
      </Form>
    </Page>
  );
}
