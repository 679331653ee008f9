import { useState } from 'react';
import { Button, ClaimTag, type Column, EmptyState, FileLink, HistoryLink, Inset, LinkButton, Loaded, Page, Part, RecordLink, SummaryList, Table, TextButton, Timeline, useParam, useWords, Warning } from '../design';
import { type ClaimLineView, type ClaimView, request, useAct, useRead } from '../wire';
import { AttachDialog, ReasonDialog } from './dialogs';

/** One claim: what it asks for, what is shown for it, what was asked about it, and what can be done with it. */
export function ClaimRecord() {
  const claim = useRead('showClaim', { claim: useParam('claim') });
  return <Loaded of={claim}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view }: { view: ClaimView }) {
  const { t, both, money, date, instant } = useWords();
  const { line } = view;
  return (
    <Page
      title={t('payment-claim-of', { reference: line.reference, number: line.number })}
      detail={
        <>
          <ClaimTag state={line.state} /> {view.title}, {both(line.organisation)}
        </>
      }
      back={{ to: '/payments', words: t('payments') }}
      actions={<Acts view={view} />}
    >
      {view.problems.length > 0 ? <Stopped view={view} /> : null}
      {line.state === 'rejected' ? (
        <Inset>
          <p>{view.reason}</p>
        </Inset>
      ) : null}
      <SummaryList
        rows={[
          { key: 'award', label: t('payment-reference'), value: <RecordLink noun="award" id={line.award} label={`${line.reference}, ${view.title}`} /> },
          { key: 'for', label: t('payment-for'), value: view.instalment ? t('payment-for-instalment', { number: view.instalment.number, amount: money(view.instalment.amount) }) : t('payment-for-costs') },
          { key: 'shown', label: t('payment-evidence'), value: view.instalment ? both(view.instalment.evidence) : '' },
          { key: 'amount', label: t('payment-amount'), value: money(line.amount) },
          { key: 'invoice', label: t('payment-invoice-number'), value: line.invoiceNumber },
          { key: 'dated', label: t('payment-invoice-on'), value: view.invoiceOn === '' ? '' : date(view.invoiceOn) },
          { key: 'period', label: t('payment-period-label'), value: view.fromOn === '' && view.toOn === '' ? '' : t('payment-period', { from: view.fromOn === '' ? '–' : date(view.fromOn), to: view.toOn === '' ? '–' : date(view.toOn) }) },
          { key: 'note', label: t('payment-note'), value: view.note },
          { key: 'maker', label: t('payment-maker'), value: t('payment-name-at', { name: line.maker, at: instant(view.enteredAt) }) },
          { key: 'settled', label: t('payment-settled-by'), value: view.settledBy === '' ? '' : t('payment-name-at', { name: view.settledBy, at: instant(view.settledAt) }) },
          { key: 'paid', label: t('payment-paid'), value: line.paidOn === '' ? '' : date(line.paidOn) },
        ]}
      />
      <Lines view={view} />
      <Evidence view={view} />
      <Queries view={view} />
      <HistoryLink id={line.id} />
    </Page>
  );
}

