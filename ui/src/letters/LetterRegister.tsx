import { useState } from 'react';
import {
  Button,
  type Column,
  EmptyState,
  FilterBar,
  FilterSelect,
  FilterText,
  LinkButton,
  Loaded,
  Page,
  Pagination,
  StatCards,
  Table,
  useFilters,
  useWords,
} from '../design';
import { type Input, type LetterLine, saveDocument, useAct, useRead } from '../wire';
import { IssueDialog } from './IssueDialog';
import { ProblemsInShort } from './problems';
import { StateTag } from './tags';

const LIMIT = 50;
const SHOWS = ['due', 'ready', 'blocked', 'issued', 'void'] as const;
const KINDS = ['award-offer', 'reserve', 'not-funded', 'ineligible'] as const;

/** Every letter that is due and every letter that was made. */
export function LetterRegister() {
  const { t, both, code } = useWords();
  const [filters, setFilters] = useFilters({ call: '', show: '', kind: '', text: '', sort: 'reference', offset: 0 });
  const [issuing, setIssuing] = useState(false);
  const calls = useRead('listCalls', {});
  const input: Input<'listLetters'> = {
    call: filters.call || null,
    application: null,
    show: SHOWS.find((show) => show === filters.show) ?? null,
    kind: KINDS.find((kind) => kind === filters.kind) ?? null,
    text: filters.text,
    sort: filters.sort,
    offset: filters.offset,
    limit: LIMIT,
  };
  const register = useRead('listLetters', input, { keep: true });
  const due = register.data?.due ?? 0;
  const choices = (calls.data?.calls ?? []).map((call) => ({ value: call.id, label: both(call.title) }));
  return (
    <Page
      title={t('letters-title')}
      actions={
        <>
          <Export call={filters.call || null} />
          <LinkButton kind="plain" to="/letters/wording">
            {t('letters-wording')}
          </LinkButton>
          <Button onClick={() => setIssuing(true)} disabled={due === 0}>
            {t('letters-issue')}
          </Button>
        </>
      }
    >
      <FilterBar>
        <FilterSelect label={t('letters-call')} value={filters.call} onChange={(call) => setFilters({ call })} all={t('letters-all-calls')} choices={choices} />
        <FilterSelect
          label={t('letter-state')}
          value={filters.show}
          onChange={(show) => setFilters({ show })}
          all={t('ui-all')}
          choices={SHOWS.map((show) => ({ value: show, label: t(`letters-show-${show}`) }))}
        />
        <FilterSelect
          label={t('letter-kind')}
          value={filters.kind}
          onChange={(kind) => setFilters({ kind })}
          all={t('ui-all')}
          choices={KINDS.map((kind) => ({ value: kind, label: code('letter-kind', kind) }))}
        />
        <FilterText label={t('ui-find')} value={filters.text} onChange={(text) => setFilters({ text })} />
      </FilterBar>
      <Loaded of={register}>
        {(page) => (
          <>
            <Figures due={page.due} issued={page.issued} voided={page.void} call={filters.call} />
            <Lines
              rows={page.rows}
              sort={filters.sort}
              onSort={(sort) => setFilters({ sort })}
              refreshing={register.refreshing}
              filtered={filters.show !== '' || filters.kind !== '' || filters.text !== '' || filters.call !== ''}
            />
            <Pagination offset={filters.offset} limit={LIMIT} total={page.total} onOffset={(offset) => setFilters({ offset })} />
          </>
        )}
      </Loaded>
      {issuing ? <IssueDialog call={filters.call || null} calls={choices} onClose={() => setIssuing(false)} /> : null}
    </Page>
  );
}

function Figures({ due, issued, voided, call }: { due: number; issued: number; voided: number; call: string }) {
  const { t, count } = useWords();
  if (due + issued + voided === 0) return null;
  return (
    <StatCards
      label={t('letters-title')}
      stats={[
        { key: 'due', figure: count(due), label: t('letters-show-due'), to: '/letters', filters: { ...(call ? { call } : {}), show: 'due' } },
        { key: 'issued', figure: count(issued), label: t('letters-show-issued'), to: '/letters', filters: { ...(call ? { call } : {}), show: 'issued' } },
        { key: 'void', figure: count(voided), label: t('letters-show-void'), to: '/letters', filters: { ...(call ? { call } : {}), show: 'void' } },
      ]}
    />
  );
}

interface LinesProps {
  rows: LetterLine[];
  sort: string;
  onSort: (sort: string) => void;
  refreshing: boolean;
  filtered: boolean;
}

function Lines({ rows, sort, onSort, refreshing, filtered }: LinesProps) {
  const { t, date, money, code } = useWords();
  const columns: Column<LetterLine>[] = [
    { key: 'reference', head: t('letter-reference'), cell: (line) => line.reference, names: true, sort: true, tight: true },
    { key: 'person', head: t('letter-recipient'), cell: (line) => line.name || '–', sort: true },
    { key: 'kind', head: t('letter-kind'), cell: (line) => code('letter-kind', line.kind), sort: true },
    { key: 'language', head: t('letter-language'), cell: (line) => code('letter-language', line.language) },
    { key: 'amount', head: t('letter-amount'), cell: (line) => (line.amount === null ? '' : money(line.amount)), numeric: true },
    { key: 'state', head: t('letter-state'), cell: (line) => <StateTag line={line} />, sort: true, tight: true },
    { key: 'dated', head: t('letter-dated'), cell: (line) => (line.datedOn ? date(line.datedOn, 'short') : ''), sort: true, tight: true },
    { key: 'problems', head: t('letters-notes'), cell: (line) => <ProblemsInShort line={line} /> },
  ];
  return (
    <Table
      caption={t('letters-title')}
      columns={columns}
      rows={rows}
      rowKey={(line) => line.letter ?? line.application}
      rowTo={(line) => (line.letter ? `/letters/${line.letter}` : `/letters/due/${line.application}`)}
      rowState={(line) => (line.state === 'void' ? 'quiet' : undefined)}
      sort={sort}
      onSort={onSort}
      refreshing={refreshing}
      empty={
        <EmptyState title={t(filtered ? 'letters-none-found' : 'letters-none')}>
          {t(filtered ? 'letters-none-found-words' : 'letters-none-words')}
        </EmptyState>
      }
    />
  );
}

/** Saves the register as a table. */
function Export({ call }: { call: string | null }) {
  const { t, language } = useWords();
  const take = useAct('exportLetters', { toast: true });
  const save = async () => {
    const file = await take.run({ call, language });
    if (file) await saveDocument(file);
  };
  return (
    <Button kind="plain" onClick={() => void save()} busy={take.busy}>
      {t('letters-export')}
    </Button>
  );
}
