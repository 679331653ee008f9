import { Button, type Column, DateField, Form, Inset, Loaded, MoneyField, Page, sumTyped, Table, TextArea, typedMoney, useForm, useGo, useParam, useWords } from '../design';
import { type AwardChangesView, type HeadingRoom, type TypedHeading, useAct, useRead } from '../wire';

/** Asks for money to be moved between headings. */
export function VirementForm() {
  const changes = useRead('showAwardChanges', { award: useParam('award') });
  return <Loaded of={changes}>{(view) => <Move view={view} />}</Loaded>;
}

function Move({ view }: { view: AwardChangesView }) {
  const { t, money, code } = useWords();
  const go = useGo();
  const ask = useAct('requestVirement');
  const form = useForm({
    lines: view.headings.map((one): TypedHeading => ({ heading: one.heading, amount: one.budget === 0 ? '' : typedMoney(one.budget) })),
    reason: '',
    askedOn: '',
  });
  const { lines } = form.values;
  const whole = view.headings.reduce((sum, one) => sum + one.budget, 0);
  const sum = sumTyped(lines.map((line) => line.amount));
  const back = { to: `/awards/${view.award}`, filters: { tab: 'changes' } };
  const columns: Column<HeadingRoom>[] = [
    { key: 'heading', head: t('payment-heading'), cell: (one) => code('heading', one.heading), names: true },
    { key: 'budget', head: t('payment-budget'), cell: (one) => money(one.budget), numeric: true },
    { key: 'left', head: t('payment-left'), cell: (one) => money(one.left), numeric: true },
    {
      key: 'new',
      head: t('payment-new-budget'),
      cell: (one) => {
        const i = view.headings.indexOf(one);
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
    if (await ask.run({ award: view.award, ...form.values, basedOn: view.basedOn })) go(back.to, back.filters);
  };
  return (
    <Page title={t('payment-virement')} detail={`${view.reference}, ${view.title}`} width="sheet" back={{ ...back, words: view.reference }}>
      <Inset>{t('payment-virement-words', { moved: money(view.moved), free: money(view.free) })}</Inset>
      <Form failed={ask.failed} onSubmit={() => void submit()}>
        <Table caption={t('payment-virement')} columns={columns} rows={view.headings} rowKey={(one) => one.heading} foot={[t('payment-total'), money(whole), '', sum === undefined ? '–' : money(sum)]} />
        <TextArea {...form.field('reason')} label={t('payment-reason')} rows={3} />
        <DateField {...form.field('askedOn')} label={t('payment-asked-on')} />
        <Button busy={ask.busy}>{t('payment-virement')}</Button>
      </Form>
    </Page>
  );
}
