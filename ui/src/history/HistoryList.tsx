import { useState } from 'react';
import { Button, type Column, EmptyState, FilterBar, FilterSelect, Loaded, Page, Pagination, Table, TextButton, Tag, useFilters, useWords } from '../design';
import { acts, type EntryView, useRead, useSession } from '../wire';
import { Chain } from './Chain';
import { UndoButton } from './UndoButton';
import { useHistoryWords } from './words';

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
      cell: (entry) => (entry.undone ? <Tag tone="grey">{t('history-undone')}</Tag> : entry.refusal === null ? <UndoButton entry={entry} /> : null),
      tight: true,
    },
  ];
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
          choices={(session.data?.coordinators ?? []).map((one) => ({ value: one.id, label: one.name }))}
        />
        {filters.record ? <TextButton onClick={() => setFilters({ record: '' })}>{t('history-all-records')}</TextButton> : null}
      </FilterBar>
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
              empty={<EmptyState title={t('history-empty')} />}
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
