import { Button, type Column, DateField, FileField, Form, Loaded, MoneyField, Page, sumTyped, Table, typedMoney, useForm, useGo, useParam, useWords } from '../design';
import { type AwardReportsView, type FileToken, pickPage, type SpentLine, type TypedHeading, useAct, useRead } from '../wire';

/** Records the statement of expenditure that came. */
export function ExpenditureForm() {
  const reports = useRead('showAwardReports', { award: useParam('award') });
  return <Loaded of={reports}>{(view) => <Record view={view} />}</Loaded>;
}

function Record({ view }: { view: AwardReportsView }) {
  const { t, money, code } = useWords();
  const go = useGo();
  const record = useAct('recordExpenditure');
  const form = useForm({
    lines: view.lines.map((one): TypedHeading => ({ heading: one.heading, amount: view.expenditure ? typedMoney(one.spent) : '' })),
    receivedOn: view.expenditure?.receivedOn ?? '',
    file: null as FileToken | null,
  });
  const { lines, receivedOn, file } = form.values;
  const sum = sumTyped(lines.map((line) => line.amount));
  const back = { to: `/awards/${view.award}`, filters: { tab: 'reports' } };
  const columns: Column<SpentLine>[] = [
    { key: 'heading', head: t('payment-heading'), cell: (one) => code('heading', one.heading), names: true },
    { key: 'budget', head: t('payment-budget'), cell: (one) => money(one.budget), numeric: true },
    {
      key: 'spent',
      head: t('payment-spent'),
      cell: (one) => {
        const i = view.lines.indexOf(one);
        return (
          <MoneyField
            name={`lines.${i}.amount`}
            label={code('heading', one.heading)}
            hideLabel
            value={lines[i]?.amount ?? ''}
            onChange={(amount) => form.set('lines', lines.map((line, at) => (at === i ? { ...line, amount } : line)))}
          />
        );
      },
      tight: true,
    },
  ];
  const submit = async () => {
    if (await record.run({ award: view.award, receivedOn, lines, file: file?.token ?? '', basedOn: view.expenditure?.basedOn ?? 0 })) go(back.to, back.filters);
  };
  return (
    <Page title={t('payment-expenditure')} detail={`${view.reference}, ${view.title}`} width="sheet" back={{ ...back, words: view.reference }}>
      <p>{t('payment-expenditure-words')}</p>
      <Form failed={record.failed} onSubmit={() => void submit()}>
        <Table caption={t('payment-expenditure')} columns={columns} rows={view.lines} rowKey={(one) => one.heading} foot={[t('payment-total'), money(view.lines.reduce((all, one) => all + one.budget, 0)), sum === undefined ? '–' : money(sum)]} />
        <DateField {...form.field('receivedOn')} label={t('payment-received-on')} />
        <FileField {...form.field('file')} label={t('field-file')} hint={t('payment-file-hint')} {...(view.expenditure?.file ? { detail: view.expenditure.file.name } : {})} pick={pickPage} />
        <Button busy={record.busy}>{t('payment-save')}</Button>
      </Form>
    </Page>
  );
}
