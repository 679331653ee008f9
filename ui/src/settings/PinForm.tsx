import { Button, Buttons, Cancel, Form, Page, SecretField, useForm, useGo, useWords } from '../design';
import { useAct } from '../wire';

/** Changes one’s own PIN. */
export function PinForm() {
  const { t } = useWords();
  const go = useGo();
  const change = useAct('changePin');
  const form = useForm({ old: '', new: '' });
  const submit = async () => {
    if (await change.run(form.values)) go('/settings');
  };
  return (
    <Page title={t('settings-change-pin')} width="form" back={{ to: '/settings', words: t('settings') }}>
      <Form failed={change.failed} onSubmit={() => void submit()}>
        <SecretField {...form.field('old')} label={t('settings-pin-old')} pin first />
        <SecretField {...form.field('new')} label={t('settings-pin-new')} hint={t('settings-pin-hint')} pin />
        <Buttons>
          <Button busy={change.busy}>{t('settings-change-pin')}</Button>
          <Cancel to="/settings" />
        </Buttons>
      </Form>
    </Page>
  );
}
