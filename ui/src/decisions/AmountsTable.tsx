import { type Column, MoneyField, sumTyped, Table, useWords } from '../design';
import type { DecisionView, HeadingAmount, TypedLine } from '../wire';

interface AmountsTableProps {
  view: DecisionView;
  lines: TypedLine[];
  onLines: (lines: TypedLine[]) => void;
}

/** What is awarded under each heading, beside what is asked. */
export function AmountsTable({ view, lines, onLines }: AmountsTableProps) {
  const { t, money, code } = useWords();
  const sum = sumTyped(lines.map((line) => line.amount));
  const columns: Column<HeadingAmount>[] = [
    { key: 'heading', head: t('calls-heading'), cell: (asked) => code('heading', asked.heading), names: true },
    { key: 'asked', head: t('ranking-asked'), cell: (asked) => money(asked.amount), numeric: true },
    {
      key: 'awarded',
      head: t('decisions-amount'),
      cell: (asked) => {
        const i = view.asked.indexOf(asked);
        return (
          <MoneyField
            name={`lines.${i}.amount`}
            label={code('heading', asked.heading)}
            hideLabel
            value={lines[i]?.amount ?? ''}
            onChange={(amount) => onLines(lines.map((one, at) => (at === i ? { ...one, amount } : one)))}
          />
        );
      },
      tight: true,
    },
  ];
  return (
    <Table
      caption={t('decisions-lines')}
      columns={columns}
      rows={view.asked}
      rowKey={(asked) => asked.heading}
      foot={[t('decisions-total'), money(view.requested), sum === undefined ? '–' : money(sum)]}
    />
  );
}

/** The lines that award anything. */
export function awarded(lines: TypedLine[]): TypedLine[] {
  return lines.filter((line) => line.amount.trim() !== '' && !/^0*(\.0*)?$/.test(line.amount.trim()));
}
