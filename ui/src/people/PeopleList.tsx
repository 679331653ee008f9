import { type Column, EmptyState, ExportButton, FilterBar, FilterSelect, FilterText, Link, LinkButton, List, Page, useList, useWords } from '../design';
import { codes, type PersonSummary, useRead } from '../wire';

/** Everybody the hub knows. */
export function PeopleList() {
  const { t, both, code, count } = useWords();
  const list = useList({ text: '', sector: '', nation: '', language: '', sort: 'name' });
  const people = useRead('listPeople', list.asked, { keep: true });
  const total = people.data?.total ?? 0;
  const { language: correspondence, ...kept } = list.filters;
  const columns: Column<PersonSummary>[] = [
    { key: 'name', head: t('people-name'), cell: (person) => person.name, under: (person) => <span className="people-address">{person.email}</span>, names: true, sort: true },
    {
      key: 'organisation',
      head: t('people-organisation'),
      sort: true,
      cell: (person) =>
        person.affiliation ? (
          <>
            {both(person.affiliation.organisationName)}
            {person.further > 0 ? <span className="sb-quiet"> {t('people-further', { count: person.further })}</span> : null}
          </>
        ) : (
          '–'
        ),
      under: (person) => person.affiliation?.role,
    },
    { key: 'sector', head: t('people-sector'), cell: (person) => (person.affiliation ? code('sector', person.affiliation.sector) : '–') },
    { key: 'language', head: t('people-language'), cell: (person) => code('people-language', person.language), sort: true, tight: true },
  ];
  const add = <LinkButton to="/people/new">{t('people-add')}</LinkButton>;
  return (
    <Page
      title={t('people')}
      detail={<Link to="/people/duplicates">{t('record-duplicates')}</Link>}
      actions={
        <>
          <LinkButton kind="plain" to="/people/import">
            {t('people-import')}
          </LinkButton>
          <ExportButton title={t('people-export', { count: total, figure: count(total) })} rows={{ list: 'people', ...kept, correspondence }} disabled={total === 0} />
          {add}
        </>
      }
    >
      <FilterBar>
        <FilterText {...list.by('text')} label={t('ui-find')} placeholder={t('people-find')} />
        <FilterSelect
          {...list.by('sector')}
          label={t('people-sector')}
          all={t('people-any-sector')}
          choices={codes.Sector.map((value) => ({ value, label: code('sector', value) }))}
        />
        <FilterSelect
          {...list.by('nation')}
          label={t('people-nation')}
          all={t('people-any-nation')}
          choices={codes.Nation.map((value) => ({ value, label: code('nation', value) }))}
        />
        <FilterSelect
          {...list.by('language')}
          label={t('people-language')}
          all={t('people-any-language')}
          choices={codes.LanguageChoice.map((value) => ({ value, label: code('language', value) }))}
        />
      </FilterBar>
      <List
        of={people}
        list={list}
        caption={t('people')}
        columns={columns}
        rowKey={(person) => person.id}
        rowTo={(person) => `/people/${person.id}`}
        none={
          <EmptyState title={t('people-none')} action={add}>
            {t('people-none-words')}
          </EmptyState>
        }
        noneFound={<EmptyState title={t('people-none-found')}>{t('people-none-found-words')}</EmptyState>}
      />
    </Page>
  );
}
