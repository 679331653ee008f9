import { Button, Checkboxes, Form, Inset, Loaded, Page, useForm, useGo, useWords } from '../design';
import { type RunsView, useAct, useRead } from '../wire';

/** Makes a payment run of approved claims. */
export function RunForm() {
  const runs = useRead('showRuns', {});
  return <Loaded of={runs}>{(view) => <Make view={view} />}</Loaded>;
}

function Make({ view }: { view: RunsView }) {
  const { t, both, money, args } = useWords();
  const go = useGo();
  const make = useAct('makeRun');
  const ready = view.ready.filter((one) => one.problems.length === 0);
  const stopped = view.ready.filter((one) => one.problems.length > 0);
  const form = useForm({ claims: ready.map((one) => one.line.id) });
  const chosen = ready.filter((one) => form.values.claims.includes(one.line.id));
  const submit = async () => {
    const done = await make.run({ claims: form.values.claims });
    if (done) go(`/payments/runs/${done.line.id}`);
  };
  return (
    <Page title={t('payment-run-make')} width="form" back={{ to: '/payments', filters: { tab: 'runs' }, words: t('payment-runs') }}>
      <p>{t('payment-run-words')}</p>
      {stopped.length > 0 ? (
        <Inset>
          <p>{t('payment-run-stopped')}</p>
          <ul>
            {stopped.map((one) => (
              <li key={one.line.id}>
                {one.line.reference}/{one.line.number}: {one.problems.map((problem) => t(`problem-${problem.problem}`, args(problem.facts))).join('; ')}
              </li>
            ))}
          </ul>
        </Inset>
      ) : null}
      <Form failed={make.failed} onSubmit={() => void submit()}>
        <Checkboxes
          {...form.field('claims')}
          label={t('payment-claims')}
          choices={ready.map((one) => ({
            value: one.line.id,
            label: `${one.line.reference}/${one.line.number}: ${money(one.line.amount)}`,
            hint: `${both(one.line.organisation)}, ${t('payment-ending', { number: one.bank ?? '' })}`,
          }))}
        />
        <Inset>{t('payment-run-sum', { count: chosen.length, amount: money(chosen.reduce((sum, one) => sum + one.line.amount, 0)) })}</Inset>
        <Button busy={make.busy} disabled={chosen.length === 0}>
          {t('payment-run-make')}
        </Button>
      </Form>
    </Page>
  );
}
