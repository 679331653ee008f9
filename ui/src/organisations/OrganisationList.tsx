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
import { type OrganisationSummary, saveDocument, useAct, useRead } from '../wire';
import { nations, sectors } from './codes';

const LIMIT = 50;

/** Every organisation. */
export function OrganisationList() {
  const { t, both, code, count } = useWords();
  const [filters, setFilters] = useFilters({ text: '', sector: '', nation: '', sort: 'name', offset: 0 });
  const [exporting, setExporting] = useState(false);
  const organisations = useRead('listOrganisations', { ...filters, limit: LIMIT }, { keep: true });
  const filtered = filters.text !== '' || filters.sector !== '' || filters.nation !== '';
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
      detail={<Link to="/organisations/duplicates">{t('organisations-duplicates')}</Link>}
      actions={
        <>
          <LinkButton kind="plain" to="/organisations/import">
            {t('organisations-import')}
          </LinkButton>
          <Button kind="plain" onClick={() => setExporting(true)} disabled={(organisations.data?.total ?? 0) === 0}>
            {t('ui-export')}
          </Button>
          {add}
        </>
      }
    >
      <FilterBar>
        <FilterText label={t('ui-find')} value={filters.text} onChange={(text) => setFilters({ text })} placeholder={t('organisations-find')} />
        <FilterSelect
          label={t('organisations-sector')}
          all={t('organisations-any-sector')}
          value={filters.sector}
          onChange={(sector) => setFilters({ sector })}
          choices={sectors.map((value) => ({ value, label: code('sector', value) }))}
        />
        <FilterSelect
          label={t('organisations-nation')}
          all={t('organisations-any-nation')}
          value={filters.nation}
          onChange={(nation) => setFilters({ nation })}
          choices={nations.map((value) => ({ value, label: code('nation', value) }))}
        />
      </FilterBar>
      <Loaded of={organisations} rows={8}>
        {(page) => (
          <>
            <Table
              caption={t('organisations')}
              columns={columns}
              rows={page.rows}
              rowKey={(one) => one.id}
              rowTo={(one) => `/organisations/${one.id}`}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              refreshing={organisations.refreshing}
              empty={
                filtered ? (
                  <EmptyState title={t('organisations-none-found')}>{t('organisations-none-found-words')}</EmptyState>
                ) : (
                  <EmptyState title={t('organisations-none')} action={add}>
                    {t('organisations-none-words')}
                  </EmptyState>
                )
              }
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
            {exporting ? (
              <Export title={t('organisations-export', { count: page.total, figure: count(page.total) })} filters={filters} onClose={() => setExporting(false)} />
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface ExportProps {
  title: string;
  filters: { text: string; sector: string; nation: string; sort: string };
  onClose: () => void;
}

function Export({ title, filters, onClose }: ExportProps) {
  const { language } = useWords();
  const act = useAct('exportList', { quiet: true });
  const { text, sector, nation, sort } = filters;
  return (
    <ExportDialog
      title={title}
      busy={act.busy}
      failed={act.failed}
      onClose={onClose}
      onExport={(format) =>
        void act
          .run({ list: 'organisations', format, language, event: null, text, sector, nation, correspondence: '', state: '', sort })
          .then(async (document) => {
            if (!document) return;
            await saveDocument(document);
            onClose();
          })
      }
    />
  );
}
