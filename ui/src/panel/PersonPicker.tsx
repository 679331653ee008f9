import { useState } from 'react';
import { Combobox, type Option, useWords } from '../design';
import { useRead } from '../wire';

interface PersonPickerProps {
  name: string;
  value: Option | null;
  onChange: (value: Option | null) => void;
  label: string;
  hint?: string;
  first?: boolean;
}

/** Chooses somebody whom the hub knows, by name, organisation or e-mail address. */
export function PersonPicker(props: PersonPickerProps) {
  const { both } = useWords();
  const [query, setQuery] = useState('');
  const asked = query.trim() === '' ? undefined : { text: query, sector: '', nation: '', language: '', sort: 'name', offset: 0, limit: 12 };
  const found = useRead('listPeople', asked, { keep: true });
  const options = (asked ? (found.data?.rows ?? []) : []).map((one) => ({
    id: one.id,
    label: one.name,
    ...(one.affiliation ? { detail: both(one.affiliation.organisationName) } : {}),
  }));
  return <Combobox {...props} options={options} query={query} onQuery={setQuery} searching={found.refreshing} />;
}
