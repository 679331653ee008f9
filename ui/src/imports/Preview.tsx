import { useState } from 'react';
import { Button, Buttons, Checkbox, type Column, EmptyState, Failing, FilterBar, FilterSelect, Loaded, Pagination, Part, ProgressBar, Table, useWords } from '../design';
import { codes, type ImportPreview, type ImportReport, type ImportRow, type ImportSetup, type RowChoice, type RowOutcome, useAct, useRead } from '../wire';
import { OutcomeTag, RowWords } from './RowWords';
import { UnknownOrganisations } from './UnknownOrganisations';

const LIMIT = 50;

interface PreviewProps {
  setup: ImportSetup;
  onSetup: (setup: ImportSetup) => void;
  onBack: () => void;
  onDone: (report: ImportReport) => void;
}

/** What will happen, row by row; nothing has happened yet. */
export function Preview({ setup, onSetup, onBack, onDone }: PreviewProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<RowOutcome | ''>('');
  const [offset, setOffset] = useState(0);
  const run = useAct('runImport');
  const preview = useRead('previewImport', { setup, outcome: outcome === '' ? null : outcome, offset, limit: LIMIT }, { keep: true });
  const doIt = async () => {
    const report = await run.run({ setup });
    if (report) onDone(report);
  };
  return (
    <Loaded of={preview} rows={8}>
      {(found) => (
        <>
          <Counts found={found} />
          {found.organisations.length > 0 ? (
            <UnknownOrganisations organisations={found.organisations} choices={setup.organisations} onChoices={(organisations) => onSetup({ ...setup, organisations })} />
          ) : null}
          <Part title={t('imports-rows')}>
            <FilterBar>
              <FilterSelect
                label={t('imports-outcome')}
                all={t('imports-all-rows')}
                value={outcome}
                onChange={(value) => {
                  setOffset(0);
                  setOutcome(codes.RowOutcome.find((one) => one === value) ?? '');
                }}
                choices={codes.RowOutcome.filter((one) => found.counts[one] > 0).map((value) => ({ value, label: t(`import-outcome-${value}`) }))}
              />
            </FilterBar>
            {found.counts.unsure > 0 || setup.addUnsure ? (
              <Checkbox name="addUnsure" label={t('imports-add-unsure')} hint={t('imports-add-unsure-hint')} value={setup.addUnsure} onChange={(addUnsure) => onSetup({ ...setup, addUnsure })} />
            ) : null}
            <Rows found={found} setup={setup} onSetup={onSetup} refreshing={preview.refreshing} />
            <Pagination offset={offset} limit={LIMIT} total={found.total} onOffset={setOffset} />
          </Part>
          {run.failed ? <Failing failed={run.failed} /> : null}
          {run.busy ? (
            <ProgressBar label={t('imports-running')} done={run.progress?.done ?? 0} total={run.progress?.total ?? 0} onCancel={run.cancel} />
          ) : (
            <Buttons>
              <Button onClick={() => void doIt()} disabled={found.counts.new + found.counts.update === 0 || preview.refreshing}>
                {t('imports-do', { count: found.counts.new + found.counts.update })}
              </Button>
              <Button kind="plain" onClick={onBack}>
                {t('imports-back-to-columns')}
              </Button>
            </Buttons>
          )}
        </>
      )}
    </Loaded>
  );
}

function Counts({ found }: { found: ImportPreview }) {
  const { t, count } = useWords();
  const left = found.counts.unsure + found.counts.skip + found.counts.problem;
  return (
    <p className="imports-sum" role="status">
      {t('imports-sum', {
        new: count(found.counts.new),
        update: count(found.counts.update),
        same: count(found.counts.same),
        left: count(left),
      })}
      {found.counts.organisations > 0 ? ` ${t('imports-sum-organisations', { count: found.counts.organisations })}` : ''}
    </p>
  );
}

interface RowsProps {
  found: ImportPreview;
  setup: ImportSetup;
  onSetup: (setup: ImportSetup) => void;
  refreshing: boolean;
}

function Rows({ found, setup, onSetup, refreshing }: RowsProps) {
  const { t } = useWords();
  const chosen = (row: ImportRow) => {
    const choice = setup.rows.find((one) => one.line === row.line);
    return choice ? (choice.take === 'known' ? (choice.id ?? '') : choice.take) : '';
  };
  const choose = (row: ImportRow, value: string) => {
    const rest = setup.rows.filter((one) => one.line !== row.line);
    const choice: RowChoice = value === 'new' || value === 'skip' ? { line: row.line, take: value, id: null } : { line: row.line, take: 'known', id: value };
    onSetup({ ...setup, rows: value === '' ? rest : [...rest, choice] });
  };
  const columns: Column<ImportRow>[] = [
    { key: 'line', head: t('imports-line'), cell: (row) => row.line, numeric: true, tight: true },
    {
      key: 'name',
      head: t('imports-name'),
      names: true,
      cell: (row) => (
        <>
          {row.name || '–'}
          {row.detail ? <span className="sb-under">{row.detail}</span> : null}
        </>
      ),
    },
    { key: 'outcome', head: t('imports-outcome'), cell: (row) => <OutcomeTag outcome={row.outcome} />, tight: true },
    { key: 'words', head: t('imports-why'), cell: (row) => <RowWords row={row} /> },
    {
      key: 'choice',
      head: t('imports-choice'),
      cell: (row) =>
        row.outcome === 'problem' ? null : (
          <select className="nhsuk-select imports-choice" aria-label={t('imports-choice-of', { name: row.name, line: row.line })} value={chosen(row)} onChange={(event) => choose(row, event.currentTarget.value)}>
            <option value="">{t('imports-choice-itself')}</option>
            <option value="new">{t('imports-choice-new')}</option>
            {row.likely.map((record) => (
              <option key={record.id} value={record.id}>
                {t('imports-choice-known', { name: [record.name, record.detail].filter(Boolean).join(', ') })}
              </option>
            ))}
            <option value="skip">{t('imports-choice-skip')}</option>
          </select>
        ),
    },
  ];
  return (
    <Table
      caption={t('imports-rows')}
      columns={columns}
      rows={found.rows}
      rowKey={(row) => String(row.line)}
      rowState={(row) => (row.outcome === 'problem' || row.outcome === 'unsure' ? 'warn' : row.outcome === 'skip' || row.outcome === 'same' ? 'quiet' : undefined)}
      refreshing={refreshing}
      empty={<EmptyState title={t('imports-no-rows')} />}
    />
  );
}
