import { useState } from 'react';
import { type Column, Part, Table, useWords } from '../design';
import { codes, type OrganisationChoice, type UnknownOrganisation } from '../wire';


interface UnknownOrganisationsProps {
  organisations: UnknownOrganisation[];
  choices: OrganisationChoice[];
  onChoices: (choices: OrganisationChoice[]) => void;
}

/** What is chosen so far of an organisation that is to be added; it counts once both are. */
type Adding = Record<string, { sector: string; nation: string }>;

/** Organisations that the hub does not know by the names in the table: leave out, take for one, or add. */
export function UnknownOrganisations({ organisations, choices, onChoices }: UnknownOrganisationsProps) {
  const { t, code, count } = useWords();
  const [adding, setAdding] = useState<Adding>({});
  const rest = (name: string) => choices.filter((one) => one.name !== name);
  const value = (name: string) => choices.find((one) => one.name === name)?.meant ?? (adding[name] ? 'add' : '');
  const choose = (name: string, picked: string) => {
    const { [name]: _, ...others } = adding;
    setAdding(picked === 'add' ? { ...others, [name]: { sector: '', nation: '' } } : others);
    onChoices(picked === '' || picked === 'add' ? rest(name) : [...rest(name), { name, meant: picked, sector: null, nation: null }]);
  };
  const describe = (name: string, part: { sector?: string; nation?: string }) => {
    const next = { sector: '', nation: '', ...adding[name], ...part };
    setAdding({ ...adding, [name]: next });
    const sector = codes.Sector.find((one) => one === next.sector);
    const nation = codes.Nation.find((one) => one === next.nation);
    onChoices(sector && nation ? [...rest(name), { name, meant: null, sector, nation }] : rest(name));
  };
  const columns: Column<UnknownOrganisation>[] = [
    { key: 'name', head: t('imports-organisation'), names: true, cell: (one) => one.name },
    { key: 'rows', head: t('imports-rows'), cell: (one) => count(one.rows), numeric: true },
    {
      key: 'choice',
      head: t('imports-choice'),
      cell: (one) => (
        <select className="nhsuk-select imports-choice" aria-label={t('imports-choice-for', { name: one.name })} value={value(one.name)} onChange={(event) => choose(one.name, event.currentTarget.value)}>
          <option value="">{t('imports-organisation-leave')}</option>
          {one.likely.map((record) => (
            <option key={record.id} value={record.id}>
              {t('imports-choice-known', { name: record.name })}
            </option>
          ))}
          <option value="add">{t('imports-organisation-add')}</option>
        </select>
      ),
    },
    {
      key: 'as',
      head: t('imports-organisation-as'),
      cell: (one) => {
        const chosen = adding[one.name];
        if (!chosen) return '–';
        return (
          <span className="imports-as">
            <select className="nhsuk-select imports-choice" aria-label={t('imports-sector-of', { name: one.name })} value={chosen.sector} onChange={(event) => describe(one.name, { sector: event.currentTarget.value })}>
              <option value="">{t('imports-choose-sector')}</option>
              {codes.Sector.map((sector) => (
                <option key={sector} value={sector}>
                  {code('sector', sector)}
                </option>
              ))}
            </select>
            <select className="nhsuk-select imports-choice" aria-label={t('imports-nation-of', { name: one.name })} value={chosen.nation} onChange={(event) => describe(one.name, { nation: event.currentTarget.value })}>
              <option value="">{t('imports-choose-nation')}</option>
              {codes.Nation.map((nation) => (
                <option key={nation} value={nation}>
                  {code('nation', nation)}
                </option>
              ))}
            </select>
          </span>
        );
      },
    },
  ];
  return (
    <Part title={t('imports-unknown')}>
      <p>{t('imports-unknown-words')}</p>
      <Table caption={t('imports-unknown')} columns={columns} rows={organisations} rowKey={(one) => one.name} />
    </Part>
  );
}
