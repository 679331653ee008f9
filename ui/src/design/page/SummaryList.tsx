import { SummaryList as NhsSummaryList } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

export interface SummaryRow {
  key: string;
  label: string;
  value: ReactNode;
  /** A link or a `TextButton` that changes it. */
  action?: ReactNode;
}

/** What is known of a record, a line each. Lines without a value are left out. */
export function SummaryList({ rows, borderless = false }: { rows: SummaryRow[]; borderless?: boolean }) {
  return (
    <NhsSummaryList noBorder={borderless} className="sb-summary">
      {rows
        .filter((row) => row.value !== undefined && row.value !== null && row.value !== '')
        .map((row) => (
          <NhsSummaryList.Row key={row.key}>
            <NhsSummaryList.Key>{row.label}</NhsSummaryList.Key>
            <NhsSummaryList.Value>{row.value}</NhsSummaryList.Value>
            {row.action ? <dd className="nhsuk-summary-list__actions">{row.action}</dd> : null}
          </NhsSummaryList.Row>
        ))}
    </NhsSummaryList>
  );
}
