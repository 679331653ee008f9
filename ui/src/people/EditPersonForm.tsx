import { Button, Buttons, Cancel, Form, Loaded, Page, useForm, useGo, useParam, useWords } from '../design';
import { type PersonView, useAct, useRead } from '../wire';
import { MoreFields, WhoFields } from './PersonFields';

/** Changes what is known of a person. */
export function EditPersonForm() {
  const { t } = useWords();
  const id = useParam('id');
  const person = useRead('showPerson', { id });
  return (
    <Loaded of={person}>
      {(view) => (
        <Page title={t('people-edit-title')} width="form" back={{ to: `/people/${id}`, words: view.details.name }}>
          <Change view={view} />
        </Page>
      )}
    </Loaded>
  );
}

function Change({ view }: { view: PersonView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editPerson');
  const form = useForm({ details: view.details });
  const submit = async () => {
    if (await edit.run({ id: view.id, basedOn: view.basedOn, details: form.values.details })) go(`/people/${view.id}`);
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <WhoFields details={form.field('details')} />
      <MoreFields details={form.field('details')} />
      <Buttons>
        <Button busy={edit.busy}>{t('people-save')}</Button>
        <Cancel to={`/people/${view.id}`} />
      </Buttons>
    </Form>
  );
}
