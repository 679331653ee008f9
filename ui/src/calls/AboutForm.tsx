import { Button, Form, useForm, useGo, useWords } from '../design';
import { type CallView, useAct } from '../wire';
import { BothField, CallForm } from './CallForm';

/** Changes a call’s title, funder, description and support. */
export function AboutForm() {
  const { t } = useWords();
  return <CallForm title={t('calls-change-about')}>{(view) => <Change view={view} />}</CallForm>;
}

function Change({ view }: { view: CallView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editCallAbout');
  const { title, funder, about, support } = view.document;
  const form = useForm({ title, funder, about, support });
  const submit = async () => {
    if (await edit.run({ call: view.summary.id, basedOn: view.basedOn, ...form.values })) go(`/calls/${view.summary.id}`, { tab: 'about' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <BothField {...form.field('title')} label={t('calls-field-title')} first />
      <BothField {...form.field('funder')} label={t('calls-field-funder')} />
      <BothField {...form.field('about')} label={t('calls-field-about')} rows={12} />
      <BothField {...form.field('support')} label={t('calls-field-support')} rows={8} />
      <Button busy={edit.busy}>{t('calls-save')}</Button>
    </Form>
  );
}
