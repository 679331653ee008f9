import { useState } from 'react';
import { Button, Buttons, Cancel, type Column, DateField, Dialog, EmptyState, Failing, FileField, FileLink, Form, Inset, LinkButton, Loaded, MoneyField, Part, ReportTag, StatCards, Table, Tag, TextArea, TextButton, useForm, useWords } from '../design';
import { type AwardReportsView, type AwardState, type FileToken, pickPage, type RecoveryView, type ReportView, request, type SpentLine, useAct, useRead } from '../wire';

/** The reports of an award, its statement of expenditure, and what comes back. */
export function Reports({ award }: { award: string }) {
  const reports = useRead('showAwardReports', { award });
  return <Loaded of={reports}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view }: { view: AwardReportsView }) {
  const { t } = useWords();
  if (view.reports.length === 0 && view.expenditure === null && view.state === 'offered') return <EmptyState title={t('payment-reports-none')}>{t('payment-reports-none-words')}</EmptyState>;
  return (
    <>
      <ReportList view={view} />
      <Expenditure view={view} />
      <Recoveries view={view} />
      <End view={view} />
    </>
  );
}

function ReportList({ view }: { view: AwardReportsView }) {
  const { t, both, date } = useWords();
  const [receiving, setReceiving] = useState<ReportView>();
  const [settling, setSettling] = useState<{ report: ReportView; accept: boolean }>();
  const columns: Column<ReportView>[] = [
    { key: 'title', head: t('payment-report'), cell: (one) => both(one.title), under: (one) => one.reason || null, names: true },
    {
      key: 'due',
      head: t('payment-due-on'),
      cell: (one) => (
        <>
          {date(one.dueOn, 'short')} {one.overdue ? <Tag tone="red">{t('payment-overdue')}</Tag> : null}
        </>
      ),
    },
    { key: 'came', head: t('payment-received-on'), cell: (one) => (one.receivedOn === '' ? '–' : date(one.receivedOn, 'short')), tight: true },
    { key: 'file', head: t('field-file'), cell: (one) => (one.file ? <FileLink file={one.file} read={(sha256) => request('showReportFile', { award: view.award, sha256 })} /> : '–') },
    { key: 'state', head: t('payment-state'), cell: (one) => <ReportTag state={one.state} /> },
    {
      key: 'acts',
      head: '',
      cell: (one) =>
        one.state === 'received' ? (
          <>
            <TextButton onClick={() => setSettling({ report: one, accept: true })}>{t('payment-accept')}</TextButton> <TextButton onClick={() => setSettling({ report: one, accept: false })}>{t('payment-send-back')}</TextButton>
          </>
        ) : one.state === 'accepted' ? null : (
          <TextButton onClick={() => setReceiving(one)}>{t('payment-receive')}</TextButton>
        ),
    },
  ];
  return (
    <Part title={t('payment-reports')}>
      <Table caption={t('payment-reports')} columns={columns} rows={view.reports} rowKey={(one) => one.id} empty={<EmptyState title={t('payment-reports-none')}>{t('payment-reports-none-words')}</EmptyState>} />
      {receiving ? <Receive report={receiving} onClose={() => setReceiving(undefined)} /> : null}
      {settling ? <Settle {...settling} onClose={() => setSettling(undefined)} /> : null}
    </Part>
  );
}

