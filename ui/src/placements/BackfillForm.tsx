import { Button, Buttons, Cancel, DateField, Form, Part, Radios, TextArea, TextButton, TextField, useForm, useGo, useWords } from '../design';
import { codes, type PlacementView, type TypedHolder, useAct } from '../wire';
import { chosen } from './codes';
import { PlacementForm } from './PlacementForm';
import { changed, without } from './rows';

/** Changes what is said of the post left behind. */
export function BackfillForm() {
  const { t } = useWords();
  return (
    <PlacementForm title={t('placements-change-backfill')} tab="backfill">
      {(view) => <Change view={view} />}
    </PlacementForm>
  );
}

function Change({ view }: { view: PlacementView }) {
  const { t, code } = useWords();
  const go = useGo();
  const edit = useAct('editPlacementBackfill');
  const known = view.backfill;
  const form = useForm({
    state: known.state as string,
    post: known.post,
    grade: known.grade,
    share: known.share === null ? '' : String(known.share),
    advertisedOn: known.advertisedOn ?? '',
    reason: known.reason,
    holders: known.holders.map((one): TypedHolder => ({ name: one.name, from: one.from, to: one.to ?? '' })),
  });
  const { state, holders } = form.values;
  const set = (to: TypedHolder[]) => form.set('holders', to);
  const back = `/placements/${view.id}`;
  const submit = async () => {
    const done = await edit.run({
      ...form.values,
      placement: view.id,
      basedOn: view.basedOn,
      state: chosen(codes.BackfillState, state, known.state),
      reason: state === 'unsuitable' ? form.values.reason : '',
      holders: state === 'filled' ? holders : [],
    });
    if (done) go(back, { tab: 'backfill' });
  };
  const blank: TypedHolder = { name: '', from: view.consequences.period.from, to: '' };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <Radios
        {...form.field('state')}
        onChange={(value) => {
          form.set('state', value);
          if (value === 'filled' && holders.length === 0) set([blank]);
        }}
        label={t('placements-backfill-stands')}
        choices={codes.BackfillState.map((value) => ({ value, label: code('backfill-state', value), hint: t(`placements-backfill-${value}-words`) }))}
      />
      {state === 'unsuitable' ? (
        <TextArea {...form.field('reason')} label={t('placements-unsuitable-why')} rows={3} />
      ) : (
        <>
          <TextField {...form.field('post')} label={t('placements-backfill-post')} optional />
          <TextField {...form.field('grade')} label={t('placements-grade')} width={20} optional />
          <TextField {...form.field('share')} label={t('placements-backfill-share')} hint={t('placements-backfill-share-hint')} width={3} suffix="%" inputMode="numeric" optional />
          <DateField {...form.field('advertisedOn')} label={t('placements-advertised-on')} optional={state !== 'advertised'} />
        </>
      )}
      {state === 'filled' ? (
        <>
          {holders.map((one, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Part
              key={i}
              title={t('placements-holder-number', { number: i + 1 })}
              actions={
                <TextButton about={t('placements-holder-number', { number: i + 1 })} onClick={() => set(without(holders, i))}>
                  {t('placements-remove')}
                </TextButton>
              }
            >
              <TextField name={`holders.${i}.name`} label={t('placements-holder')} value={one.name} onChange={(name) => set(changed(holders, i, { name }))} />
              <div className="placements-row">
                <DateField name={`holders.${i}.from`} label={t('placements-holder-from')} value={one.from} onChange={(from) => set(changed(holders, i, { from }))} />
                <DateField name={`holders.${i}.to`} label={t('placements-holder-to')} value={one.to} onChange={(to) => set(changed(holders, i, { to }))} optional />
              </div>
            </Part>
          ))}
          <p>
            <TextButton onClick={() => set([...holders, { ...blank, from: '' }])}>{t('placements-add-holder')}</TextButton>
          </p>
        </>
      ) : null}
      <Buttons>
        <Button busy={edit.busy}>{t('placements-save')}</Button>
        <Cancel to={back} filters={{ tab: 'backfill' }} />
      </Buttons>
    </Form>
  );
}
