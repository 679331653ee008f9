import { type Column, EmptyState, Inset, Link, LinkButton, Loaded, Part, RunTag, Table, useWords } from '../design';
import { type RunLine, type RunsView, useRead } from '../wire';

/** The payment runs, and how much waits for the next. */
export function Runs() {
  const runs = useRead('showRuns', {});
  return <Loaded of={runs}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view }: { view: RunsView }) {
  const { t, money, instant, count } = useWords();
  const waiting = view.ready.reduce((sum, one) => sum + one.line.amount, 0);
  const columns: Column<RunLine>[] = [
    { key: 'number', head: t('payment-run'), cell: (run) => t('payment-in-run', { number: run.number }), names: true },
    { key: 'made', head: t('field-made-at'), cell: (run) => instant(run.madeAt, 'short'), under: (run) => run.maker },
    { key: 'count', head: t('payment-payments'), cell: (run) => count(run.count), numeric: true },
    { key: 'total', head: t('payment-amount'), cell: (run) => money(run.total), numeric: true },
    { key: 'state', head: t('payment-state'), cell: (run) => <RunTag state={run.state} /> },
  ];
  return (
    <>
      <Inset>
        <p>
          {view.paying ? t('payment-paying-words', { name: view.paying.name, number: view.paying.lastFour }) : t('payment-paying-none')}{' '}
          <Link to="/payments/account">{t(view.paying ? 'payment-paying-change' : 'payment-paying-enter')}</Link>
        </p>
        <p>{view.ready.length === 0 ? t('payment-run-nothing') : t('payment-run-waiting', { count: view.ready.length, amount: money(waiting) })}</p>
      </Inset>
      <Part title={t('payment-runs')} actions={view.ready.length > 0 && view.paying ? <LinkButton to="/payments/runs/new">{t('payment-run-make')}</LinkButton> : undefined}>
        <Table
          caption={t('payment-runs')}
          columns={columns}
          rows={view.runs}
          rowKey={(run) => run.id}
          rowTo={(run) => `/payments/runs/${run.id}`}
          empty={<EmptyState title={t('payment-runs-none')}>{t('payment-runs-none-words')}</EmptyState>}
        />
      </Part>
    </>
  );
}
