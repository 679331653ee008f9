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
  Part,
  StatCards,
  Table,
  useFilters,
  useParam,
  useWords,
} from '../design';
import { type AttendanceView, type EventView, saveDocument, useAct, useRead } from '../wire';
import { AddAttendance } from './AddAttendance';
import { PlaceSelect } from './PlaceSelect';
import { places } from './places';

const LIMIT = 50;

/** An event, and who registered and who came. */
export function EventRecord() {
  const { t, both, date } = useWords();
  const id = useParam('id');
  const event = useRead('showEvent', { id });
  return (
    <Loaded of={event}>
      {(view) => (
        <Page
          title={both(view.details.title)}
          detail={[date(view.details.heldOn, 'weekday'), view.details.venue, view.details.theme].filter(Boolean).join(' · ')}
          back={{ to: '/events', words: t('events') }}
          actions={
            <>
              <LinkButton kind="plain" to={`/events/${id}/import`}>
                {t('events-import')}
              </LinkButton>
              <LinkButton to={`/events/${id}/edit`}>{t('events-edit')}</LinkButton>
            </>
          }
        >
          <Attendance event={view} />
          <p>
            <Link to="/history" filters={{ record: id }}>
              {t('events-history')}
            </Link>
          </p>
        </Page>
      )}
    </Loaded>
  );
}

function Attendance({ event }: { event: EventView }) {
  const { t, both, code, count } = useWords();
  const [filters, setFilters] = useFilters({ text: '', state: '', offset: 0 });
  const [exporting, setExporting] = useState(false);
  const people = useRead('listAttendance', { event: event.id, ...filters, limit: LIMIT }, { keep: true });
  const total = event.attended + event.registered + event.noShow;
  const columns: Column<AttendanceView>[] = [
    { key: 'name', head: t('events-person'), names: true, cell: (one) => <Link to={`/people/${one.person}`}>{one.name}</Link> },
    { key: 'organisation', head: t('events-organisation'), cell: (one) => (one.organisation ? both(one.organisation) : '–') },
    { key: 'sector', head: t('events-sector'), cell: (one) => (one.sector ? code('sector', one.sector) : '–'), tight: true },
    { key: 'state', head: t('events-place'), cell: (one) => <PlaceSelect event={event.id} row={one} />, tight: true },
  ];
  return (
    <>
      <StatCards
        label={t('events-figures')}
        stats={[
          { key: 'attended', figure: count(event.attended), label: code('attendance', 'attended') },
          { key: 'registered', figure: count(event.registered), label: t('events-registered-only') },
          { key: 'no-show', figure: count(event.noShow), label: code('attendance', 'no-show') },
        ]}
      />
      <Part
        title={t('events-list')}
        actions={
          <Button kind="plain" small onClick={() => setExporting(true)} disabled={total === 0}>
            {t('ui-export')}
          </Button>
        }
      >
        <AddAttendance event={event.id} />
        {total > 0 ? (
          <FilterBar>
            <FilterText label={t('ui-find')} value={filters.text} onChange={(text) => setFilters({ text })} placeholder={t('events-find-person')} />
            <FilterSelect
              label={t('events-place')}
              all={t('events-any-place')}
              value={filters.state}
              onChange={(state) => setFilters({ state })}
              choices={places.map((value) => ({ value, label: code('attendance', value) }))}
            />
          </FilterBar>
        ) : null}
        <Loaded of={people}>
          {(page) => (
            <>
              <Table
                caption={t('events-list')}
                columns={columns}
                rows={page.rows}
                rowKey={(one) => one.id}
                refreshing={people.refreshing}
                empty={
                  total > 0 ? (
                    <EmptyState title={t('events-nobody-found')} />
                  ) : (
                    <EmptyState title={t('events-nobody')}>{t('events-nobody-words')}</EmptyState>
                  )
                }
              />
              <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
            </>
          )}
        </Loaded>
      </Part>
      {exporting ? (
        <Export
          title={t('events-export', { count: people.data?.total ?? total, figure: count(people.data?.total ?? total) })}
          event={event.id}
          text={filters.text}
          state={filters.state}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </>
  );
}

function Export({ title, event, text, state, onClose }: { title: string; event: string; text: string; state: string; onClose: () => void }) {
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
          .run({ list: 'attendance', format, language, event, text, sector: '', nation: '', correspondence: '', state, sort: '' })
          .then(async (document) => {
            if (!document) return;
            await saveDocument(document);
            onClose();
          })
      }
    />
  );
}
