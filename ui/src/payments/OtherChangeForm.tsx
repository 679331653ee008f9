import { Button, DateField, Form, Loaded, Page, TextArea, useForm, useGo, useParam, useWords } from '../design';
import { type AwardChangesView, useAct, useRead } from '../wire';

/** Asks for any other change to a running award. */
export function OtherChangeForm() {
  const changes = useRead('showAwardChanges', { award: useParam('award') });
  return <Loaded of={changes}>{(view) => <Ask view={view} />}</Loaded>;
}

function Ask({ view }: { view: AwardChangesView }) {
  const { t } = useWords();
  const go = useGo();
  const ask = useAct('requestOtherChange');
  const form = useForm({ askedOn: '', reason: '' });
  const back = { to: `/awards/${view.award}`, filters: { tab: 'changes' } };
  const submit = async () => {
    if (await ask.run({ award: view.award, ...form.values })) go(back.to, back.filters);
  };
  return (
    <Page title={t('payment-other-change')} detail={`${view.reference}, ${view.title}`} width="form" back={{ ...back, words: view.reference }}>
      <Form failed={ask.failed} onSubmit={() => void submit()}>
        <DateField {...form.field('askedOn')} label={t('payment-asked-on')} first />
        <TextArea {...form.field('reason')} label={t('payment-other-what')} rows={5} />
        <Button busy={ask.busy}>{t('payment-other-change')}</Button>
      </Form>
    </Page>
  );
}
