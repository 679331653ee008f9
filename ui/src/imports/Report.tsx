import { Button, Buttons, type Column, LinkButton, Part, StatCards, Table, useWords } from '../design';
import type { ImportReport, ImportRow } from '../wire';
import { OutcomeTag, RowWords } from './RowWords';

interface ReportProps {
  report: ImportReport;
  done: { to: string; words: string };
  onAgain: () => void;
}

/** What an import did. */
export function Report({ report, done, onAgain }: ReportProps) {
  const { t, count } = useWords();
  const { counts } = report;
  const left = counts.unsure + counts.skip + counts.problem;
  const columns: Column<ImportRow>[] = [
    { key: 'line', head: t('imports-line'), cell: (row) => row.line, numeric: true, tight: true },
    { key: 'name', head: t('imports-name'), names: true, cell: (row) => row.name || '–' },
    { key: 'outcome', head: t('imports-outcome'), cell: (row) => <OutcomeTag outcome={row.outcome} />, tight: true },
    { key: 'words', head: t('imports-why'), cell: (row) => <RowWords row={row} /> },
  ];
  return (
    <>
      <StatCards
        label={t('imports-step-report')}
        stats={[
          { key: 'new', figure: count(counts.new), label: t('imports-report-new') },
          { key: 'update', figure: count(counts.update), label: t('imports-report-update') },
          { key: 'same', figure: count(counts.same), label: t('imports-report-same') },
          { key: 'left', figure: count(left), label: t('imports-report-left'), ...(left > 0 ? { tone: 'warn' as const } : {}) },
        ]}
      />
      <p>{t('imports-report-words')}</p>
      {report.leftOut.length > 0 ? (
        <Part title={t('imports-left-out')}>
          <Table caption={t('imports-left-out')} columns={columns} rows={report.leftOut} rowKey={(row) => String(row.line)} />
        </Part>
      ) : null}
      <Buttons>
        <LinkButton to={done.to}>{t('imports-go-to', { place: done.words })}</LinkButton>
        <Button kind="plain" onClick={onAgain}>
          {t('imports-again')}
        </Button>
      </Buttons>
    </>
  );
}
