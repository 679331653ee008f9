import { Button, Form, MoneyField, Radios, TextArea, typedMoney, useForm, useGo, useWords } from '../design';
import { codes, type DecisionView, type Outcome, useAct } from '../wire';
import { DecisionFrame } from './DecisionFrame';

/** Records what the panel recommends. */
export function RecommendationForm() {
  const { t } = useWords();
  return <DecisionFrame title={t('decisions-recommend')} width="form">{(view) => <Recommend view={view} />}</DecisionFrame>;
}

function Recommend({ view }: { view: DecisionView }) {
  const { t, money, code } = useWords();
  const go = useGo();
  const record = useAct('recordRecommendation');
  const before = view.recommendation;
  const form = useForm({
    outcome: (before?.outcome ?? '') as Outcome | '',
    amount: before?.amount == null ? '' : typedMoney(before.amount),
    minute: before?.minute ?? '',
  });
  const { outcome, amount, minute } = form.values;
  const funded = outcome === 'fund' || outcome === 'fund-with-conditions';
  const submit = async () => {
    const done = await record.run({
      application: view.application,
      outcome: outcome === '' ? null : outcome,
      amount: funded ? amount : '',
      minute,
      basedOn: view.recommendationBasedOn,
    });
    if (done) go(`/decisions/${view.application}`);
  };
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <Radios
        {...form.field('outcome')}
        onChange={(value) => form.set('outcome', value as Outcome)}
        label={t('decisions-recommended')}
        choices={codes.Outcome.map((value) => ({ value, label: code('outcome', value) }))}
      />
      {funded ? <MoneyField {...form.field('amount')} label={t('decisions-amount-recommended')} hint={t('decisions-asked', { amount: money(view.requested) })} optional /> : null}
      <TextArea {...form.field('minute')} label={t('decisions-minute')} hint={t('decisions-minute-hint')} rows={4} optional />
      <Button busy={record.busy}>{t('decisions-recommend')}</Button>
    </Form>
  );
}
