import { useState } from 'react';
import { Button, Buttons, Cancel, Form, Likely, Page, useForm, useGo, useWords } from '../design';
import { type OrganisationDetails, useAct, useRead } from '../wire';
import { OrganisationFields } from './OrganisationFields';

const NONE: OrganisationDetails = {
  name: { en: '', cy: '' },
  aliases: [],
  sector: '',
  nation: '',
  ror: '',
  ods: '',
  companyNumber: '',
  charityNumber: '',
  email: '',
  address: { lines: '', postcode: '' },
};

/** Adds an organisation. Which one may be meant is said once its name is typed. */
export function AddOrganisationForm() {
  const { t, both } = useWords();
  const go = useGo();
  const add = useAct('addOrganisation');
  const form = useForm({ details: NONE });
  const [asked, setAsked] = useState('');
  const known = useRead('matchOrganisation', asked === '' ? undefined : { text: asked });
  const alike = (known.data?.options ?? []).flatMap(({ id, name, ground }) => (ground === null ? [] : [{ id, name: both(name), ground }]));
  const submit = async () => {
    const organisation = await add.run(form.values);
    if (organisation) go(`/organisations/${organisation.id}`, {}, true);
  };
  return (
    <Page title={t('organisations-add')} width="form" back={{ to: '/organisations', words: t('organisations') }}>
      <Form failed={add.failed} onSubmit={() => void submit()}>
        <Likely noun="organisation" title={t('record-known-already')} records={asked === '' ? [] : alike} />
        <OrganisationFields details={form.field('details')} onNamed={() => setAsked(form.values.details.name.en.trim())} />
        <Buttons>
          <Button busy={add.busy}>{t('organisations-add')}</Button>
          <Cancel to="/organisations" />
        </Buttons>
      </Form>
    </Page>
  );
}
