import { Button, DateField, FileField, Form, Radios, TextField, TimeField, useForm, useGo, useWords } from '../design';
import { type ApplicationView, codes, type FileToken, pickPage, type Route, useAct } from '../wire';
import { ApplicationForm } from './ApplicationForm';


/** Records how an application came in that was not typed at the desk. */
export function ReceiptForm() {
  const { t } = useWords();
  return (
    <ApplicationForm title={t('applications-record-receipt')} tab="course">
      {(view) => <Receive view={view} />}
    </ApplicationForm>
  );
}

function Receive({ view }: { view: ApplicationView }) {
  const { t, code } = useWords();
  const go = useGo();
  const record = useAct('recordReceipt');
  const form = useForm({ receivedOn: '', receivedTime: '', route: 'email' as string, source: null as FileToken | null, readBackBy: view.receipt?.readBackBy ?? '' });
  const submit = async () => {
    const { receivedOn, receivedTime, route, source, readBackBy } = form.values;
    const done = await record.run({
      application: view.summary.id,
      basedOn: view.basedOn,
      receivedOn,
      receivedTime,
      route: route as Route,
      source: source?.token ?? null,
      readBackBy,
    });
    // What came in is typed next, where nobody has typed it yet.
    if (done?.summary.state === 'draft' && !view.receipt) go(`/applications/${view.summary.id}/write`);
    else if (done) go(`/applications/${view.summary.id}`, { tab: 'course' });
  };
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <p>{t('applications-receipt-words')}</p>
      <Radios {...form.field('route')} label={t('applications-route')} choices={codes.Route.map((value) => ({ value, label: code('route', value) }))} />
      <DateField {...form.field('receivedOn')} label={t('applications-received-on')} />
      <TimeField {...form.field('receivedTime')} label={t('applications-received-time')} hint={t('applications-received-time-hint')} />
      <FileField
        {...form.field('source')}
        label={t('applications-source')}
        hint={t('applications-source-hint')}
        pick={pickPage}
        {...(view.receipt?.source ? { detail: view.receipt.source.name } : {})}
        optional
      />
      <TextField {...form.field('readBackBy')} label={t('applications-read-back-by')} hint={t('applications-read-back-by-hint')} />
      <Button busy={record.busy}>{t('applications-record-receipt')}</Button>
    </Form>
  );
}
