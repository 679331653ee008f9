import { Merge, useFilters, useParam, useWords } from '../design';
import { useAct, useRead } from '../wire';

/** Compares two people who may be one, and merges one into the other. */
export function MergePeople() {
  const { t, both, code, date } = useWords();
  const [filters] = useFilters({ with: '' });
  const one = useRead('showPerson', { id: useParam('id') });
  const other = useRead('showPerson', filters.with ? { id: filters.with } : undefined);
  const merge = useAct('mergePeople');
  return (
    <Merge
      noun="person"
      title={t('people-merge-title')}
      one={one}
      other={other}
      act={merge}
      name={(view) => view.details.name}
      which={(name) => t('people-merge-who', { name })}
      words={(names) => t('people-merge-words', names)}
      fields={[
        { label: t('people-field-name'), of: (view) => view.details.name },
        { label: t('people-email'), of: (view) => view.details.email },
        { label: t('people-phone'), of: (view) => view.details.phone },
        { label: t('people-affiliations'), of: (view) => view.affiliations.map((tie) => [tie.role, both(tie.organisationName)].filter(Boolean).join(', ')).join('\n') },
        { label: t('people-field-address'), of: (view) => [view.details.address.lines, view.details.address.postcode].filter(Boolean).join('\n') },
        {
          label: t('people-field-language'),
          of: ({ details: { language, languageAskedOn } }) =>
            language === 'unknown' ? '' : [code('language', language), languageAskedOn ? t('people-asked-on', { date: date(languageAskedOn) }) : ''].filter(Boolean).join(' '),
        },
        { label: t('people-orcid'), of: (view) => view.details.orcid },
        { label: t('people-events'), of: (view) => view.events.map((event) => `${both(event.title)}: ${code('attendance', event.state)}`).join('\n') },
        { label: t('people-applications'), of: (view) => view.applications.map((bid) => bid.reference || bid.title).join('\n') },
        { label: t('people-letters'), of: (view) => (view.letters === 0 ? '' : String(view.letters)) },
      ]}
    />
  );
}
