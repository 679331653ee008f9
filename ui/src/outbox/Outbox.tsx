import { useState } from 'react';
import { Button, type Column, EmptyState, FilterBar, FilterSelect, FilterText, List, Page, useCallChoices, useList, useWords } from '../design';
import { codes, type OutboxCounts, type OutboxLine, useRead } from '../wire';
import { MarkWaiting } from './MarkDialog';
import { SaveDrafts } from './SaveDrafts';
import { MailTag, WAITING } from './states';

/** Letters that were issued, until they are on their way. */
export function Outbox() {
  const { t, code, date } = useWords();
  const list = useList({ call: '', show: 'waiting', text: '', sort: 'reference' });
  const { filters } = list;
  const [doing, setDoing] = useState<'save' | 'mark'>();
  const calls = useRead('listCalls', {});
  const choicesOf = useCallChoices();
  const one = codes.MailState.find((state) => state === filters.show);
  const call = filters.call || null;
  const { text, sort, offset, limit } = list.asked;
  const states = one ? [one] : filters.show === 'waiting' ? [...WAITING] : [];
  const outbox = useRead('listOutbox', { call, states, text, sort, offset, limit }, { keep: true });
  const columns: Column<OutboxLine>[] = [
    { key: 'reference', head: t('letter-reference'), cell: (line) => line.reference, names: true, sort: true, tight: true },
    { key: 'person', head: t('letter-recipient'), cell: (line) => line.name, sort: true },
    { key: 'address', head: t('outbox-address'), cell: (line) => <Addresses line={line} />, sort: true },
    { key: 'kind', head: t('letter-kind'), cell: (line) => code('letter-kind', line.kind), sort: true },
    { key: 'language', head: t('letter-language'), cell: (line) => code('letter-language', line.language) },
    { key: 'state', head: t('letter-state'), cell: (line) => <MailTag state={line.state} />, tight: true },
    {
      key: 'went',
      head: t('outbox-went'),
      cell: (line) => (line.sentOn ? t('outbox-went-on', { date: date(line.sentOn, 'short'), name: line.sentBy ?? '' }) : ''),
    },
  ];
  const counts = outbox.data?.counts;
  const draftable = counts ? counts.toSend + counts.drafted : 0;
  const markable = counts ? counts.drafted + counts.noAddress : 0;
  return (
    <Page
      title={t('outbox-title')}
      actions={
        <>
          <Button kind="plain" onClick={() => setDoing('mark')} disabled={markable === 0}>
            {t('outbox-mark')}
          </Button>
          <Button onClick={() => setDoing('save')} disabled={draftable === 0}>
            {t('outbox-save-all')}
          </Button>
        </>
      }
    >
      <p className="outbox-lede">{t('outbox-lede')}</p>
      {counts ? <Summary counts={counts} /> : null}
      <FilterBar>
        <FilterSelect
          {...list.by('call')}
          label={t('letters-call')}
          all={t('letters-all-calls')}
          choices={choicesOf(calls.data?.calls ?? [])}
        />
        <FilterSelect
          {...list.by('show')}
          label={t('letter-state')}
          all={t('ui-all')}
          choices={[
            { value: 'waiting', label: t('outbox-show-waiting') },
            ...codes.MailState.map((state) => ({ value: state, label: code('mail-state', state) })),
          ]}
        />
        <FilterText {...list.by('text')} label={t('ui-find')} />
      </FilterBar>
      <List
        of={outbox}
        list={list}
        caption={t('outbox-title')}
        columns={columns}
        rowKey={(line) => line.letter}
        rowTo={(line) => `/outbox/${line.letter}`}
        none={<EmptyState title={t('outbox-none')}>{t('outbox-none-words')}</EmptyState>}
        noneFound={<EmptyState title={t('outbox-none-found')}>{t('outbox-none-found-words')}</EmptyState>}
      />
      {doing === 'save' ? <SaveDrafts call={call} onClose={() => setDoing(undefined)} /> : null}
      {doing === 'mark' ? <MarkWaiting call={call} onClose={() => setDoing(undefined)} /> : null}
    </Page>
  );
}

/** Where a mail goes, and where its copy. */
function Addresses({ line }: { line: OutboxLine }) {
  const { t } = useWords();
  return (
    <>
      {line.address || '–'}
      {line.copies.map((copy) => (
        <div key={copy.name} className="sb-quiet">
          {t('outbox-copied', { address: copy.address || t('outbox-copy-nowhere', { name: copy.name }) })}
        </div>
      ))}
    </>
  );
}

/** How many there are to write to, in a sentence. */
function Summary({ counts }: { counts: OutboxCounts }) {
  const { t } = useWords();
  const { people, withoutAddress, contradicting, gone, copiesWithoutAddress } = counts;
  if (people + contradicting + gone === 0) return null;
  return (
    <p className="outbox-summary" role="status">
      {people + contradicting === 0 ? t('outbox-nothing-waits') : t('outbox-summary', { people, withoutAddress, contradicting })}
      {copiesWithoutAddress > 0 ? <> {t('outbox-copies-without', { count: copiesWithoutAddress })}</> : null}
    </p>
  );
}
