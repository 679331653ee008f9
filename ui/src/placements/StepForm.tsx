import { Button, Buttons, Cancel, DateField, Form, Loaded, Page, TextArea, useForm, useGo, useParam, useWords } from '../design';
import { type PlacementAct, type PlacementView, useAct, useRead } from '../wire';
import { Follows } from './WhatIf';

/** A step in the course of a placement: it begins, pauses, goes on, ends early, the person is back, all is in. */
export function StepForm() {
  const { t, code } = useWords();
  const id = useParam('id');
  const step = useParam('step') as PlacementAct;
  const placement = useRead('showPlacement', { placement: id });
  return (
    <Loaded of={placement}>
      {(view) => (
        <Page title={code('placement-act', step)} width="form" detail={[view.name, view.title].filter(Boolean).join(': ')} back={{ to: `/placements/${id}`, words: view.reference || t('placements') }}>
          <Step view={view} step={step} />
        </Page>
      )}
    </Loaded>
  );
}

/** Steps that change what is due and what it costs. */
const FORESEEN: PlacementAct[] = ['pause', 'resume', 'end-early'];

/** What would follow from the step, before it is taken. */
function Foreseen({ view, step, on, until }: { view: PlacementView; step: PlacementAct; on: string; until: string }) {
  const { t } = useWords();
  const found = useRead('whatIfStep', { placement: view.id, step, on, until }, { keep: true });
  if (!found.data) return null;
  return (
    <>
      {step === 'end-early' ? null : <p>{t('placements-foresee-words')}</p>}
      <Follows found={found.data} view={view} refreshing={found.refreshing} />
    </>
  );
}

function Step({ view, step }: { view: PlacementView; step: PlacementAct }) {
  const { t, code } = useWords();
  const go = useGo();
  const take = useAct('takePlacementStep');
  const { period } = view.consequences;
  const form = useForm({ on: step === 'start' ? period.from : '', until: '', reason: '' });
  const { on, until, reason } = form.values;
  const wanted = step === 'pause' || step === 'end-early';
  const back = `/placements/${view.id}`;
  const submit = async () => {
    const done = await take.run({ on, reason, placement: view.id, step, basedOn: view.basedOn });
    if (done) go(back);
  };
  return (
    <Form failed={take.failed} onSubmit={() => void submit()}>
      <p>{t(`placement-step-words-${step}`)}</p>
      <DateField {...form.field('on')} label={t(step === 'end-early' ? 'placement-step-on-end-early' : 'placement-step-on')} />
      {step === 'pause' ? <DateField {...form.field('until')} label={t('placement-step-until')} hint={t('placement-step-until-hint')} optional /> : null}
      {FORESEEN.includes(step) && on !== '' ? <Foreseen view={view} step={step} on={on} until={until} /> : null}
      <TextArea {...form.field('reason')} label={t('placement-step-reason')} rows={3} optional={!wanted} />
      <Buttons>
        <Button busy={take.busy}>{code('placement-act', step)}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
