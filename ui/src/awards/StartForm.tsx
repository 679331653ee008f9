import { Button, Buttons, Cancel, DateField, Form, Inset, useForm, useGo, useWords } from '../design';
import { type AwardView, useAct } from '../wire';
import { AwardForm } from './AwardForm';

/** Confirms the first day of the work. */
export function StartForm() {
  const { t } = useWords();
  return (
    <AwardForm title={t('awards-confirm-start')} tab="overview">
      {(view) => <Start view={view} />}
    </AwardForm>
  );
}

function Start({ view }: { view: AwardView }) {
  const { t, date } = useWords();
  const go = useGo();
  const start = useAct('confirmStart');
  const form = useForm({ on: view.startsOn });
  const submit = async () => {
    if (await start.run({ award: view.id, basedOn: view.basedOn, ...form.values })) go(`/awards/${view.id}`);
  };
  return (
    <Form failed={start.failed} onSubmit={() => void submit()}>
      <p>{t('awards-start-words', { start: date(view.startsOn), latest: date(view.latestStart) })}</p>
      {view.conditionsUnmet > 0 ? <Inset>{t('awards-start-unmet', { count: view.conditionsUnmet })}</Inset> : null}
      <DateField {...form.field('on')} label={t('awards-start-on')} first />
      <Buttons>
        <Button busy={start.busy}>{t('awards-confirm-start')}</Button>
        <Cancel to={`/awards/${view.id}`} />
      </Buttons>
    </Form>
  );
}
