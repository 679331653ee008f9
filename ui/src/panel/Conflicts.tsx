import { useState } from 'react';
import { Button, type Column, EmptyState, FilterBar, FilterSelect, Inset, Loaded, Pagination, Table, Tag, TextButton, type Tone, useFilters, useWords } from '../design';
import { announce, codes, type ConflictState, type ConflictView, type ListFormat, type PanelView, request, saveDocument, useAct, useRead } from '../wire';
import { RuleDialog } from './RuleDialog';

const LIMIT = 50;
const tones: Record<ConflictState, Tone> = { found: 'yellow', confirmed: 'red', dismissed: 'green', gone: 'grey' };

/** The register of conflicts of interest: found and declared, each to confirm or dismiss. */
export function Conflicts({ view }: { view: PanelView }) {
  const { t, code } = useWords();
  const [filters, setFilters] = useFilters({ call: '', tab: 'members', state: '', member: '', offset: 0 });
  const conflicts = useRead(
    'listConflicts',
    { call: view.call, state: (filters.state || null) as ConflictState | null, member: filters.member || null, offset: filters.offset, limit: LIMIT },
    { keep: true },
  );
  const filtered = filters.state !== '' || filters.member !== '';
  return (
    <>
      <FilterBar>
        <FilterSelect
          label={t('panel-conflict-state')}
          all={t('panel-any-state')}
          value={filters.state}
          onChange={(state) => setFilters({ state })}
          choices={codes.ConflictState.map((state) => ({ value: state, label: code('conflict-state', state) }))}
        />
        <FilterSelect
          label={t('panel-member')}
          all={t('panel-any-member')}
          value={filters.member}
          onChange={(member) => setFilters({ member })}
          choices={view.members.map((one) => ({ value: one.id, label: one.name }))}
        />
        <span className="panel-space" />
        <span className="panel-acts">
          <LookAgain call={view.call} />
          <Exports call={view.call} />
        </span>
      </FilterBar>
      {view.toRule > 0 && filters.state !== 'found' ? (
        <Inset>
          <p>
            {t('panel-wait-for-ruling', { count: view.toRule })} <TextButton onClick={() => setFilters({ state: 'found', member: '' })}>{t('panel-show-only-these')}</TextButton>
          </p>
        </Inset>
      ) : null}
      <Loaded of={conflicts}>
        {(page) => (
          <>
            <Register
              rows={page.rows}
              refreshing={conflicts.refreshing}
              empty={
                filtered ? (
                  <EmptyState
                    title={t(filters.state === 'found' && view.toRule === 0 ? 'panel-none-to-rule' : 'panel-no-conflict-so')}
                    action={<TextButton onClick={() => setFilters({ state: '', member: '' })}>{t('panel-all-conflicts')}</TextButton>}
                  />
                ) : (
                  <EmptyState title={t('panel-no-conflicts')}>{t('panel-no-conflicts-words')}</EmptyState>
                )
              }
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Register({ rows, refreshing, empty }: { rows: ConflictView[]; refreshing: boolean; empty: React.ReactNode }) {
  const { t, code } = useWords();
  const [ruling, setRuling] = useState<ConflictView>();
  const columns: Column<ConflictView>[] = [
    {
      key: 'bid',
      head: t('panel-bid'),
      names: true,
      cell: (one) => (
        <>
          {one.reference}
          <span className="sb-under panel-short" title={one.title}>
            {one.title}
          </span>
        </>
      ),
    },
    { key: 'member', head: t('panel-member'), cell: (one) => one.name },
    { key: 'why', head: t('panel-why'), cell: (one) => <Why conflict={one} /> },
    {
      key: 'state',
      head: t('panel-ruling'),
      cell: (one) => (
        <>
          <Tag tone={tones[one.state]}>{code('conflict-state', one.state)}</Tag>
          {one.reason === '' ? null : <span className="sb-under">{one.reason}</span>}
        </>
      ),
    },
    {
      key: 'act',
      head: t('panel-rule'),
      cell: (one) =>
        one.state === 'found' ? (
          <Button small onClick={() => setRuling(one)} about={`${one.reference}, ${one.name}`}>
            {t('panel-rule')}
          </Button>
        ) : one.state === 'gone' ? null : (
          <TextButton onClick={() => setRuling(one)} about={`${one.reference}, ${one.name}`}>
            {t('panel-rule-again')}
          </TextButton>
        ),
      tight: true,
    },
  ];
  return (
    <div className="panel-register">
      <Table
        caption={t('panel-tab-conflicts')}
        columns={columns}
        rows={rows}
        rowKey={(one) => one.id}
        rowState={(one) => (one.state === 'found' ? 'warn' : one.state === 'gone' ? 'quiet' : undefined)}
        refreshing={refreshing}
        empty={empty}
      />
      {ruling ? <RuleDialog conflict={ruling} onClose={() => setRuling(undefined)} /> : null}
    </div>
  );
}

/** On what ground, from what facts, and what the member says of it. */
export function Why({ conflict }: { conflict: ConflictView }) {
  const { t, code } = useWords();
  return (
    <>
      {code('conflict-ground', conflict.ground)}
      {conflict.organisations.length === 0 ? null : `: ${conflict.organisations.join(', ')}`}
      {conflict.rivals.map((reference, index) => (
        <span key={reference} className="panel-whole">
          {index === 0 ? ': ' : ', '}
          {reference}
        </span>
      ))}
      {conflict.declared === null ? null : (
        <span className="sb-under">
          {t('panel-declared', { answer: code('declaration', conflict.declared) })}
          {conflict.note === '' ? null : <q className="panel-note">{conflict.note}</q>}
        </span>
      )}
    </>
  );
}

function LookAgain({ call }: { call: string }) {
  const { t } = useWords();
  const find = useAct('findConflicts', { toast: true, quiet: true });
  const look = async () => {
    const said = await find.run({ call });
    if (said) announce({ kind: 'words', id: 'panel-looked', args: { found: said.found, gone: said.gone } });
  };
  return (
    <Button kind="plain" small busy={find.busy} onClick={() => void look()}>
      {t('panel-look-again')}
    </Button>
  );
}

function Exports({ call }: { call: string }) {
  const { t, language } = useWords();
  const save = (format: ListFormat) => saveDocument(request('exportConflictsRegister', { call, format, language }));
  return (
    <>
      <Button kind="plain" small onClick={() => void save('pdf')}>
        {t('panel-register-pdf')}
      </Button>
      <Button kind="plain" small onClick={() => void save('csv')}>
        {t('panel-register-csv')}
      </Button>
    </>
  );
}
