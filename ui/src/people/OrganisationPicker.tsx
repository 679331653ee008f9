import { useState } from 'react';
import { Combobox, type Option, useWords } from '../design';
import { useRead } from '../wire';

interface OrganisationPickerProps {
  name: string;
  value: Option | null;
  onChange: (value: Option | null) => void;
  label: string;
  hint?: string;
  optional?: boolean;
}

/** Chooses an organisation by whatever people call it. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const { both, code } = useWords();
  const [query, setQuery] = useState('');
  const found = useRead('matchOrganisation', query.trim() === '' ? undefined : { text: query }, { keep: true });
  const options = (query.trim() === '' ? [] : (found.data?.options ?? [])).map((one) => ({
    id: one.id,
    label: both(one.name),
    detail: `${code('sector', one.sector)}, ${code('nation', one.nation)}`,
  }));
  return <Combobox {...props} options={options} query={query} onQuery={setQuery} searching={found.refreshing} />;
}
