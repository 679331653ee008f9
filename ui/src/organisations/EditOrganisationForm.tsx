import { Button, Buttons, Cancel, Form, Loaded, Page, useForm, useGo, useParam, useWords } from '../design';
import { type OrganisationView, useAct, useRead } from '../wire';
import { OrganisationFields } from './OrganisationFields';

/** Changes what is known of an organisation. */
export function EditOrganisationForm() {
  const { t, both } = useWords();
  const id = useParam('id');
  const organisation = useRead('showOrganisation', { id, peopleOffset: 0 });
  return (
    <Loaded of={organisation}>
      {(view) => (
        <Page title={t('organisations-edit-title')} width="form" back={{ to: `/organisations/${id}`, words: both(view.details.name) }}>
          <Change view={view} />
        </Page>
      )}
    </Loaded>
  );
}

function Change({ view }: { view: OrganisationView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editOrganisation');
  const form = useForm({ details: view.details });
  const submit = async () => {
    if (await edit.run({ id: view.id, basedOn: view.basedOn, details: form.values.details })) go(`/organisations/${view.id}`);
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <OrganisationFields details={form.field('details')} />
      <Buttons>
        <Button busy={edit.busy}>{t('organisations-save')}</Button>
        <Cancel to={`/organisations/${view.id}`} />
      </Buttons>
    </Form>
  );
}
