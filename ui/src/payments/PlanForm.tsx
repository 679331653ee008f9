import { Beside, Button, DateField, Form, Inset, Loaded, MoneyField, Page, Part, sumTyped, TextArea, TextButton, typedMoney, useForm, useGo, useParam, useWords } from '../design';
import { type AwardMoneyView, type TypedInstalment, useAct, useRead } from '../wire';

const EMPTY = { en: '', cy: '' };

/** Changes a payment plan; what it comes to stays the award. */
export function PlanForm() {
  const money = useRead('showAwardMoney', { award: useParam('award') });
  return <Loaded of={money}>{(view) => <Change view={view} />}</Loaded>;
}

function Change({ view }: { view: AwardMoneyView }) {
  const { t, money } = useWords();
  const go = useGo();
  const edit = useAct('editPlan');
  const form = useForm({
    instalments: view.instalments.map((one): TypedInstalment => ({ id: one.id, amount: typedMoney(one.amount), when: one.when, evidence: one.evidence, expectedOn: one.expectedOn })),
  });
  const { instalments } = form.values;
  const claimed = (id: string | null | undefined) => view.instalments.some((one) => one.id === id && one.claim !== null);
  const change = (index: number, to: Partial<TypedInstalment>) => form.set('instalments', instalments.map((one, i) => (i === index ? { ...one, ...to } : one)));
  const sum = sumTyped(instalments.map((one) => one.amount));
  const back = { to: `/awards/${view.award}`, filters: { tab: 'money' } };
  const submit = async () => {
    if (await edit.run({ award: view.award, instalments, basedOn: view.planBasedOn })) go(back.to, back.filters);
  };
  return (
    <Page title={t('payment-plan-change')} detail={`${view.reference}, ${view.title}`} width="sheet" back={{ ...back, words: view.reference }}>
      <p>{t('payment-plan-words')}</p>
      <Form failed={edit.failed} onSubmit={() => void submit()}>
        {instalments.map((one, i) => (
          <Part
            // An instalment that is new has nothing but its place.
            // oxlint-disable-next-line react/no-array-index-key
            key={one.id ?? i}
            title={t('payment-instalment-number', { number: i + 1 })}
            actions={claimed(one.id) ? undefined : <TextButton onClick={() => form.set('instalments', instalments.filter((_, at) => at !== i))}>{t('payment-remove')}</TextButton>}
          >
            <Beside
              even
              main={<MoneyField name={`instalments.${i}.amount`} label={t('payment-amount')} value={one.amount} onChange={(amount) => change(i, { amount })} />}
              side={<DateField name={`instalments.${i}.expectedOn`} label={t('payment-expected')} value={one.expectedOn} onChange={(expectedOn) => change(i, { expectedOn })} optional />}
            />
            <Beside
              even
              main={<TextArea name={`instalments.${i}.when.en`} label={t('calls-label-en', { label: t('payment-when') })} value={one.when.en} onChange={(en) => change(i, { when: { ...one.when, en } })} rows={2} lang="en" />}
              side={<TextArea name={`instalments.${i}.when.cy`} label={t('calls-label-cy', { label: t('payment-when') })} value={one.when.cy} onChange={(cy) => change(i, { when: { ...one.when, cy } })} rows={2} lang="cy" />}
            />
            <Beside
              even
              main={<TextArea name={`instalments.${i}.evidence.en`} label={t('calls-label-en', { label: t('payment-evidence') })} value={one.evidence.en} onChange={(en) => change(i, { evidence: { ...one.evidence, en } })} rows={3} lang="en" optional />}
              side={<TextArea name={`instalments.${i}.evidence.cy`} label={t('calls-label-cy', { label: t('payment-evidence') })} value={one.evidence.cy} onChange={(cy) => change(i, { evidence: { ...one.evidence, cy } })} rows={3} lang="cy" optional />}
            />
          </Part>
        ))}
        <TextButton onClick={() => form.set('instalments', [...instalments, { id: null, amount: '', when: EMPTY, evidence: EMPTY, expectedOn: '' }])}>{t('payment-add-instalment')}</TextButton>
        <Inset>{t('payment-plan-sum', { sum: sum === undefined ? '–' : money(sum), award: money(view.statement.total.budget) })}</Inset>
        <Button busy={edit.busy}>{t('payment-save')}</Button>
      </Form>
    </Page>
  );
}
