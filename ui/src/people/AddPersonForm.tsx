import { useState } from 'react';
import { Button, Buttons, Cancel, DateField, Form, Likely, type Option, OrganisationField, Page, partOf, TextField, useForm, useGo, useWords } from '../design';
import { type AffiliationDetails, type MatchPerson, type PersonDetails, useAct, useRead } from '../wire';
import { MoreFields, WhoFields } from './PersonFields';

const NOBODY: PersonDetails = {
  name: '',
  greeting: '',
  email: '',
  phone: '',
  address: { lines: '', postcode: '' },
  language: 'unknown',
  languageAskedOn: '',
  orcid: '',
  accessNeeds: '',
};
const NOWHERE: AffiliationDetails = { role: '', fromOn: '', toOn: '' };

/** Adds a person. Who may be meant is said while they are typed. */
export function AddPersonForm() {
  const { t } = useWords();
  const go = useGo();
  const add = useAct('addPerson');
  const form = useForm({ details: NOBODY, organisation: null as Option | null, affiliation: NOWHERE });
  const { details, organisation, affiliation } = form.values;
  const [asked, setAsked] = useState<MatchPerson>();
  const known = useRead('matchPerson', asked);
  const ask = (at: Option | null = organisation) => {
    const { name, email, orcid } = details;
    setAsked(name.trim() || email.trim() ? { name, email, orcid, organisation: at?.id ?? null } : undefined);
  };
  const submit = async () => {
    const person = await add.run({ details, organisation: organisation?.id ?? null, affiliation });
    if (person) go(`/people/${person.id}`, {}, true);
  };
  return (
    <Page title={t('people-add')} width="form" back={{ to: '/people', words: t('people') }}>
      <Form failed={add.failed} onSubmit={() => void submit()}>
        <WhoFields details={form.field('details')} onKnown={ask} />
        <OrganisationField
          {...form.field('organisation')}
          label={t('people-organisation')}
          hint={t('people-organisation-hint')}
          optional
          onChange={(chosen) => {
            form.set('organisation', chosen);
            ask(chosen);
          }}
        />
        <Likely noun="person" title={t('record-known-already')} records={known.data?.records ?? []} />
        {organisation ? (
          <>
            <TextField {...partOf(form.field('affiliation'), 'role')} label={t('people-field-role')} optional />
            <DateField {...partOf(form.field('affiliation'), 'fromOn')} label={t('people-field-from')} optional />
          </>
        ) : null}
        <MoreFields details={form.field('details')} onKnown={ask} />
        <Buttons>
          <Button busy={add.busy}>{t('people-add')}</Button>
          <Cancel to="/people" />
        </Buttons>
      </Form>
    </Page>
  );
}
