import { Button, Buttons, Cancel, DateField, FileField, Form, Inset, Loaded, TextArea, useForm, useGo, useParam, useWords } from '../design';
import { type AwardConditionView, type AwardView, type FileToken, pickPage, useAct, useRead } from '../wire';
import { AwardForm } from './AwardForm';

/** Records that a condition is met, with what shows it. */
export function ConditionForm() {
  const { t } = useWords();
  const id = useParam('id');
  const number = useParam('number');
  const conditions = useRead('showAwardConditions', { award: id });
  return (
    <AwardForm title={t('awards-meet-title', { number })} tab="conditions">
      {(view) => (
        <Loaded of={conditions}>
          {(found) => {
            const condition = found.conditions.find((one) => String(one.number) === number);
            return condition ? <Meet view={view} condition={condition} /> : null;
          }}
        </Loaded>
      )}
    </AwardForm>
  );
}

function Meet({ view, condition }: { view: AwardView; condition: AwardConditionView }) {
  const { t, both } = useWords();
  const go = useGo();
  const meet = useAct('meetCondition');
  const form = useForm({ on: '', note: '', evidence: null as FileToken | null });
  const { on, note, evidence } = form.values;
  const submit = async () => {
    const done = await meet.run({ award: view.id, basedOn: view.basedOn, number: condition.number, on, note, evidence: evidence?.token ?? null });
    if (done) go(`/awards/${view.id}`, { tab: 'conditions' });
  };
  return (
    <Form failed={meet.failed} onSubmit={() => void submit()}>
      <Inset>{both(condition.text)}</Inset>
      <DateField {...form.field('on')} label={t('awards-met-on')} first />
      <TextArea {...form.field('note')} label={t('awards-met-note')} rows={3} optional={evidence !== null} />
      <FileField {...form.field('evidence')} label={t('awards-condition-evidence')} hint={t('awards-page-hint')} pick={pickPage} optional />
      <Buttons>
        <Button busy={meet.busy}>{t('awards-meet')}</Button>
        <Cancel to={`/awards/${view.id}`} />
      </Buttons>
    </Form>
  );
}
