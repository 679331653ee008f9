import { Button, Buttons, Cancel, Form, Loaded, Page, Radios, useForm, useGo, useParam, useWords } from '../design';
import { type AreaView, useAct, useRead } from '../wire';

/** Says how deprived the area of an organisation is. */
export function AreaForm() {
  const { t, both } = useWords();
  const id = useParam('id');
  const organisation = useRead('showOrganisation', { id, peopleOffset: 0 });
  const area = useRead('showArea', { organisation: id });
  return (
    <Loaded of={organisation}>
      {(known) => (
        <Page title={t('organisations-area')} width="form" detail={both(known.details.name)} back={{ to: `/organisations/${id}`, words: both(known.details.name) }}>
          <Loaded of={area}>{(view) => <Fifth organisation={id} view={view} />}</Loaded>
        </Page>
      )}
    </Loaded>
  );
}

function Fifth({ organisation, view }: { organisation: string; view: AreaView }) {
  const { t } = useWords();
  const go = useGo();
  const set = useAct('setArea');
  const form = useForm({ deprivation: view.deprivation === null ? 'unknown' : String(view.deprivation) });
  const { deprivation } = form.values;
  const back = `/organisations/${organisation}`;
  const submit = async () => {
    if (await set.run({ organisation, deprivation: deprivation === 'unknown' ? null : Number(deprivation), basedOn: view.basedOn })) go(back);
  };
  return (
    <Form failed={set.failed} onSubmit={() => void submit()}>
      <Radios {...form.field('deprivation')} label={t('organisations-area')} hint={t('organisations-area-words')} choices={['unknown', '1', '2', '3', '4', '5'].map((value) => ({ value, label: t(`impact-fifth-${value}`) }))} />
      <Buttons>
        <Button busy={set.busy}>{t('organisations-area-save')}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
