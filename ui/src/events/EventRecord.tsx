import { type Column, EmptyState, ExportButton, FilterBar, FilterSelect, FilterText, HistoryLink, Link, LinkButton, List, Loaded, Page, Part, StatCards, useList, useParam, useWords } from '../design';
import { type AttendanceView, codes, type EventView, useRead } from '../wire';
import { AddAttendance } from './AddAttendance';
import { PlaceSelect } from './PlaceSelect';

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
          detail={[
            date(view.details.heldOn, 'weekday'),
            view.details.venue,
            view.details.theme,
            view.keptUntil ? t('retention-event', { date: date(view.keptUntil) }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
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
          <HistoryLink id={id} />
        </Page>
      )}
    </Loaded>
  );
}

function Attendance({ event }: { event: EventView }) {
  const { t, both, code, count } = useWords();
  const list = useList({ text: '', state: '' });
  const people = useRead('listAttendance', { event: event.id, ...list.asked }, { keep: true });
  const total = event.attended + event.registered + event.noShow;
  const shown = people.data?.total ?? total;
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
          <ExportButton
            title={t('events-export', { count: shown, figure: count(shown) })}
            rows={{ list: 'attendance', event: event.id, ...list.filters }}
            disabled={total === 0}
            small
          />
        }
      >
        <AddAttendance event={event.id} />
        {total > 0 ? (
          <FilterBar>
            <FilterText {...list.by('text')} label={t('ui-find')} placeholder={t('events-find-person')} />
            <FilterSelect
              {...list.by('state')}
              label={t('events-place')}
              all={t('events-any-place')}
              choices={codes.AttendanceState.map((value) => ({ value, label: code('attendance', value) }))}
            />
          </FilterBar>
        ) : null}
        <List
          of={people}
          list={list}
          caption={t('events-list')}
          columns={columns}
          rowKey={(one) => one.id}
          none={<EmptyState title={t('events-nobody')}>{t('events-nobody-words')}</EmptyState>}
          noneFound={<EmptyState title={t('events-nobody-found')} />}
        />
      </Part>
    </>
  );
}
