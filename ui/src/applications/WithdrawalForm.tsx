import { Button, Form, TextArea, useForm, useGo, useWords, Warning } from '../design';
import { type ApplicationView, useAct } from '../wire';
import { ApplicationForm } from './ApplicationForm';

/** Withdraws an application, as its applicant asks. */
export function WithdrawalForm() {
  const { t } = useWords();
  return <ApplicationForm title={t('applications-withdraw')}>{(view) => <Withdraw view={view} />}</ApplicationForm>;
}

function Withdraw({ view }: { view: ApplicationView }) {
  const { t } = useWords();
  const go = useGo();
  const withdraw = useAct('withdrawApplication');
  const form = useForm({ reason: '' });
  const submit = async () => {
    const done = await withdraw.run({ application: view.summary.id, basedOn: view.basedOn, ...form.values });
    if (done) go(`/applications/${view.summary.id}`);
  };
  return (
    <Form failed={withdraw.failed} onSubmit={() => void submit()}>
      <Warning title={t('applications-withdraw')}>
        <p>{t('applications-withdraw-words')}</p>
      </Warning>
      <TextArea {...form.field('reason')} label={t('applications-withdraw-reason')} first />
      <Button kind="danger" busy={withdraw.busy}>
        {t('applications-withdraw')}
      </Button>
    </Form>
  );
}
