import { Button, Buttons, Cancel, Form, Loaded, type Option, OrganisationField, Page, useForm, useGo, useParam, useWords } from '../design';
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
  const head: Option | null = view.groupHead ? { id: view.groupHead.id, label: view.groupHead.name } : null;
  const form = useForm({ details: view.details, groupHead: head });
  const { details, groupHead } = form.values;
  const submit = async () => {
    if (await edit.run({ id: view.id, basedOn: view.basedOn, details, groupHead: groupHead?.id ?? null })) go(`/organisations/${view.id}`);
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <OrganisationFields details={form.field('details')} />
      {details.sector === 'industry' || groupHead ? (
        <OrganisationField {...form.field('groupHead')} label={t('organisations-group-head')} hint={t('organisations-group-head-hint')} apartFrom={view.id} optional />
      ) : null}
      <Buttons>
        <Button busy={edit.busy}>{t('organisations-save')}</Button>
        <Cancel to={`/organisations/${view.id}`} />
      </Buttons>
    </Form>
  );
}
