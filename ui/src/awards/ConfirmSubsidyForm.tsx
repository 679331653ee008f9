import { Button, Buttons, Cancel, DateField, FileField, Form, Loaded, MoneyField, Part, TextButton, TextField, useForm, useGo, useWords } from '../design';
import { type AwardView, type FileToken, pickPage, type SubsidyView, type TypedAssistance, useAct, useRead } from '../wire';
import { AwardForm } from './AwardForm';

/** Records what an enterprise confirmed in writing. */
export function ConfirmSubsidyForm() {
  const { t } = useWords();
  return (
    <AwardForm title={t('awards-confirm')} tab="acceptance">
      {(view) => <OfAward view={view} />}
    </AwardForm>
  );
}

function OfAward({ view }: { view: AwardView }) {
  const acceptance = useRead('showAcceptance', { award: view.id });
  return <Loaded of={acceptance}>{(found) => (found.subsidy ? <Confirm view={view} subsidy={found.subsidy} /> : null)}</Loaded>;
}

function Confirm({ view, subsidy }: { view: AwardView; subsidy: SubsidyView }) {
  const { t, date } = useWords();
  const go = useGo();
  const confirm = useAct('confirmSubsidy');
  const form = useForm({ on: '', by: '', document: null as FileToken | null, declared: [] as TypedAssistance[] });
  const { on, by, document, declared } = form.values;
  const change = (at: number, to: Partial<TypedAssistance>) => form.set('declared', declared.map((one, i) => (i === at ? { ...one, ...to } : one)));
  const submit = async () => {
    const done = await confirm.run({ award: view.id, basedOn: view.basedOn, on, by, document: document?.token ?? null, declared });
    if (done) go(`/awards/${view.id}`, { tab: 'acceptance' });
  };
  return (
    <Form failed={confirm.failed} onSubmit={() => void submit()}>
      <p>{t('awards-confirm-words', { from: date(subsidy.countedFrom) })}</p>
      <DateField {...form.field('on')} label={t('awards-confirmed-on')} first />
      <TextField {...form.field('by')} label={t('awards-confirmed-by')} spellCheck={false} />
      <FileField {...form.field('document')} label={t('awards-confirmation')} hint={t('awards-page-hint')} pick={pickPage} />
      <Part title={t('awards-declared')}>
        <p>{t('awards-declared-words')}</p>
        {declared.map((one, i) => (
          // Lines are numbered by their place.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={i} title={t('awards-declared-line', { number: i + 1 })} actions={<TextButton onClick={() => form.set('declared', declared.filter((_, at) => at !== i))}>{t('calls-remove')}</TextButton>}>
            <TextField name={`declared.${i}.giver`} label={t('awards-giver')} value={one.giver} onChange={(giver) => change(i, { giver })} />
            <MoneyField name={`declared.${i}.amount`} label={t('awards-given-amount')} value={one.amount} onChange={(amount) => change(i, { amount })} />
            <DateField name={`declared.${i}.givenOn`} label={t('awards-given-date')} value={one.givenOn} onChange={(givenOn) => change(i, { givenOn })} />
          </Part>
        ))}
        <TextButton onClick={() => form.set('declared', [...declared, { giver: '', amount: '', givenOn: '' }])}>{t('awards-add-declared')}</TextButton>
      </Part>
      <Buttons>
        <Button busy={confirm.busy}>{t('awards-confirm')}</Button>
        <Cancel to={`/awards/${view.id}`} />
      </Buttons>
    </Form>
  );
}
