import { Button, Buttons, Cancel, DateField, EmptyState, Form, Loaded, MoneyField, Page, SelectField, TextArea, TextField, useForm, useGo, useParam, useWords } from '../design';
import { codes, type OutcomeSource, type OutcomesView, type OutcomeType, type OutcomeView, useAct, useRead } from '../wire';

/** Records an outcome of an award or a placement, or changes it. */
export function OutcomeForm() {
  const { t } = useWords();
  const noun = useParam('noun') === 'award' ? 'award' : 'placement';
  const id = useParam('id');
  const outcome = useParam('outcome');
  const source: OutcomeSource = { noun, id };
  const outcomes = useRead('showOutcomes', { source });
  const today = useRead('showSession', {}).data?.today;
  return (
    <Loaded of={outcomes} rows={8}>
      {(view) => {
        const known = view.outcomes.find((one) => one.id === outcome);
        return (
          <Page title={t(known ? 'outcome-change' : 'outcome-record')} width="form" detail={view.label} back={{ to: `/${noun}s/${id}`, filters: { tab: 'outcomes' }, words: view.label }}>
            {outcome !== 'new' && !known ? <EmptyState title={t('ui-not-found')} /> : today ? <Typed key={outcome} view={view} {...(known ? { known } : {})} today={today} /> : null}
          </Page>
        );
      }}
    </Loaded>
  );
}

function Typed({ view, known, today }: { view: OutcomesView; known?: OutcomeView; today: string }) {
  const { t, code } = useWords();
  const go = useGo();
  const record = useAct('recordOutcome');
  const form = useForm({
    kind: (known?.kind ?? '') as string,
    description: known?.description ?? '',
    happenedOn: known?.happenedOn ?? '',
    amount: known?.amountTyped ?? '',
    link: known?.link ?? '',
    toldBy: known?.toldBy ?? '',
    toldOn: known?.toldOn ?? today,
  });
  const { values } = form;
  const place = { to: `/${view.source.noun}s/${view.source.id}`, filters: { tab: 'outcomes' } };
  const submit = async () => {
    const done = await record.run({
      ...values,
      source: view.source,
      outcome: known?.id ?? null,
      kind: (values.kind || null) as OutcomeType | null,
      // An amount typed before another type was chosen is of no funding.
      amount: values.kind === 'further-funding' ? values.amount : '',
      basedOn: known?.basedOn ?? 0,
    });
    if (done) go(place.to, place.filters);
  };
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <SelectField
        {...form.field('kind')}
        label={t('outcome-type')}
        hint={t('outcome-type-hint', { list: view.types.name, version: view.types.version })}
        empty={t('outcome-type-choose')}
        choices={codes.OutcomeType.map((value) => ({ value, label: code('outcome-type', value) }))}
      />
      <TextArea {...form.field('description')} label={t('outcome-what')} hint={t('outcome-what-hint')} rows={3} />
      <DateField {...form.field('happenedOn')} label={t('outcome-happened-on')} />
      {values.kind === 'further-funding' ? <MoneyField {...form.field('amount')} label={t('outcome-amount')} hint={t('outcome-amount-hint')} optional /> : null}
      <TextField {...form.field('link')} label={t('outcome-link')} hint={t('outcome-link-hint')} optional spellCheck={false} />
      <TextField {...form.field('toldBy')} label={t('outcome-told-by')} hint={t('outcome-told-by-hint')} />
      <DateField {...form.field('toldOn')} label={t('outcome-told-on')} />
      <Buttons>
        <Button busy={record.busy}>{t('outcome-save')}</Button>
        <Cancel {...place} />
      </Buttons>
    </Form>
  );
}