/** What keeps it from being approved, all of it. */
function Stopped({ view }: { view: ClaimView }) {
  const { t, args } = useWords();
  return (
    <Warning title={t('payment-cannot-approve')}>
      <ul>
        {view.problems.map((one) => {
          const words = t(`problem-${one.problem}`, args(one.facts));
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </Warning>
  );
}

function Acts({ view }: { view: ClaimView }) {
  const { t } = useWords();
  const submit = useAct('submitClaim');
  const query = useAct('queryClaim');
  const answer = useAct('answerClaim');
  const reject = useAct('rejectClaim');
  const [asking, setAsking] = useState<'query' | 'answer' | 'reject' | null>(null);
  const { id, state, reference, number } = view.line;
  const done = () => setAsking(null);
  const basedOn = view.basedOn;
  return (
    <>
      {state === 'submitted' || state === 'queried' ? (
        <Button kind="plain" onClick={() => setAsking('reject')}>
          {t('payment-reject')}
        </Button>
      ) : null}
      {state === 'draft' || state === 'queried' ? (
        <LinkButton kind="plain" to={`/claims/${id}/change`}>
          {t('payment-change-claim')}
        </LinkButton>
      ) : null}
      {state === 'draft' ? (
        <Button busy={submit.busy} onClick={() => void submit.run({ claim: id, basedOn })}>
          {t('payment-submit')}
        </Button>
      ) : null}
      {state === 'submitted' ? (
        <>
          <Button kind="plain" onClick={() => setAsking('query')}>
            {t('payment-query')}
          </Button>
          <LinkButton to={`/claims/${id}/approve`}>{t('payment-approve')}</LinkButton>
        </>
      ) : null}
      {state === 'queried' ? <Button onClick={() => setAsking('answer')}>{t('payment-answer-query')}</Button> : null}
      {asking === 'query' ? (
        <ReasonDialog title={t('payment-query')} name="question" label={t('payment-question')} action={t('payment-query')} act={query} run={(question) => query.run({ claim: id, question, basedOn })} onClose={done} />
      ) : null}
      {asking === 'answer' ? (
        <ReasonDialog title={t('payment-answer-query')} name="answer" label={t('payment-answer')} action={t('payment-answer-query')} act={answer} run={(text) => answer.run({ claim: id, answer: text, basedOn })} onClose={done}>
          <p>{view.queries.at(-1)?.question}</p>
        </ReasonDialog>
      ) : null}
      {asking === 'reject' ? (
        <ReasonDialog danger title={t('payment-reject-title', { reference, number })} name="reason" label={t('payment-reason')} action={t('payment-reject')} act={reject} run={(reason) => reject.run({ claim: id, reason, basedOn })} onClose={done} />
      ) : null}
    </>
  );
}

function Lines({ view }: { view: ClaimView }) {
  const { t, code, money } = useWords();
  const columns: Column<ClaimLineView>[] = [
    { key: 'heading', head: t('payment-heading'), cell: (one) => code('heading', one.heading), names: true },
    { key: 'budget', head: t('payment-budget'), cell: (one) => money(one.budget), numeric: true },
    { key: 'left', head: t('payment-left-beside'), cell: (one) => money(one.left), numeric: true },
    { key: 'amount', head: t('payment-claimed'), cell: (one) => money(one.amount), numeric: true },
  ];
  return (
    <Part title={t('payment-lines')}>
      <Table caption={t('payment-lines')} columns={columns} rows={view.lines} rowKey={(one) => one.heading} foot={[t('payment-total'), '', '', money(view.line.amount)]} />
    </Part>
  );
}

function Evidence({ view }: { view: ClaimView }) {
  const { t, code } = useWords();
  const remove = useAct('removeClaimFile');
  const [adding, setAdding] = useState(false);
  const { id, state } = view.line;
  const open = state === 'draft' || state === 'queried';
  return (
    <Part
      title={t('payment-files')}
      actions={
        open ? (
          <Button kind="plain" small onClick={() => setAdding(true)}>
            {t('payment-file-attach')}
          </Button>
        ) : undefined
      }
    >
      {view.files.length === 0 ? (
        <p>{t('payment-files-none')}</p>
      ) : (
        <Table
          caption={t('payment-files')}
          columns={[
            { key: 'file', head: t('field-file'), cell: (one) => <FileLink file={one.file} read={() => request('showClaimFile', { claim: id, file: one.id })} />, names: true },
            { key: 'for', head: t('payment-file-for'), cell: (one) => (one.heading === null ? t('payment-file-whole') : code('heading', one.heading)) },
            {
              key: 'remove',
              head: '',
              cell: (one) => (open ? <TextButton onClick={() => void remove.run({ claim: id, file: one.id })}>{t('payment-file-remove', { name: one.file.name })}</TextButton> : null),
            },
          ]}
          rows={view.files}
          rowKey={(one) => one.id}
          empty={<EmptyState title={t('payment-files-none')}>{t('payment-files-none')}</EmptyState>}
        />
      )}
      {adding ? <AttachDialog view={view} onClose={() => setAdding(false)} /> : null}
    </Part>
  );
}

function Queries({ view }: { view: ClaimView }) {
  const { t } = useWords();
  if (view.queries.length === 0) return null;
  return (
    <Part title={t('payment-queries')}>
      <Timeline
        entries={view.queries.flatMap((one) => [
          ...(one.answeredAt === '' ? [] : [{ key: `${one.askedAt} answer`, at: one.answeredAt, who: t('payment-answer'), what: one.answer }]),
          { key: `${one.askedAt} question`, at: one.askedAt, who: one.askedBy, what: one.question },
        ]).toReversed()}
      />
    </Part>
  );
}
