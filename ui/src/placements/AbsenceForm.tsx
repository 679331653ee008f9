import { Button, Buttons, Cancel, DateField, Form, Radios, useForm, useGo, useWords } from '../design';
import { codes, type PlacementView, useAct } from '../wire';
import { PlacementForm } from './PlacementForm';

/** Records days on which the person is away. */
export function AbsenceForm() {
  const { t } = useWords();
  return (
    <PlacementForm title={t('placements-add-leave')} tab="days">
      {(view) => <Record view={view} />}
    </PlacementForm>
  );
}

function Record({ view }: { view: PlacementView }) {
  const { t, code } = useWords();
  const go = useGo();
  const record = useAct('recordAbsence');
  const form = useForm({ kind: '', from: '', to: '' });
  const back = `/placements/${view.id}`;
  const submit = async () => {
    if (await record.run({ person: view.person, ...form.values })) go(back, { tab: 'days' });
  };
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <p>{t('placements-leave-words')}</p>
      <Radios {...form.field('kind')} label={t('placements-leave-kind')} choices={codes.AbsenceKind.map((value) => ({ value, label: code('absence-kind', value) }))} />
      <DateField {...form.field('from')} label={t('placements-first-day')} />
      <DateField {...form.field('to')} label={t('placements-last-day')} />
      <Buttons>
        <Button busy={record.busy}>{t('placements-add-leave')}</Button>
        <Cancel to={back} filters={{ tab: 'days' }} />
      </Buttons>
    </Form>
  );
}
