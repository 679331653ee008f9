import { Button, Buttons, Cancel, DateField, Form, Loaded, Page, TextArea, useForm, useGo, useParam, useWords } from '../design';
import { type PlacementAct, type PlacementView, useAct, useRead } from '../wire';

/** A step in the course of a placement: it begins, pauses, goes on, ends early, the person is back, all is in. */
export function StepForm() {
  const { t, code } = useWords();
  const id = useParam('id');
  const step = useParam('step') as PlacementAct;
  const placement = useRead('showPlacement', { placement: id });
  return (
    <Loaded of={placement}>
      {(view) => (
        <Page title={code('placement-act', step)} width="form" detail={`${view.name}: ${view.title}`} back={{ to: `/placements/${id}`, words: view.reference || t('placements') }}>
          <Step view={view} step={step} />
        </Page>
      )}
    </Loaded>
  );
}

function Step({ view, step }: { view: PlacementView; step: PlacementAct }) {
  const { t, code } = useWords();
  const go = useGo();
  const take = useAct('takePlacementStep');
  const { period } = view.consequences;
  const form = useForm({ on: step === 'start' ? period.from : '', reason: '' });
  const wanted = step === 'pause' || step === 'end-early';
  const back = `/placements/${view.id}`;
  const submit = async () => {
    const done = await take.run({ ...form.values, placement: view.id, step, basedOn: view.basedOn });
    if (done) go(back);
  };
  return (
    <Form failed={take.failed} onSubmit={() => void submit()}>
      <p>{t(`placement-step-words-${step}`)}</p>
      <DateField {...form.field('on')} label={t(step === 'end-early' ? 'placement-step-on-end-early' : 'placement-step-on')} />
      <TextArea {...form.field('reason')} label={t('placement-step-reason')} rows={3} optional={!wanted} />
      <Buttons>
        <Button busy={take.busy}>{code('placement-act', step)}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
