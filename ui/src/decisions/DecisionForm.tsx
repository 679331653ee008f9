import { Beside, Button, DateField, Details, Form, Inset, Part, Radios, TextArea, TextButton, TextField, typedMoney, useForm, useGo, useWords } from '../design';
import { codes, type DecisionView, type Heading, type Outcome, type TypedCondition, useAct } from '../wire';
import { AmountsTable, awarded } from './AmountsTable';
import { DecisionFrame } from './DecisionFrame';

/** Records the hub’s decision on one bid. */
export function DecisionForm() {
  const { t } = useWords();
  return <DecisionFrame title={t('decisions-decide')} width="sheet">{(view) => <Decide view={view} />}</DecisionFrame>;
}

function Decide({ view }: { view: DecisionView }) {
  const { t, money, code } = useWords();
  const go = useGo();
  const record = useAct('recordDecision');
  const before = view.decision;
  const form = useForm({
    outcome: (before?.outcome ?? view.recommendation?.outcome ?? '') as Outcome | '',
    lines: view.asked.map((asked) => ({
      heading: asked.heading as Heading,
      amount: typedMoney(before?.lines.find((line) => line.heading === asked.heading)?.amount ?? (before ? 0 : asked.amount)),
    })),
    conditions: (before?.conditions ?? []) as TypedCondition[],
    reserveOrder: before?.reserveOrder ? String(before.reserveOrder) : String(view.nextReserve),
    reason: before?.reason ?? '',
    feedback: before?.feedback ?? { en: '', cy: '' },
  });
  const { outcome, lines, conditions, reserveOrder, reason, feedback } = form.values;
  const funded = outcome === 'fund' || outcome === 'fund-with-conditions';
  const needed = view.reasons.find((one) => one.outcome === outcome)?.needed ?? [];
  const submit = async () => {
    const done = await record.run({
      application: view.application,
      outcome: outcome === '' ? null : outcome,
      lines: funded ? awarded(lines) : [],
      conditions: outcome === 'fund-with-conditions' ? conditions : [],
      reserveOrder: outcome === 'reserve' ? reserveOrder : '',
      reason,
      feedback,
      basedOn: view.basedOn,
    });
    if (done) go(`/decisions/${view.application}`);
  };
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <Radios
        {...form.field('outcome')}
        onChange={(value) => form.set('outcome', value as Outcome)}
        label={t('decisions-outcome')}
        choices={codes.Outcome.map((value) => ({ value, label: code('outcome', value) }))}
      />
      {funded ? (
        <Part title={t('decisions-lines')}>
          <p>{t('decisions-left-words', { left: money(view.leftBeside) })}</p>
          <AmountsTable view={view} lines={lines} onLines={(changed) => form.set('lines', changed)} />
        </Part>
      ) : null}
      {outcome === 'fund-with-conditions' ? (
        <Part title={t('decisions-conditions')}>
          {conditions.map((one, i) => {
            const change = (to: Partial<TypedCondition>) => form.set('conditions', conditions.map((other, at) => (at === i ? { ...other, ...to } : other)));
            return (
              // Conditions are numbered by their place.
              // oxlint-disable-next-line react/no-array-index-key
              <Part key={i} title={t('decisions-condition', { number: i + 1 })} actions={<TextButton onClick={() => form.set('conditions', conditions.filter((_, at) => at !== i))}>{t('calls-remove')}</TextButton>}>
                <Beside
                  even
                  main={<TextArea name={`conditions.${i}.text.en`} label={t('calls-label-en', { label: t('decisions-condition-text') })} value={one.text.en} onChange={(en) => change({ text: { ...one.text, en } })} rows={2} lang="en" />}
                  side={<TextArea name={`conditions.${i}.text.cy`} label={t('calls-label-cy', { label: t('decisions-condition-text') })} value={one.text.cy} onChange={(cy) => change({ text: { ...one.text, cy } })} rows={2} lang="cy" />}
                />
                <DateField name={`conditions.${i}.dueOn`} label={t('decisions-condition-due')} value={one.dueOn} onChange={(dueOn) => change({ dueOn })} optional />
              </Part>
            );
          })}
          <TextButton onClick={() => form.set('conditions', [...conditions, { text: { en: '', cy: '' }, dueOn: '' }])}>{t('decisions-add-condition')}</TextButton>
        </Part>
      ) : null}
      {outcome === 'reserve' ? <TextField {...form.field('reserveOrder')} label={t('decisions-reserve-order')} width={3} inputMode="numeric" /> : null}
      {needed.length > 0 ? (
        <Inset>
          {t('decisions-reason-needed')}
          <ul>
            {needed.map((one) => (
              <li key={one}>{code('reason-needed', one)}</li>
            ))}
          </ul>
        </Inset>
      ) : null}
      <TextArea {...form.field('reason')} label={t('decisions-reason')} rows={3} optional={needed.length === 0} />
      {view.feedback.length > 0 ? (
        <Details summary={t('decisions-members-feedback')}>
          {view.feedback.map((one) => (
            <p key={one.name}>
              <strong>{one.name}</strong>: {one.text}
            </p>
          ))}
        </Details>
      ) : null}
      <Beside
        even
        main={<TextArea name="feedback.en" label={t('calls-label-en', { label: t('decisions-feedback') })} value={feedback.en} onChange={(en) => form.set('feedback', { ...feedback, en })} rows={6} lang="en" optional />}
        side={<TextArea name="feedback.cy" label={t('calls-label-cy', { label: t('decisions-feedback') })} value={feedback.cy} onChange={(cy) => form.set('feedback', { ...feedback, cy })} rows={6} lang="cy" optional />}
      />
      <Button busy={record.busy}>{t('decisions-decide')}</Button>
    </Form>
  );
}
