import { Merge, useFilters, useParam, useWords } from '../design';
import { useAct, useRead } from '../wire';

/** Compares two organisations that may be one, and merges one into the other. */
export function MergeOrganisations() {
  const { t, both, code, count } = useWords();
  const [filters] = useFilters({ with: '' });
  const one = useRead('showOrganisation', { id: useParam('id'), peopleOffset: 0 });
  const other = useRead('showOrganisation', filters.with ? { id: filters.with, peopleOffset: 0 } : undefined);
  const merge = useAct('mergeOrganisations');
  return (
    <Merge
      noun="organisation"
      title={t('organisations-merge-title')}
      one={one}
      other={other}
      act={merge}
      name={(view) => both(view.details.name)}
      which={(name) => t('organisations-merge-which', { name })}
      words={(names) => t('organisations-merge-words', names)}
      fields={[
        { label: t('organisations-field-name'), of: (view) => view.details.name.en },
        { label: t('organisations-field-welsh'), of: (view) => view.details.name.cy },
        { label: t('organisations-aliases'), of: (view) => view.details.aliases.join('\n') },
        { label: t('organisations-sector'), of: (view) => code('sector', view.details.sector) },
        { label: t('organisations-nation'), of: (view) => code('nation', view.details.nation) },
        { label: t('organisations-ror'), of: (view) => view.details.ror },
        { label: t('organisations-ods'), of: (view) => view.details.ods },
        { label: t('organisations-company'), of: (view) => view.details.companyNumber },
        { label: t('organisations-charity'), of: (view) => view.details.charityNumber },
        { label: t('organisations-field-address'), of: (view) => [view.details.address.lines, view.details.address.postcode].filter(Boolean).join('\n') },
        { label: t('organisations-email'), of: (view) => view.details.email },
        { label: t('organisations-people'), of: (view) => count(view.peopleTotal) },
        { label: t('organisations-applications'), of: (view) => count(view.applications) },
      ]}
    />
  );
}
