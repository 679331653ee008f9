import { type Column, Table } from '../table/Table';

export interface BarLine {
  key: string;
  /** What the bar is of. */
  name: string;
  /** How long it is; none where the number is not shown. */
  count: number | null;
  /** The number in words. */
  said: string;
}

interface BarsProps {
  caption: string;
  /** What the lines are of. */
  head: string;
  /** What is counted. */
  counted: string;
  lines: BarLine[];
}

/** Numbers as bars, each beside its figure: a table whose picture says nothing that its cells do not. */
export function Bars({ caption, head, counted, lines }: BarsProps) {
  const most = Math.max(1, ...lines.map((line) => line.count ?? 0));
  const columns: Column<BarLine>[] = [
    { key: 'name', head, cell: (line) => line.name, names: true },
    {
      key: 'bar',
      head: '',
      cell: (line) => (
        <svg className="sb-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect width={((line.count ?? 0) / most) * 100} height="10" />
        </svg>
      ),
    },
    { key: 'count', head: counted, cell: (line) => line.said, numeric: true },
  ];
  return <Table caption={caption} columns={columns} rows={lines} rowKey={(line) => line.key} />;
}
