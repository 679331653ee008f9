import { Button, Form, Page, Radios, useForm, useGo, useWords } from '../design';
import { type CallOrigin, useAct, useRead } from '../wire';

/** Makes a call from a template or from an earlier call. */
export function NewCall() {
  const { t, both } = useWords();
  const go = useGo();
  const create = useAct('createCall');
  const earlier = useRead('listCalls', {}).data?.calls ?? [];
  const form = useForm({ origin: 'seed-fund' });
  const submit = async () => {
    const { origin } = form.values;
    const from: CallOrigin =
      origin === 'seed-fund' || origin === 'secondment' ? { from: 'template', which: origin } : { from: 'call', which: origin };
    const call = await create.run({ origin: from });
    if (call) go(`/calls/${call.summary.id}`);
  };
  return (
    <Page title={t('calls-new')} width="form" back={{ to: '/calls', words: t('calls') }}>
      <Form failed={create.failed} onSubmit={() => void submit()}>
        <Radios
          {...form.field('origin')}
          label={t('calls-from')}
          choices={[
            { value: 'seed-fund', label: t('template-seed-fund'), hint: t('calls-seed-fund-words') },
            { value: 'secondment', label: t('template-secondment'), hint: t('calls-secondment-words') },
            ...earlier.map((call) => ({ value: call.id, label: t('calls-from-earlier', { title: both(call.title) }), hint: t('calls-from-earlier-words') })),
          ]}
        />
        <Button busy={create.busy}>{t('calls-new')}</Button>
      </Form>
    </Page>
  );
}
