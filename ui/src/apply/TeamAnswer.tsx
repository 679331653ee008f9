import { useState } from 'react';
import { Button, Combobox, SelectField, TextButton, TextField, useWords } from '../design';
import { codes, type Nation, type Question, type QuestionKind, type Sector, type TeamLine, type TeamOrganisation, type TeamRole, useRead } from '../wire';
import { blankPerson } from './empty';
import { changed, without } from './rows';

type TeamKind = Extract<QuestionKind, { kind: 'team' }>;


interface Props {
  question: Question;
  kind: TeamKind;
  people: TeamLine[];
  onChange: (people: TeamLine[]) => void;
}

/** The people of the team, a card each, with the organisation they take part from. */
export function TeamAnswer({ question, kind, people, onChange }: Props) {
  const { t, both } = useWords();
  return (
    <fieldset className="apply-rows">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{both(question.title)}</legend>
      {people.map((person, at) => (
        <Person
          key={at}
          name={`${question.key}.${at}`}
          number={at + 1}
          roles={kind.roles}
          person={person}
          onChange={(change) => onChange(changed(people, at, change))}
          {...(people.length > 1 ? { onRemove: () => onChange(without(people, at)) } : {})}
        />
      ))}
      <Button kind="plain" small onClick={() => onChange([...people, blankPerson])}>
        {t('apply-add-person')}
      </Button>
    </fieldset>
  );
}

interface PersonProps {
  name: string;
  number: number;
  roles: TeamRole[];
  person: TeamLine;
  onChange: (change: Partial<TeamLine>) => void;
  onRemove?: () => void;
}

function Person({ name, number, roles, person, onChange, onRemove }: PersonProps) {
  const { t, code } = useWords();
  const title = person.name.trim() === '' ? t('apply-person', { number }) : person.name;
  return (
    <div className="apply-card" role="group" aria-label={title}>
      <header className="apply-card__head">
        <h3 className="nhsuk-heading-xs">{title}</h3>
        {onRemove ? (
          <TextButton about={title} onClick={onRemove}>
            {t('apply-remove')}
          </TextButton>
        ) : null}
      </header>
      <div className="apply-card__fields">
        <SelectField
          name={`${name}.role`}
          label={t('apply-role')}
          value={person.role ?? ''}
          onChange={(role) => onChange({ role: role === '' ? null : (role as TeamRole) })}
          empty={t('apply-choose')}
          choices={roles.map((role) => ({ value: role, label: code('role', role) }))}
        />
        <TextField name={`${name}.name`} label={t('apply-name')} value={person.name} onChange={(typed) => onChange({ name: typed })} spellCheck={false} />
        <TextField
          name={`${name}.email`}
          label={t('apply-email')}
          value={person.email}
          onChange={(email) => onChange({ email })}
          inputMode="email"
          spellCheck={false}
        />
        <TextField name={`${name}.post`} label={t('apply-post')} value={person.post} onChange={(post) => onChange({ post })} optional />
        <Organisation name={name} person={person} onChange={onChange} />
      </div>
    </div>
  );
}

/** An organisation that the hub knows, or the name of another with its sector and nation. */
function Organisation({ name, person, onChange }: Pick<PersonProps, 'name' | 'person' | 'onChange'>) {
  const { t, both, code } = useWords();
  const [query, setQuery] = useState('');
  const found = useRead('findOrganisations', query.trim() === '' ? undefined : { text: query }, { keep: true });
  const detail = (one: TeamOrganisation) =>
    t('apply-organisation-detail', { sector: code('sector', one.sector), nation: code('nation', one.nation) });
  const chosen = person.organisation ?? (person.organisationName === '' ? null : 'new');
  return (
    <>
      <Combobox
        name={`${name}.organisationName`}
        label={t('apply-organisation')}
        value={chosen === null ? null : { id: chosen, label: person.organisationName }}
        onChange={(option) => {
          const one = found.data?.organisations.find((each) => each.id === option?.id);
          onChange(
            one
              ? { organisation: one.id, organisationName: both(one.name), sector: one.sector, nation: one.nation }
              : { organisation: null, organisationName: '', sector: null, nation: null },
          );
        }}
        options={(query.trim() === '' ? [] : (found.data?.organisations ?? [])).map((one) => ({
          id: one.id,
          label: both(one.name),
          detail: detail(one),
        }))}
        query={query}
        onQuery={setQuery}
        searching={found.refreshing}
        onNew={(typed) => {
          onChange({ organisation: null, organisationName: typed, sector: null, nation: null });
          setQuery('');
        }}
        newLabel={(typed) => t('apply-another-organisation', { name: typed })}
      />
      {person.organisation === null && person.organisationName !== '' ? (
        <>
          <SelectField
            name={`${name}.sector`}
            label={t('apply-sector')}
            value={person.sector ?? ''}
            onChange={(sector) => onChange({ sector: sector === '' ? null : (sector as Sector) })}
            empty={t('apply-choose')}
            choices={codes.Sector.map((one) => ({ value: one, label: code('sector', one) }))}
          />
          <SelectField
            name={`${name}.nation`}
            label={t('apply-nation')}
            value={person.nation ?? ''}
            onChange={(nation) => onChange({ nation: nation === '' ? null : (nation as Nation) })}
            empty={t('apply-choose')}
            choices={codes.Nation.map((one) => ({ value: one, label: code('nation', one) }))}
          />
        </>
      ) : null}
    </>
  );
}
