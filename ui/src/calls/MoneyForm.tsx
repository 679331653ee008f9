import { Button, Checkbox, Form, MoneyField, Part, TextField, typedMoney, useForm, useGo, useWords } from '../design';
import { type CallView, type HeadingInput, useAct } from '../wire';
import { BothField, CallForm } from './CallForm';

/** Changes a call’s pot, limits and headings. */
export function MoneyForm() {
  const { t } = useWords();
  return <CallForm title={t('calls-change-money')}>{(view) => <Change view={view} />}</CallForm>;
}

function Change({ view }: { view: CallView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editCallMoney');
  const { pot, minimum, maximum, headings } = view.document.money;
  const form = useForm({
    pot: typedMoney(pot),
    minimum: typedMoney(minimum),
    maximum: typedMoney(maximum),
    headings: headings.map(
      (one): HeadingInput => ({
        heading: one.heading,
        allowed: one.allowed,
        ratePercent: String(one.ratePercent),
        cap: one.cap === null ? '' : typedMoney(one.cap),
        capPercent: one.capPercent === null ? '' : String(one.capPercent),
        guidance: one.guidance,
      }),
    ),
  });
  const change = (index: number, to: Partial<HeadingInput>) =>
    form.set(
      'headings',
      form.values.headings.map((one, i) => (i === index ? { ...one, ...to } : one)),
    );
  const submit = async () => {
    if (await edit.run({ call: view.summary.id, basedOn: view.basedOn, ...form.values })) go(`/calls/${view.summary.id}`, { tab: 'money' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <MoneyField {...form.field('pot')} label={t('calls-field-money-pot')} first />
      <MoneyField {...form.field('minimum')} label={t('calls-field-money-minimum')} optional />
      <MoneyField {...form.field('maximum')} label={t('calls-field-money-maximum')} />
      <h2 className="nhsuk-heading-m">{t('calls-headings')}</h2>
      {form.values.headings.map((one, index) => (
        <HeadingPart key={one.heading} at={`headings.${index}`} heading={one} onChange={(to) => change(index, to)} />
      ))}
      <Button busy={edit.busy}>{t('calls-save')}</Button>
    </Form>
  );
}

function HeadingPart({ at, heading, onChange }: { at: string; heading: HeadingInput; onChange: (to: Partial<HeadingInput>) => void }) {
  const { t, code } = useWords();
  return (
    <Part title={code('heading', heading.heading)}>
      <Checkbox name={`${at}.allowed`} label={t('calls-allowed')} value={heading.allowed} onChange={(allowed) => onChange({ allowed })} />
      {heading.allowed ? (
        <div className="calls-limits">
          <TextField name={`${at}.ratePercent`} label={t('calls-rate')} value={heading.ratePercent} onChange={(ratePercent) => onChange({ ratePercent })} width={3} suffix="%" inputMode="numeric" />
          <MoneyField name={`${at}.cap`} label={t('calls-cap')} value={heading.cap} onChange={(cap) => onChange({ cap })} optional />
          <TextField name={`${at}.capPercent`} label={t('calls-cap-percent')} value={heading.capPercent} onChange={(capPercent) => onChange({ capPercent })} width={3} suffix="%" inputMode="numeric" optional />
        </div>
      ) : null}
      <BothField name={`${at}.guidance`} label={t('calls-guidance')} value={heading.guidance} onChange={(guidance) => onChange({ guidance })} rows={2} />
    </Part>
  );
}