function Receive({ report, onClose }: { report: ReportView; onClose: () => void }) {
  const { t, both } = useWords();
  const act = useAct('receiveReport');
  const form = useForm({ receivedOn: '', file: null as FileToken | null });
  const { receivedOn, file } = form.values;
  const submit = async () => {
    if (await act.run({ report: report.id, receivedOn, file: file?.token ?? '', basedOn: report.basedOn })) onClose();
  };
  return (
    <Dialog title={t('payment-receive-title', { title: both(report.title) })} onClose={onClose}>
      <Form dense failed={act.failed} onSubmit={() => void submit()}>
        <DateField {...form.field('receivedOn')} label={t('payment-received-on')} first />
        <FileField {...form.field('file')} label={t('field-file')} hint={t('payment-file-hint')} pick={pickPage} />
        <Buttons>
          <Button busy={act.busy}>{t('payment-receive')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}

function Settle({ report, accept, onClose }: { report: ReportView; accept: boolean; onClose: () => void }) {
  const { t, both } = useWords();
  const act = useAct('settleReport');
  return <Settling title={both(report.title)} accept={accept} act={act} run={(reason) => act.run({ report: report.id, accept, reason, basedOn: report.basedOn })} onClose={onClose} label={t('payment-reason')} />;
}

interface SettlingProps {
  title: string;
  label: string;
  accept: boolean;
  act: { busy: boolean; failed: Parameters<typeof Form>[0]['failed'] };
  run: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Accepts what came, or sends it back with a reason. */
function Settling({ title, label, accept, act, run, onClose }: SettlingProps) {
  const { t } = useWords();
  const form = useForm({ reason: '' });
  const action = t(accept ? 'payment-accept' : 'payment-send-back');
  return (
    <Dialog title={`${action}: ${title}`} onClose={onClose}>
      <Form
        dense
        failed={act.failed}
        onSubmit={() =>
          void run(form.values.reason).then((done) => {
            if (done) onClose();
          })
        }
      >
        {accept ? <p>{t('payment-accept-words')}</p> : <TextArea {...form.field('reason')} label={label} rows={3} first />}
        <Buttons>
          <Button kind={accept ? 'main' : 'danger'} busy={act.busy}>
            {action}
          </Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}

function Expenditure({ view }: { view: AwardReportsView }) {
  const { t, code, money, date } = useWords();
  const settle = useAct('settleExpenditure');
  const [accept, setAccept] = useState<boolean>();
  const { expenditure, settlement } = view;
  const running = view.state === 'active' || view.state === 'terminated' || view.state === 'suspended';
  const columns: Column<SpentLine>[] = [
    { key: 'heading', head: t('payment-heading'), cell: (one) => code('heading', one.heading), names: true },
    { key: 'budget', head: t('payment-budget'), cell: (one) => money(one.budget), numeric: true },
    { key: 'spent', head: t('payment-spent'), cell: (one) => money(one.spent), numeric: true },
  ];
  const sum = (of: (one: SpentLine) => number) => money(view.lines.reduce((all, one) => all + of(one), 0));
  return (
    <Part
      title={t('payment-expenditure')}
      actions={
        <>
          {expenditure?.state === 'received' ? (
            <>
              <Button kind="plain" small onClick={() => setAccept(false)}>
                {t('payment-send-back')}
              </Button>
              <Button small onClick={() => setAccept(true)}>
                {t('payment-accept')}
              </Button>
            </>
          ) : null}
          {running && expenditure?.state !== 'accepted' ? (
            <LinkButton kind="plain" small to={`/awards/${view.award}/expenditure`}>
              {t(expenditure ? 'payment-expenditure-change' : 'payment-expenditure-record')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {expenditure === null ? (
        <p>{t('payment-expenditure-none')}</p>
      ) : (
        <>
          <p>
            <ReportTag state={expenditure.state} /> {t('payment-came-on', { day: date(expenditure.receivedOn) })} {expenditure.file ? <FileLink file={expenditure.file} read={(sha256) => request('showReportFile', { award: view.award, sha256 })} /> : null}
          </p>
          {expenditure.reason === '' ? null : <p>{expenditure.reason}</p>}
          <Table caption={t('payment-expenditure')} columns={columns} rows={view.lines} rowKey={(one) => one.heading} foot={[t('payment-total'), sum((one) => one.budget), sum((one) => one.spent)]} />
        </>
      )}
      {settlement ? (
        <StatCards
          label={t('payment-settlement')}
          stats={[
            { key: 'borne', figure: money(settlement.borne, true), label: t('payment-borne') },
            { key: 'back', figure: money(settlement.toAskBack, true), label: t('payment-to-ask-back'), tone: settlement.toAskBack > 0 ? 'warn' : 'plain' },
            { key: 'pay', figure: money(settlement.toPay, true), label: t('payment-to-pay') },
            { key: 'released', figure: money(settlement.released, true), label: t('payment-released') },
            ...(settlement.kept > 0 ? [{ key: 'kept', figure: money(settlement.kept, true), label: t('payment-kept') }] : []),
            ...(settlement.overspent > 0 ? [{ key: 'over', figure: money(settlement.overspent, true), label: t('payment-overspent') }] : []),
          ]}
        />
      ) : null}
      {accept === undefined ? null : (
        <Settling
          title={t('payment-expenditure')}
          label={t('payment-reason')}
          accept={accept}
          act={settle}
          run={(reason) => settle.run({ award: view.award, accept, reason, basedOn: expenditure?.basedOn ?? 0 })}
          onClose={() => setAccept(undefined)}
        />
      )}
    </Part>
  );
}

function Recoveries({ view }: { view: AwardReportsView }) {
  const { t, money, date } = useWords();
  const [receiving, setReceiving] = useState<RecoveryView>();
  const may = view.state !== 'offered' && view.state !== 'declined' && view.state !== 'lapsed' && view.state !== 'closed';
  const columns: Column<RecoveryView>[] = [
    { key: 'reason', head: t('payment-reason'), cell: (one) => one.reason, names: true },
    { key: 'asked', head: t('payment-asked-on'), cell: (one) => date(one.askedOn, 'short') },
    {
      key: 'due',
      head: t('payment-due-on'),
      cell: (one) => (
        <>
          {date(one.dueOn, 'short')} {one.overdue ? <Tag tone="red">{t('payment-overdue')}</Tag> : null}
        </>
      ),
    },
    { key: 'amount', head: t('payment-amount'), cell: (one) => money(one.amount), numeric: true },
    { key: 'received', head: t('payment-came-back'), cell: (one) => money(one.received), under: (one) => one.receipts.map((receipt) => `${date(receipt.receivedOn, 'short')}: ${money(receipt.amount)}`).join(', ') || null, numeric: true },
    { key: 'acts', head: '', cell: (one) => (one.received < one.amount ? <TextButton onClick={() => setReceiving(one)}>{t('payment-receive-back')}</TextButton> : null) },
  ];
  if (!may && view.recoveries.length === 0) return null;
  return (
    <Part
      title={t('payment-recoveries')}
      actions={
        may ? (
          <LinkButton kind="plain" small to={`/awards/${view.award}/recovery`}>
            {t('payment-ask-back')}
          </LinkButton>
        ) : undefined
      }
    >
      {view.recoveries.length === 0 ? <p>{t('payment-recoveries-none')}</p> : <Table caption={t('payment-recoveries')} columns={columns} rows={view.recoveries} rowKey={(one) => one.id} />}
      {receiving ? <ComeBack recovery={receiving} onClose={() => setReceiving(undefined)} /> : null}
    </Part>
  );
}

function ComeBack({ recovery, onClose }: { recovery: RecoveryView; onClose: () => void }) {
  const { t } = useWords();
  const act = useAct('receiveBack');
  const form = useForm({ amount: '', receivedOn: '' });
  const submit = async () => {
    if (await act.run({ recovery: recovery.id, ...form.values })) onClose();
  };
  return (
    <Dialog title={t('payment-receive-back')} onClose={onClose}>
      <Form dense failed={act.failed} onSubmit={() => void submit()}>
        <MoneyField {...form.field('amount')} label={t('payment-amount')} first />
        <DateField {...form.field('receivedOn')} label={t('payment-received-on')} />
        <Buttons>
          <Button busy={act.busy}>{t('payment-receive-back')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}

const READY = { active: 'payment-end-ready', completed: 'payment-close-ready', terminated: 'payment-close-ready-early' } as const;

function ends(state: AwardState): state is keyof typeof READY {
  return state in READY;
}

/** Completing or closing the award, and what still stands in its way. */
function End({ view }: { view: AwardReportsView }) {
  const { t, code } = useWords();
  const complete = useAct('completeAward');
  const close = useAct('closeAward');
  if (!ends(view.state)) return null;
  const done = view.outstanding.length === 0;
  const act = view.state === 'active' ? complete : close;
  return (
    <Part title={t('payment-end')}>
      {done ? (
        <p>{t(READY[view.state])}</p>
      ) : (
        <Inset>
          <p>{t(view.state === 'terminated' ? 'payment-outstanding-early' : 'payment-outstanding')}</p>
          <ul>
            {view.outstanding.map((one) => (
              <li key={one}>{code('outstanding', one)}</li>
            ))}
          </ul>
        </Inset>
      )}
      {act.failed ? <Failing failed={act.failed} /> : null}
      {done ? (
        <Button busy={act.busy} onClick={() => void act.run({ award: view.award, basedOn: view.basedOn })}>
          {t(view.state === 'active' ? 'payment-complete' : 'payment-close')}
        </Button>
      ) : null}
    </Part>
  );
}
