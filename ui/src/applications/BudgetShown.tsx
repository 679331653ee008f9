import { type Column, EmptyState, Part, StatCards, Table, useWords } from '../design';
import type { ApplicationView, BudgetLine, HeadingSum } from '../wire';

interface Line {
  line: BudgetLine;
  pence: number | null;
}

/** The budget, line by line and by heading, as it adds up. */
export function BudgetShown({ view }: { view: ApplicationView }) {
  const { t, code, money } = useWords();
  const lines = Object.values(view.answers).flatMap((answer) => (answer?.kind === 'budget' ? answer.lines : []));
  const rows: Line[] = lines.map((line, index) => ({ line, pence: view.budget.lines[index] ?? null }));
  const { minimum, maximum } = view.call.money;
  const columns: Column<Line>[] = [
    { key: 'item', head: t('applications-item'), cell: ({ line }) => line.item || '–', names: true },
    { key: 'heading', head: t('applications-heading'), cell: ({ line }) => (line.heading ? code('heading', line.heading) : '–') },
    { key: 'why', head: t('applications-justification'), cell: ({ line }) => line.justification },
    { key: 'amount', head: t('applications-amount'), cell: ({ line, pence }) => (pence === null ? line.amount : money(pence)), numeric: true },
  ];
  const headings: Column<HeadingSum>[] = [
    { key: 'heading', head: t('applications-heading'), cell: (one) => code('heading', one.heading), names: true },
    { key: 'sum', head: t('applications-amount'), cell: (one) => money(one.sum), numeric: true },
  ];
  if (rows.length === 0) return <EmptyState title={t('applications-no-budget')}>{t('applications-no-budget-words')}</EmptyState>;
  return (
    <>
      <StatCards
        label={t('applications-tab-budget')}
        stats={[
          { key: 'total', figure: money(view.budget.total, true), label: t('applications-asked') },
          { key: 'least', figure: money(minimum, true), label: t('applications-least') },
          { key: 'most', figure: money(maximum, true), label: t('applications-most') },
        ]}
      />
      <Part title={t('applications-lines')}>
        <Table
          caption={t('applications-lines')}
          columns={columns}
          rows={rows}
          rowKey={(row) => String(rows.indexOf(row))}
          foot={[t('applications-total'), '', '', money(view.budget.total)]}
        />
      </Part>
      <Part title={t('applications-by-heading')}>
        <Table caption={t('applications-by-heading')} columns={headings} rows={view.budget.headings} rowKey={(one) => one.heading} />
      </Part>
    </>
  );
}
