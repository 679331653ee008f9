import { useState } from 'react';
import { Button, type Column, EmptyState, FactText, FilterBar, FilterSelect, Loaded, Page, Pagination, Table, TextButton, Tag, useFilters, useWords } from '../design';
import { acts, type EntryView, useRead, useSession } from '../wire';
import { Chain } from './Chain';
import { UndoButton } from './UndoButton';
import { mayUndo, useHistoryWords } from './words';

const LIMIT = 50;

/** Every act, newest first. */
export function HistoryList() {
  const { t, instant } = useWords();
  const { act, kind, who } = useHistoryWords();
  const [filters, setFilters] = useFilters({ record: '', actor: '', act: '', offset: 0 });
  const [checking, setChecking] = useState(false);
  const session = useSession(true);
  const history = useRead(
    'listHistory',
    { record: filters.record || null, actor: filters.actor || null, act: filters.act || null, offset: filters.offset, limit: LIMIT },
    { keep: true },
  );
  const columns: Column<EntryView>[] = [
    { key: 'at', head: t('history-when'), cell: (entry) => instant(entry.at, 'short'), tight: true },
    { key: 'who', head: t('history-who'), cell: (entry) => who(entry) },
    { key: 'what', head: t('history-what'), cell: (entry) => act(entry), names: true },
    {
      key: 'undo',
      head: t('ui-undo'),
      cell: (entry) => (entry.undone ? <Tag tone="grey">{t('history-undone')}</Tag> : mayUndo(entry) ? <UndoButton entry={entry} /> : null),
      tight: true,
    },
  ];
  const entries = history.data?.entries ?? [];
  const coordinators = (session.data?.coordinators ?? []).map((one) => ({ value: one.id, label: one.name }));
  // Members and applicants act too: one of them is chosen from an entry of theirs.
  const other = coordinators.some((one) => one.value === filters.actor) ? undefined : entries.find((entry) => entry.actorId === filters.actor);
  const people = other ? [...coordinators, { value: filters.actor, label: who(other) }] : coordinators;
  const record = entries.flatMap((entry) => Object.values(entry.facts)).find((fact) => fact.kind === 'record' && fact.id === filters.record);
  const filtered = filters.record !== '' || filters.actor !== '' || filters.act !== '';
  const names = acts
    .map((code) => ({ value: code, label: kind(code) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Page
      title={t('history')}
      detail={t('history-intro')}
      actions={
        <Button kind="plain" onClick={() => setChecking(true)}>
          {t('history-check')}
        </Button>
      }
    >
      {checking ? <Chain /> : null}
      <FilterBar>
        <FilterSelect label={t('history-act')} all={t('history-any-act')} value={filters.act} onChange={(value) => setFilters({ act: value })} choices={names} />
        <FilterSelect
          label={t('history-who')}
          all={t('history-any-person')}
          value={filters.actor}
          onChange={(value) => setFilters({ actor: value })}
          choices={people}
        />
      </FilterBar>
      {filters.record ? (
        <p>
          {record ? (
            <>
              {t('history-record-of')} <FactText fact={record} />
            </>
          ) : (
            t('history-record-only')
          )}
          {' · '}
          <TextButton onClick={() => setFilters({ record: '' })}>{t('history-all-records')}</TextButton>
        </p>
      ) : null}
      <Loaded of={history}>
        {(page) => (
          <>
            <Table
              caption={t('history')}
              columns={columns}
              rows={page.entries}
              rowKey={(entry) => String(entry.sequence)}
              rowTo={(entry) => `/history/${entry.sequence}`}
              rowState={(entry) => (entry.undone || entry.undoes !== null ? 'quiet' : undefined)}
              refreshing={history.refreshing}
              empty={<EmptyState title={t(filtered ? 'history-none-found' : 'history-empty')} />}
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
