import { useState } from 'react';
import {
  Button,
  type Column,
  EmptyState,
  ExportDialog,
  FilterBar,
  FilterSelect,
  FilterText,
  Link,
  LinkButton,
  Loaded,
  Page,
  Pagination,
  Table,
  useFilters,
  useWords,
} from '../design';
import { type PersonSummary, saveDocument, useAct, useRead } from '../wire';
import { languages, nations, sectors } from './codes';

const LIMIT = 50;

/** Everybody the hub knows. */
export function PeopleList() {
  const { t, both, code, count } = useWords();
  const [filters, setFilters] = useFilters({ text: '', sector: '', nation: '', language: '', sort: 'name', offset: 0 });
  const [exporting, setExporting] = useState(false);
  const people = useRead('listPeople', { ...filters, limit: LIMIT }, { keep: true });
  const filtered = filters.text !== '' || filters.sector !== '' || filters.nation !== '' || filters.language !== '';
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
            {person.further > 0 ? <span className="people-quiet"> {t('people-further', { count: person.further })}</span> : null}
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
      detail={<Link to="/people/duplicates">{t('people-duplicates')}</Link>}
      actions={
        <>
          <LinkButton kind="plain" to="/people/import">
            {t('people-import')}
          </LinkButton>
          <Button kind="plain" onClick={() => setExporting(true)} disabled={(people.data?.total ?? 0) === 0}>
            {t('ui-export')}
          </Button>
          {add}
        </>
      }
    >
      <FilterBar>
        <FilterText label={t('ui-find')} value={filters.text} onChange={(text) => setFilters({ text })} placeholder={t('people-find')} />
        <FilterSelect
          label={t('people-sector')}
          all={t('people-any-sector')}
          value={filters.sector}
          onChange={(sector) => setFilters({ sector })}
          choices={sectors.map((value) => ({ value, label: code('sector', value) }))}
        />
        <FilterSelect
          label={t('people-nation')}
          all={t('people-any-nation')}
          value={filters.nation}
          onChange={(nation) => setFilters({ nation })}
          choices={nations.map((value) => ({ value, label: code('nation', value) }))}
        />
        <FilterSelect
          label={t('people-language')}
          all={t('people-any-language')}
          value={filters.language}
          onChange={(language) => setFilters({ language })}
          choices={languages.map((value) => ({ value, label: code('language', value) }))}
        />
      </FilterBar>
      <Loaded of={people} rows={8}>
        {(page) => (
          <>
            <Table
              caption={t('people')}
              columns={columns}
              rows={page.rows}
              rowKey={(person) => person.id}
              rowTo={(person) => `/people/${person.id}`}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              refreshing={people.refreshing}
              empty={
                filtered ? (
                  <EmptyState title={t('people-none-found')}>{t('people-none-found-words')}</EmptyState>
                ) : (
                  <EmptyState title={t('people-none')} action={add}>
                    {t('people-none-words')}
                  </EmptyState>
                )
              }
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
            {exporting ? <Export title={t('people-export', { count: page.total, figure: count(page.total) })} filters={filters} onClose={() => setExporting(false)} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface ExportProps {
  title: string;
  filters: { text: string; sector: string; nation: string; language: string; sort: string };
  onClose: () => void;
}

function Export({ title, filters, onClose }: ExportProps) {
  const { language } = useWords();
  const act = useAct('exportList', { quiet: true });
  const { text, sector, nation, language: correspondence, sort } = filters;
  return (
    <ExportDialog
      title={title}
      busy={act.busy}
      failed={act.failed}
      onClose={onClose}
      onExport={(format) =>
        void act
          .run({ list: 'people', format, language, event: null, text, sector, nation, correspondence, state: '', sort })
          .then(async (document) => {
            if (!document) return;
            await saveDocument(document);
            onClose();
          })
      }
    />
  );
}
