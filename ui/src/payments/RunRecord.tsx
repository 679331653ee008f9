import { useState } from 'react';
import { Button, Buttons, Cancel, type Column, DateField, Dialog, Exporting, Form, HistoryLink, Loaded, Page, PaymentTag, Radios, RunTag, SummaryList, Table, TextArea, TextButton, useForm, useParam, useWords } from '../design';
import { type PaymentView, request, type RunFormat, type RunView, useAct, useRead } from '../wire';

/** One payment run: its file for finance, and afterwards what the bank did with it. */
export function RunRecord() {
  const run = useRead('showRun', { run: useParam('run') });
  return <Loaded of={run}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view }: { view: RunView }) {
  const { t, money, date, instant, count } = useWords();
  const [returning, setReturning] = useState<PaymentView>();
  const [paying, setPaying] = useState(false);
  const { line } = view;
  const columns: Column<PaymentView>[] = [
    { key: 'claim', head: t('payment-claim-head'), cell: (one) => `${one.reference}/${one.claimNumber}`, names: true },
    { key: 'who', head: t('payment-organisation'), cell: (one) => one.organisation, under: (one) => `${one.accountName}, ${t('payment-ending', { number: one.lastFour })}` },
    { key: 'amount', head: t('payment-amount'), cell: (one) => money(one.amount), numeric: true },
    {
      key: 'state',
      head: t('payment-state'),
      cell: (one) => (
        <>
          <PaymentTag state={one.state} /> {one.settledOn === '' ? null : date(one.settledOn, 'short')}
        </>
      ),
      under: (one) => one.reason || null,
    },
    {
      key: 'return',
      head: '',
      cell: (one) => (one.state === 'returned' ? null : <TextButton onClick={() => setReturning(one)}>{t('payment-return')}</TextButton>),
      tight: true,
    },
  ];
  return (
    <Page
      title={t('payment-in-run', { number: line.number })}
      detail={<RunTag state={line.state} />}
      back={{ to: '/payments', filters: { tab: 'runs' }, words: t('payment-runs') }}
      actions={
        <>
          <File view={view} />
          {line.state === 'made' ? <Button onClick={() => setPaying(true)}>{t('payment-run-paid')}</Button> : null}
        </>
      }
    >
      <SummaryList
        rows={[
          { key: 'made', label: t('field-made-at'), value: t('payment-name-at', { name: line.maker, at: instant(line.madeAt) }) },
          { key: 'from', label: t('field-paying-account-id'), value: `${view.paying.name}, ${t('payment-ending', { number: view.paying.lastFour })}` },
          { key: 'count', label: t('payment-payments'), value: count(line.count) },
          { key: 'total', label: t('payment-total'), value: money(line.total) },
        ]}
      />
      <Table caption={t('payment-payments')} columns={columns} rows={view.payments} rowKey={(one) => one.id} foot={[t('payment-total'), '', money(line.total), '', '']} />
      <HistoryLink id={line.id} />
      {paying ? <Paid view={view} onClose={() => setPaying(false)} /> : null}
      {returning ? <Returned view={view} payment={returning} onClose={() => setReturning(undefined)} /> : null}
    </Page>
  );
}

function File({ view }: { view: RunView }) {
  const { t, language } = useWords();
  const [format, setFormat] = useState<RunFormat>('bacs');
  return (
    <Exporting label={t('payment-run-file')} title={t('payment-run-file')} make={() => request('exportRun', { run: view.line.id, format, language })}>
      <p>{t('payment-run-file-words')}</p>
      <Radios
        name="format"
        label={t('ui-export-format')}
        value={format}
        onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'bacs')}
        choices={[
          { value: 'bacs', label: t('payment-format-bacs'), hint: t('payment-format-bacs-words') },
          { value: 'csv', label: t('ui-export-csv'), hint: t('payment-format-csv-words') },
        ]}
      />
    </Exporting>
  );
}

function Paid({ view, onClose }: { view: RunView; onClose: () => void }) {
  const { t } = useWords();
  const act = useAct('markRunPaid');
  const form = useForm({ paidOn: '' });
  const submit = async () => {
    if (await act.run({ run: view.line.id, ...form.values, basedOn: view.basedOn })) onClose();
  };
  return (
    <Dialog title={t('payment-run-paid')} onClose={onClose}>
      <Form dense failed={act.failed} onSubmit={() => void submit()}>
        <DateField {...form.field('paidOn')} label={t('payment-paid-on')} first />
        <Buttons>
          <Button busy={act.busy}>{t('payment-run-paid')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}

function Returned({ view, payment, onClose }: { view: RunView; payment: PaymentView; onClose: () => void }) {
  const { t } = useWords();
  const act = useAct('returnPayment');
  const form = useForm({ returnedOn: '', reason: '' });
  const submit = async () => {
    if (await act.run({ run: view.line.id, payment: payment.id, ...form.values, basedOn: view.basedOn })) onClose();
  };
  return (
    <Dialog title={t('payment-return')} onClose={onClose}>
      <Form dense failed={act.failed} onSubmit={() => void submit()}>
        <p>{t('payment-return-words')}</p>
        <DateField {...form.field('returnedOn')} label={t('payment-returned-on')} first />
        <TextArea {...form.field('reason')} label={t('payment-reason')} rows={2} />
        <Buttons>
          <Button busy={act.busy}>{t('payment-return')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
