import { useState } from 'react';
import { Button, Buttons, Form, Link, LinkButton, Page, useForm, useGo, useWords } from '../design';
import { type OrganisationDetails, useAct, useRead } from '../wire';
import { groundOf } from './codes';
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
  const { t, both, code } = useWords();
  const go = useGo();
  const add = useAct('addOrganisation');
  const form = useForm({ details: NONE });
  const [asked, setAsked] = useState('');
  const known = useRead('matchOrganisation', asked === '' ? undefined : { text: asked });
  const alike = (known.data?.options ?? []).filter((one) => one.ground !== null);
  const submit = async () => {
    const organisation = await add.run(form.values);
    if (organisation) go(`/organisations/${organisation.id}`, {}, true);
  };
  return (
    <Page title={t('organisations-add')} width="form" back={{ to: '/organisations', words: t('organisations') }}>
      <Form failed={add.failed} onSubmit={() => void submit()}>
        {asked !== '' && alike.length > 0 ? (
          <aside className="organisations-likely" aria-label={t('organisations-known-already')}>
            <h2 className="nhsuk-heading-xs">{t('organisations-known-already')}</h2>
            <ul>
              {alike.map((one) => (
                <li key={one.id}>
                  <Link to={`/organisations/${one.id}`}>{both(one.name)}</Link>
                  <span className="organisations-quiet">{one.ground ? code('ground', groundOf(one.ground)) : ''}</span>
                </li>
              ))}
            </ul>
          </aside>
        ) : null}
        <OrganisationFields details={form.field('details')} onNamed={() => setAsked(form.values.details.name.en.trim())} />
        <Buttons>
          <Button busy={add.busy}>{t('organisations-add')}</Button>
          <LinkButton kind="plain" to="/organisations">
            {t('ui-cancel')}
          </LinkButton>
        </Buttons>
      </Form>
    </Page>
  );
}
