import { Button, Buttons, Cancel, DateField, Failing, Form, Loaded, MoneyField, Page, partOf, TextField, useForm, useGo, useParam, useWords } from '../design';
import { type OnCostsLine, type OnCostsView, useAct, useRead } from '../wire';

/** Records what an employer pays on a salary from a day on, or changes it. */
export function OnCostForm() {
  const { t, both } = useWords();
  const id = useParam('id');
  const which = useParam('rates');
  const found = useRead('showOnCosts', { organisation: id });
  return (
    <Loaded of={found}>
      {(view) => {
        const known = view.rates.find((one) => one.id === which);
        if (which && !known) return <Failing failed={{ kind: 'notFound' }} />;
        return (
          <Page title={t(known ? 'placements-change-rates' : 'placements-add-rates')} width="form" back={{ to: `/on-costs/${id}`, words: t('placements-on-costs-of', { name: both(view.name) }) }}>
            <Record view={view} known={known} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Record({ view, known }: { view: OnCostsView; known: OnCostsLine | undefined }) {
  const { t } = useWords();
  const go = useGo();
  const record = useAct('recordOnCosts');
  const last = view.rates.at(-1)?.rates;
  // New rates begin as the last ones were: most of them stay.
  const form = useForm({ rates: known?.rates ?? { ...(last ?? { insurance: '', threshold: '', pension: '', levy: '', other: '' }), from: '', source: '' } });
  const field = form.field('rates');
  const back = `/on-costs/${view.organisation}`;
  const submit = async () => {
    const done = await record.run({ organisation: view.organisation, id: known?.id ?? null, basedOn: known?.basedOn ?? 0, rates: form.values.rates });
    if (done) go(back);
  };
  const rate = { width: 5, suffix: '%', inputMode: 'decimal' } as const;
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <DateField {...partOf(field, 'from')} label={t('placements-rates-from')} />
      <TextField {...partOf(field, 'insurance')} {...rate} label={t('placements-rate-insurance')} hint={t('placements-rate-insurance-hint')} />
      <MoneyField {...partOf(field, 'threshold')} label={t('placements-rate-threshold')} />
      <TextField {...partOf(field, 'pension')} {...rate} label={t('placements-rate-pension')} hint={t('placements-rate-pension-hint')} />
      <TextField {...partOf(field, 'levy')} {...rate} label={t('placements-rate-levy')} optional />
      <TextField {...partOf(field, 'other')} {...rate} label={t('placements-rate-other')} optional />
      <TextField {...partOf(field, 'source')} label={t('placements-rate-source')} hint={t('placements-rate-source-hint')} optional />
      <Buttons>
        <Button busy={record.busy}>{t('placements-save')}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
