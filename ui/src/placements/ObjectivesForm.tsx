import { Button, Buttons, Cancel, DateField, Form, Part, TextArea, TextButton, useForm, useGo, useWords } from '../design';
import { type PlacementView, type TypedObjective, useAct } from '../wire';
import { PlacementForm } from './PlacementForm';
import { changed, without } from './rows';

/** Changes the objectives. */
export function ObjectivesForm() {
  const { t } = useWords();
  return (
    <PlacementForm title={t('placements-change-objectives')} tab="objectives">
      {(view) => <Change view={view} />}
    </PlacementForm>
  );
}

function Change({ view }: { view: PlacementView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editPlacementObjectives');
  const blank: TypedObjective = { objective: '', dueOn: '' };
  const known = view.objectives.map((one): TypedObjective => ({ objective: one.objective, dueOn: one.dueOn ?? '' }));
  const form = useForm({ objectives: known.length > 0 ? known : [blank] });
  const { objectives } = form.values;
  const set = (to: TypedObjective[]) => form.set('objectives', to);
  const back = `/placements/${view.id}`;
  const submit = async () => {
    if (await edit.run({ placement: view.id, basedOn: view.basedOn, objectives })) go(back, { tab: 'objectives' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <p>{t('placements-objectives-words')}</p>
      {objectives.map((one, i) => (
        // Objectives are numbered by their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Part
          key={i}
          title={t('placements-objective-number', { number: i + 1 })}
          actions={
            <TextButton about={t('placements-objective-number', { number: i + 1 })} onClick={() => set(without(objectives, i))}>
              {t('placements-remove')}
            </TextButton>
          }
        >
          <TextArea name={`objectives.${i}.objective`} label={t('placements-objective')} rows={2} value={one.objective} onChange={(objective) => set(changed(objectives, i, { objective }))} />
          <DateField name={`objectives.${i}.dueOn`} label={t('placements-objective-due')} value={one.dueOn} onChange={(dueOn) => set(changed(objectives, i, { dueOn }))} optional />
        </Part>
      ))}
      <p>
        <TextButton onClick={() => set([...objectives, blank])}>{t('placements-add-objective')}</TextButton>
      </p>
      <Buttons>
        <Button busy={edit.busy}>{t('placements-save')}</Button>
        <Cancel to={back} filters={{ tab: 'objectives' }} />
      </Buttons>
    </Form>
  );
}
