import { Checkbox, type FormValues, Inset, Radios, SecretField, TextArea, TextButton, TextField, useWords, Warning } from '../design';
import { type Coordinator, type NewHub, NO_COORDINATOR } from './MakeHub';

interface PageProps {
  form: FormValues<NewHub>;
}

/** What the hub is called, where it works, and in which languages. */
export function NamePage({ form }: PageProps) {
  const { t } = useWords();
  const welsh = form.values.languages === 'both';
  return (
    <>
      <Radios
        {...form.field('languages')}
        label={t('welcome-languages')}
        hint={t('welcome-languages-hint')}
        inline
        choices={[
          { value: 'both', label: t('welcome-languages-both') },
          { value: 'en', label: t('welcome-languages-en') },
        ]}
      />
      <TextField {...form.field('nameEn')} name="name.en" label={t(welsh ? 'welcome-name-en' : 'welcome-name')} lang="en-GB" />
      {welsh ? <TextField {...form.field('nameCy')} name="name.cy" label={t('welcome-name-cy')} lang="cy" /> : null}
      <TextField {...form.field('region')} label={t('welcome-region')} hint={t('welcome-region-hint')} width={30} />
      <TextField {...form.field('prefix')} label={t('welcome-prefix')} hint={t('welcome-prefix-hint')} width={5} spellCheck={false} />
    </>
  );
}

/** What stands at the head of the hub's letters. */
export function LetterheadPage({ form }: PageProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t('welcome-letterhead-words')}</p>
      <TextArea {...form.field('address')} label={t('welcome-address')} hint={t('welcome-address-hint')} rows={4} />
      <TextField {...form.field('phone')} label={t('welcome-phone')} width={20} inputMode="tel" optional />
      <TextField {...form.field('email')} label={t('welcome-email')} width={30} inputMode="email" spellCheck={false} />
      <TextField {...form.field('web')} label={t('welcome-web')} width={30} inputMode="url" spellCheck={false} optional />
    </>
  );
}

/** The coordinators, each with a PIN of their own. */
export function PeoplePage({ form }: PageProps) {
  const { t } = useWords();
  const { coordinators, languages } = form.values;
  const welsh = languages === 'both';
  const change = (index: number, part: keyof Coordinator, value: string) =>
    form.set(
      'coordinators',
      coordinators.map((one, at) => (at === index ? { ...one, [part]: value } : one)),
    );
  return (
    <>
      <p>{t('welcome-people-words')}</p>
      {coordinators.map((one, index) => (
        // A new coordinator is only ever added or removed at the end.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className="nhsuk-fieldset hub-person">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{t('welcome-person', { number: index + 1 })}</legend>
          <div className="hub-person__fields">
            <TextField
              name={`coordinators.${index}.name`}
              label={t('welcome-person-name')}
              value={one.name}
              onChange={(value) => change(index, 'name', value)}
            />
            <SecretField
              name={`coordinators.${index}.pin`}
              label={t('welcome-person-pin')}
              pin
              value={one.pin}
              onChange={(value) => change(index, 'pin', value)}
            />
          </div>
          <div className="hub-person__fields hub-person__fields--even">
            <TextField
              name={`coordinators.${index}.role.en`}
              label={t(welsh ? 'welcome-person-role-en' : 'welcome-person-role')}
              lang="en-GB"
              optional
              value={one.roleEn}
              onChange={(value) => change(index, 'roleEn', value)}
            />
            {welsh ? (
              <TextField
                name={`coordinators.${index}.role.cy`}
                label={t('welcome-person-role-cy')}
                lang="cy"
                optional
                value={one.roleCy}
                onChange={(value) => change(index, 'roleCy', value)}
              />
            ) : null}
          </div>
        </fieldset>
      ))}
      <p className="hub-person__more">
        <TextButton onClick={() => form.set('coordinators', [...coordinators, NO_COORDINATOR])}>{t('welcome-person-add')}</TextButton>
        {coordinators.length > 1 ? (
          <TextButton onClick={() => form.set('coordinators', coordinators.slice(0, -1))}>{t('welcome-person-remove')}</TextButton>
        ) : null}
      </p>
      {coordinators.length === 1 ? (
        <Inset>
          <p>{t('welcome-person-one')}</p>
        </Inset>
      ) : null}
    </>
  );
}

/** The passphrase, twice, and what it means to lose it. */
export function PassphrasePage({ form }: PageProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t('welcome-passphrase-words')}</p>
      <SecretField {...form.field('passphrase')} label={t('welcome-passphrase-new')} hint={t('welcome-passphrase-hint')} />
      <SecretField {...form.field('passphraseAgain')} label={t('welcome-passphrase-again')} />
      <Warning title={t('welcome-lost')}>
        <p>{t('welcome-lost-words')}</p>
      </Warning>
      <Checkbox {...form.field('understood')} label={t('welcome-lost-understood')} />
    </>
  );
}
