import { type Column, EmptyState, ExportButton, FilterBar, FilterText, LinkButton, List, Page, useList, useWords } from '../design';
import { type EventSummary, useRead } from '../wire';

/** Every event, the latest first. */
export function EventList() {
  const { t, both, date, count } = useWords();
  const list = useList({ text: '', sort: '-held' });
  const events = useRead('listEvents', list.asked, { keep: true });
  const total = events.data?.total ?? 0;
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
          <ExportButton title={t('events-export-list', { count: total, figure: count(total) })} rows={{ list: 'events', ...list.filters }} disabled={total === 0} />
          {add}
        </>
      }
    >
      <FilterBar>
        <FilterText {...list.by('text')} label={t('ui-find')} placeholder={t('events-find')} />
      </FilterBar>
      <List
        of={events}
        list={list}
        caption={t('events')}
        columns={columns}
        rowKey={(event) => event.id}
        rowTo={(event) => `/events/${event.id}`}
        none={
          <EmptyState title={t('events-none')} action={add}>
            {t('events-none-words')}
          </EmptyState>
        }
        noneFound={<EmptyState title={t('events-none-found')} />}
      />
    </Page>
  );
}
