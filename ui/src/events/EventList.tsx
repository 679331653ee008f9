import { useState } from 'react';
import { Button, type Column, EmptyState, ExportDialog, FilterBar, FilterText, LinkButton, Loaded, Page, Pagination, Table, useFilters, useWords } from '../design';
import { type EventSummary, saveDocument, useAct, useRead } from '../wire';

const LIMIT = 50;

/** Every event, the latest first. */
export function EventList() {
  const { t, both, date, count } = useWords();
  const [filters, setFilters] = useFilters({ text: '', sort: '-held', offset: 0 });
  const [exporting, setExporting] = useState(false);
  const events = useRead('listEvents', { ...filters, limit: LIMIT }, { keep: true });
  const columns: Column<EventSummary>[] = [
    { key: 'title', head: t('events-title'), cell: (event) => both(event.title), names: true, sort: true },
    { key: 'held', head: t('events-date'), cell: (event) => date(event.heldOn, 'short'), sort: true, tight: true },
    { key: 'theme', head: t('events-theme'), cell: (event) => event.theme || '–' },
    { key: 'venue', head: t('events-venue'), cell: (event) => event.venue || '–' },
    { key: 'listed', head: t('events-listed'), cell: (event) => count(event.listed), numeric: true },
    { key: 'attended', head: t('events-came'), cell: (event) => count(event.attended), numeric: true, sort: true },
  ];
  const add = <LinkButton to="/events/new">{t('events-add')}</LinkButton>;
  return (
    <Page
      title={t('events')}
      actions={
        <>
          <Button kind="plain" onClick={() => setExporting(true)} disabled={(events.data?.total ?? 0) === 0}>
            {t('ui-export')}
          </Button>
          {add}
        </>
      }
    >
      <FilterBar>
        <FilterText label={t('ui-find')} value={filters.text} onChange={(text) => setFilters({ text })} placeholder={t('events-find')} />
      </FilterBar>
      <Loaded of={events}>
        {(page) => (
          <>
            <Table
              caption={t('events')}
              columns={columns}
              rows={page.rows}
              rowKey={(event) => event.id}
              rowTo={(event) => `/events/${event.id}`}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              refreshing={events.refreshing}
              empty={
                filters.text ? (
                  <EmptyState title={t('events-none-found')} />
                ) : (
                  <EmptyState title={t('events-none')} action={add}>
                    {t('events-none-words')}
                  </EmptyState>
                )
              }
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
            {exporting ? (
              <Export title={t('events-export-list', { count: page.total, figure: count(page.total) })} text={filters.text} sort={filters.sort} onClose={() => setExporting(false)} />
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Export({ title, text, sort, onClose }: { title: string; text: string; sort: string; onClose: () => void }) {
  const { language } = useWords();
  const act = useAct('exportList', { quiet: true });
  return (
    <ExportDialog
      title={title}
      busy={act.busy}
      failed={act.failed}
      onClose={onClose}
      onExport={(format) =>
        void act
          .run({ list: 'events', format, language, event: null, text, sector: '', nation: '', correspondence: '', state: '', sort })
          .then(async (document) => {
            if (!document) return;
            await saveDocument(document);
            onClose();
          })
      }
    />
  );
}
