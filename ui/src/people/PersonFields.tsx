import { type Bound, DateField, Details, partOf, Radios, TextArea, TextField, useWords } from '../design';
import { codes, type PersonDetails } from '../wire';

interface PersonFieldsProps {
  details: Bound<PersonDetails>;
  /** Called when the cursor leaves a field by which duplicates are found. */
  onKnown?: () => void;
}

/** Who somebody is: what comes before their organisation. */
export function WhoFields({ details, onKnown }: PersonFieldsProps) {
  const { t } = useWords();
  const left = onKnown ? { onBlur: onKnown } : {};
  return (
    <>
      <TextField {...partOf(details, 'name')} label={t('people-field-name')} hint={t('people-field-name-hint')} first spellCheck={false} {...left} />
      <TextField {...partOf(details, 'email')} label={t('people-email')} optional inputMode="email" type="email" width={30} spellCheck={false} {...left} />
    </>
  );
}

/** The rest of what is known of them. */
export function MoreFields({ details, onKnown }: PersonFieldsProps) {
  const { t, code } = useWords();
  const address = partOf(details, 'address');
  return (
    <>
      <Radios
        {...partOf(details, 'language')}
        label={t('people-field-language')}
        inline
        hint={t('people-field-language-hint')}
        choices={codes.LanguageChoice.map((value) => ({ value, label: code('language', value) }))}
      />
      {details.value.language === 'unknown' ? null : (
        <DateField {...partOf(details, 'languageAskedOn')} label={t('people-field-asked')} hint={t('people-field-asked-hint')} optional />
      )}
      <TextField {...partOf(details, 'greeting')} label={t('people-field-greeting')} hint={t('people-field-greeting-hint')} optional width={20} spellCheck={false} />
      <TextArea {...partOf(address, 'lines')} label={t('people-field-address')} hint={t('people-field-address-hint')} optional rows={4} />
      <TextField {...partOf(address, 'postcode')} label={t('people-field-postcode')} optional width={10} spellCheck={false} />
      <TextField {...partOf(details, 'phone')} label={t('people-phone')} optional inputMode="tel" width={20} spellCheck={false} />
      <TextField
        {...partOf(details, 'orcid')}
        label={t('people-orcid')}
        hint={t('people-field-orcid-hint')}
        optional
        width={20}
        spellCheck={false}
        {...(onKnown ? { onBlur: onKnown } : {})}
      />
      <Details summary={t('people-field-needs')}>
        <TextArea {...partOf(details, 'accessNeeds')} label={t('people-field-needs')} hideLabel hint={t('people-field-needs-hint')} optional rows={3} />
      </Details>
    </>
  );
}
