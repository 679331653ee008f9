import { type Bound, Beside, partOf, SelectField, TextArea, TextField, useWords } from '../design';
import { codes, type OrganisationDetails } from '../wire';

interface OrganisationFieldsProps {
  details: Bound<OrganisationDetails>;
  /** Called when the cursor leaves the name. */
  onNamed?: () => void;
}

/** Everything that is known of an organisation. */
export function OrganisationFields({ details, onNamed }: OrganisationFieldsProps) {
  const { t, code } = useWords();
  const name = partOf(details, 'name');
  const address = partOf(details, 'address');
  const aliases = partOf(details, 'aliases');
  const left = onNamed ? { onBlur: onNamed } : {};
  return (
    <>
      <TextField {...partOf(name, 'en')} label={t('organisations-field-name')} hint={t('organisations-field-name-hint')} first lang="en" spellCheck={false} {...left} />
      <TextField {...partOf(name, 'cy')} label={t('organisations-field-welsh')} optional lang="cy" spellCheck={false} />
      <TextArea
        name={aliases.name}
        label={t('organisations-aliases')}
        hint={t('organisations-field-aliases-hint')}
        optional
        rows={3}
        value={aliases.value.join('\n')}
        onChange={(typed) => aliases.onChange(typed === '' ? [] : typed.split('\n'))}
      />
      <SelectField
        {...partOf(details, 'sector')}
        label={t('organisations-sector')}
        empty={t('organisations-choose')}
        choices={codes.Sector.map((value) => ({ value, label: code('sector', value) }))}
      />
      <SelectField
        {...partOf(details, 'nation')}
        label={t('organisations-nation')}
        hint={t('organisations-field-nation-hint')}
        empty={t('organisations-choose')}
        choices={codes.Nation.map((value) => ({ value, label: code('nation', value) }))}
      />
      <Beside
        even
        main={
          <>
            <TextField {...partOf(details, 'ror')} label={t('organisations-ror')} hint={t('organisations-field-ror-hint')} optional width={20} spellCheck={false} />
            <TextField {...partOf(details, 'companyNumber')} label={t('organisations-company')} optional width={20} spellCheck={false} />
          </>
        }
        side={
          <>
            <TextField {...partOf(details, 'ods')} label={t('organisations-ods')} hint={t('organisations-field-ods-hint')} optional width={20} spellCheck={false} />
            <TextField {...partOf(details, 'charityNumber')} label={t('organisations-charity')} optional width={20} spellCheck={false} />
          </>
        }
      />
      <TextArea {...partOf(address, 'lines')} label={t('organisations-field-address')} hint={t('organisations-field-address-hint')} optional rows={4} />
      <TextField {...partOf(address, 'postcode')} label={t('organisations-field-postcode')} optional width={10} spellCheck={false} />
      <TextField {...partOf(details, 'email')} label={t('organisations-email')} optional width={30} type="email" spellCheck={false} />
    </>
  );
}
