import { useState } from 'react';
import { useRead } from '../../wire';
import { Combobox, type Option } from '../form/Combobox';
import type { FieldProps } from '../form/fields';
import { useWords } from '../words/Words';

/** What is typed into a combobox, and the records that it finds. */
export interface Finding {
  query: string;
  onQuery: (query: string) => void;
  options: Option[];
  searching: boolean;
}

/** Finds people whom the hub knows, by name, organisation or e-mail address. */
export function useFindPerson(): Finding {
  const { both } = useWords();
  const [query, onQuery] = useState('');
  const asked = query.trim() === '' ? undefined : { text: query, sector: '', nation: '', language: '', sort: 'name', offset: 0, limit: 12 };
  const found = useRead('listPeople', asked, { keep: true });
  const options = (asked ? (found.data?.rows ?? []) : []).map((one) => ({
    id: one.id,
    label: one.name,
    detail: [one.affiliation ? both(one.affiliation.organisationName) : '', one.email].filter(Boolean).join(' · '),
  }));
  return { query, onQuery, options, searching: found.refreshing };
}

/** Finds organisations by whatever people call them. */
export function useFindOrganisation(): Finding {
  const { both, code } = useWords();
  const [query, onQuery] = useState('');
  const asked = query.trim() === '' ? undefined : { text: query };
  const found = useRead('matchOrganisation', asked, { keep: true });
  const options = (asked ? (found.data?.options ?? []) : []).map((one) => ({
    id: one.id,
    label: both(one.name),
    detail: `${code('sector', one.sector)}, ${code('nation', one.nation)}`,
  }));
  return { query, onQuery, options, searching: found.refreshing };
}

interface FindFieldProps extends FieldProps<Option | null> {
  /** A record that is not meant, even if it is found. */
  apartFrom?: string;
}

/** Chooses a person. */
export function PersonField({ apartFrom, ...field }: FindFieldProps) {
  const found = useFindPerson();
  return <Combobox {...field} {...found} options={found.options.filter((one) => one.id !== apartFrom)} />;
}

/** Chooses an organisation. */
export function OrganisationField({ apartFrom, ...field }: FindFieldProps) {
  const found = useFindOrganisation();
  return <Combobox {...field} {...found} options={found.options.filter((one) => one.id !== apartFrom)} />;
}
