import { useState } from 'react';
import { Button, type Column, EmptyState, FactText, FilterBar, FilterSelect, List, Page, TextButton, Tag, useList, useWords } from '../design';
import { codes, type EntryView, useRead, useSession } from '../wire';
import { Chain } from './Chain';
import { UndoButton } from './UndoButton';
import { mayUndo, useHistoryWords } from './words';

/** Every act, newest first. */
export function HistoryList() {
  const { t, instant } = useWords();
  const { act, kind, who } = useHistoryWords();
  const list = useList({ record: '', actor: '', act: '' });
  const { filters } = list;
  const [checking, setChecking] = useState(false);
  const session = useSession(true);
  const asked = { ...list.asked, record: filters.record || null, actor: filters.actor || null, act: filters.act || null };
  const history = useRead('listHistory', asked, { keep: true });
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
  const names = codes.Act
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
        <FilterSelect {...list.by('act')} label={t('history-act')} all={t('history-any-act')} choices={names} />
        <FilterSelect {...list.by('actor')} label={t('history-who')} all={t('history-any-person')} choices={people} />
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
          <TextButton onClick={() => list.set({ record: '' })}>{t('history-all-records')}</TextButton>
        </p>
      ) : null}
      <List
        of={{ ...history, data: history.data && { rows: history.data.entries, total: history.data.total } }}
        list={list}
        caption={t('history')}
        columns={columns}
        rowKey={(entry) => String(entry.sequence)}
        rowTo={(entry) => `/history/${entry.sequence}`}
        rowState={(entry) => (entry.undone || entry.undoes !== null ? 'quiet' : undefined)}
        none={<EmptyState title={t('history-empty')} />}
        noneFound={<EmptyState title={t('history-none-found')} />}
      />
    </Page>
  );
}
