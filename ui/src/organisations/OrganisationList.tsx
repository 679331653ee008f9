import { type Column, EmptyState, ExportButton, FilterBar, FilterSelect, FilterText, Link, LinkButton, List, Page, useList, useWords } from '../design';
import { codes, type OrganisationSummary, useRead } from '../wire';

/** Every organisation. */
export function OrganisationList() {
  const { t, both, code, count } = useWords();
  const list = useList({ text: '', sector: '', nation: '', sort: 'name' });
  const organisations = useRead('listOrganisations', list.asked, { keep: true });
  const total = organisations.data?.total ?? 0;
  const columns: Column<OrganisationSummary>[] = [
    { key: 'name', head: t('organisations-name'), cell: (one) => both(one.name), names: true, sort: true },
    { key: 'aliases', head: t('organisations-aliases'), cell: (one) => one.aliases.join(', ') || '–' },
    { key: 'sector', head: t('organisations-sector'), cell: (one) => code('sector', one.sector), sort: true, tight: true },
    { key: 'nation', head: t('organisations-nation'), cell: (one) => code('nation', one.nation), sort: true, tight: true },
    { key: 'people', head: t('organisations-people'), cell: (one) => count(one.people), sort: true, numeric: true },
  ];
  const add = <LinkButton to="/organisations/new">{t('organisations-add')}</LinkButton>;
  return (
    <Page
      title={t('organisations')}
      detail={<Link to="/organisations/duplicates">{t('record-duplicates')}</Link>}
      actions={
        <>
          <LinkButton kind="plain" to="/organisations/import">
            {t('organisations-import')}
          </LinkButton>
          <ExportButton title={t('organisations-export', { count: total, figure: count(total) })} rows={{ list: 'organisations', ...list.filters }} disabled={total === 0} />
          {add}
        </>
      }
    >
      <FilterBar>
        <FilterText {...list.by('text')} label={t('ui-find')} placeholder={t('organisations-find')} />
        <FilterSelect
          {...list.by('sector')}
          label={t('organisations-sector')}
          all={t('organisations-any-sector')}
          choices={codes.Sector.map((value) => ({ value, label: code('sector', value) }))}
        />
        <FilterSelect
          {...list.by('nation')}
          label={t('organisations-nation')}
          all={t('organisations-any-nation')}
          choices={codes.Nation.map((value) => ({ value, label: code('nation', value) }))}
        />
      </FilterBar>
      <List
        of={organisations}
        list={list}
        caption={t('organisations')}
        columns={columns}
        rowKey={(one) => one.id}
        rowTo={(one) => `/organisations/${one.id}`}
        none={
          <EmptyState title={t('organisations-none')} action={add}>
            {t('organisations-none-words')}
          </EmptyState>
        }
        noneFound={<EmptyState title={t('organisations-none-found')}>{t('organisations-none-found-words')}</EmptyState>}
      />
    </Page>
  );
}
