import { useState } from 'react';
import { Button, type Column, EmptyState, FilterBar, FilterSelect, FilterText, LetterTag, LinkButton, List, letterPlace, Page, StatCards, useCallChoices, useList, useWords } from '../design';
import { codes, type LetterLine, request, saveDocument, useRead } from '../wire';
import { IssueDialog } from './IssueDialog';
import { ProblemsInShort } from './problems';


/** Every letter that is due and every letter that was made. */
export function LetterRegister() {
  const { t, code, date, money } = useWords();
  const list = useList({ call: '', show: '', kind: '', text: '', sort: 'reference' });
  const { filters } = list;
  const [issuing, setIssuing] = useState(false);
  const calls = useRead('listCalls', {});
  const asked = {
    ...list.asked,
    call: filters.call || null,
    application: null,
    placement: null,
    show: codes.LetterShow.find((show) => show === filters.show) ?? null,
    kind: codes.LetterKind.find((kind) => kind === filters.kind) ?? null,
  };
  const register = useRead('listLetters', asked, { keep: true });
  const columns: Column<LetterLine>[] = [
    { key: 'reference', head: t('letter-reference'), cell: (line) => line.reference, names: true, sort: true, tight: true },
    { key: 'person', head: t('letter-recipient'), cell: (line) => line.name || '–', sort: true },
    { key: 'kind', head: t('letter-kind'), cell: (line) => code('letter-kind', line.kind), sort: true },
    { key: 'language', head: t('letter-language'), cell: (line) => code('letter-language', line.language) },
    { key: 'amount', head: t('letter-amount'), cell: (line) => (line.amount === null ? '' : money(line.amount)), numeric: true },
    { key: 'state', head: t('letter-state'), cell: (line) => <LetterTag line={line} />, sort: true, tight: true },
    { key: 'dated', head: t('letter-dated'), cell: (line) => (line.datedOn ? date(line.datedOn, 'short') : ''), sort: true, tight: true },
    { key: 'problems', head: t('letters-notes'), cell: (line) => <ProblemsInShort line={line} /> },
  ];
  const due = register.data?.due ?? 0;
  const choices = useCallChoices()(calls.data?.calls ?? []);
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
        <FilterSelect {...list.by('call')} label={t('letters-call')} all={t('letters-all-calls')} choices={choices} />
        <FilterSelect
          {...list.by('show')}
          label={t('letter-state')}
          all={t('ui-all')}
          choices={codes.LetterShow.map((show) => ({ value: show, label: t(`letters-show-${show}`) }))}
        />
        <FilterSelect
          {...list.by('kind')}
          label={t('letter-kind')}
          all={t('ui-all')}
          choices={codes.LetterKind.map((kind) => ({ value: kind, label: code('letter-kind', kind) }))}
        />
        <FilterText {...list.by('text')} label={t('ui-find')} />
      </FilterBar>
      {register.data ? <Figures due={due} issued={register.data.issued} voided={register.data.void} call={filters.call} /> : null}
      <List
        of={register}
        list={list}
        caption={t('letters-title')}
        columns={columns}
        rowKey={letterPlace}
        rowTo={letterPlace}
        rowState={(line) => (line.state === 'void' ? 'quiet' : undefined)}
        none={<EmptyState title={t('letters-none')}>{t('letters-none-words')}</EmptyState>}
        noneFound={<EmptyState title={t('letters-none-found')}>{t('letters-none-found-words')}</EmptyState>}
      />
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

/** Saves the register as a table. */
function Export({ call }: { call: string | null }) {
  const { t, language } = useWords();
  return (
    <Button kind="plain" onClick={() => void saveDocument(request('exportLetters', { call, language }))}>
      {t('letters-export')}
    </Button>
  );
}
