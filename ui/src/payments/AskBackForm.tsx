import { Button, DateField, Form, Loaded, MoneyField, Page, TextArea, typedMoney, useForm, useGo, useParam, useWords } from '../design';
import { type AwardReportsView, useAct, useRead } from '../wire';

/** Asks for money back. */
export function AskBackForm() {
  const reports = useRead('showAwardReports', { award: useParam('award') });
  return <Loaded of={reports}>{(view) => <Ask view={view} />}</Loaded>;
}

function Ask({ view }: { view: AwardReportsView }) {
  const { t } = useWords();
  const go = useGo();
  const ask = useAct('askBack');
  const proposed = view.settlement?.toAskBack ?? 0;
  const form = useForm({ amount: proposed > 0 ? typedMoney(proposed) : '', reason: proposed > 0 ? t('payment-underspend') : '', dueOn: '' });
  const back = { to: `/awards/${view.award}`, filters: { tab: 'reports' } };
  const submit = async () => {
    if (await ask.run({ award: view.award, ...form.values })) go(back.to, back.filters);
  };
  return (
    <Page title={t('payment-ask-back')} detail={`${view.reference}, ${view.title}`} width="form" back={{ ...back, words: view.reference }}>
      <Form failed={ask.failed} onSubmit={() => void submit()}>
        <MoneyField {...form.field('amount')} label={t('payment-amount')} first />
        <TextArea {...form.field('reason')} label={t('payment-reason')} rows={3} />
        <DateField {...form.field('dueOn')} label={t('payment-due-on')} />
        <Button busy={ask.busy}>{t('payment-ask-back')}</Button>
      </Form>
    </Page>
  );
}
