import { useState } from 'react';
import { Button, Buttons, Cancel, ConfirmDialog, DateField, Failing, Form, Loaded, type Option, OrganisationField, Page, partOf, TextButton, TextField, useForm, useGo, useParam, useWords } from '../design';
import { type AffiliationView, type PersonView, useAct, useRead } from '../wire';

/** Adds an affiliation, or changes one. */
export function AffiliationForm() {
  const { t } = useWords();
  const id = useParam('id');
  const which = useParam('affiliation');
  const person = useRead('showPerson', { id });
  return (
    <Loaded of={person}>
      {(view) => {
        const known = view.affiliations.find((one) => one.id === which);
        if (which && !known) return <Failing failed={{ kind: 'notFound' }} />;
        return (
          <Page title={t(known ? 'people-affiliation-edit' : 'people-affiliation-add')} width="form" back={{ to: `/people/${id}`, words: view.details.name }}>
            <Fields person={view} known={known} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Fields({ person, known }: { person: PersonView; known: AffiliationView | undefined }) {
  const { t, both } = useWords();
  const go = useGo();
  const add = useAct('addAffiliation');
  const edit = useAct('editAffiliation');
  const [removing, setRemoving] = useState(false);
  const form = useForm({
    organisation: known ? ({ id: known.organisation, label: both(known.organisationName) } as Option | null) : null,
    affiliation: { role: known?.role ?? '', fromOn: known?.fromOn ?? '', toOn: known?.toOn ?? '' },
  });
  const { organisation, affiliation } = form.values;
  const submit = async () => {
    const done = known
      ? await edit.run({ id: known.id, basedOn: known.basedOn, organisation: organisation?.id ?? known.organisation, affiliation })
      : await add.run({ person: person.id, organisation: organisation?.id ?? null, affiliation });
    if (done) go(`/people/${person.id}`);
  };
  return (
    <>
      <Form failed={known ? edit.failed : add.failed} onSubmit={() => void submit()}>
        <OrganisationField {...form.field('organisation')} label={t('people-organisation')} hint={t('people-organisation-hint')} />
        <TextField {...partOf(form.field('affiliation'), 'role')} label={t('people-field-role')} optional />
        <DateField {...partOf(form.field('affiliation'), 'fromOn')} label={t('people-field-from')} optional />
        <DateField {...partOf(form.field('affiliation'), 'toOn')} label={t('people-field-to')} hint={t('people-field-to-hint')} optional />
        <Buttons>
          <Button busy={add.busy || edit.busy}>{t(known ? 'people-save' : 'people-affiliation-add')}</Button>
          <Cancel to={`/people/${person.id}`} />
          {known ? <TextButton onClick={() => setRemoving(true)}>{t('people-affiliation-remove')}</TextButton> : null}
        </Buttons>
      </Form>
      {removing && known ? <Remove known={known} onClose={() => setRemoving(false)} onDone={() => go(`/people/${person.id}`)} /> : null}
    </>
  );
}

function Remove({ known, onClose, onDone }: { known: AffiliationView; onClose: () => void; onDone: () => void }) {
  const { t } = useWords();
  const remove = useAct('removeAffiliation');
  return (
    <ConfirmDialog
      title={t('people-affiliation-remove')}
      action={t('people-affiliation-remove')}
      busy={remove.busy}
      failed={remove.failed}
      onClose={onClose}
      onConfirm={() =>
        void remove.run({ id: known.id, basedOn: known.basedOn }).then((done) => {
          if (done) onDone();
        })
      }
    >
      <p>{t('people-affiliation-remove-words')}</p>
    </ConfirmDialog>
  );
}
