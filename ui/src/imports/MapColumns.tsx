import { useState } from 'react';
import { Button, Buttons, Form, Inset, Loaded, Radios, SelectField, Table, useWords } from '../design';
import { type FileToken, type ImportKind, type ImportTable, useRead } from '../wire';

interface MapColumnsProps {
  kind: ImportKind;
  file: FileToken;
  sheet: string;
  /** What was chosen before, when somebody comes back from the preview. */
  chosen?: { columns: string[]; otherwise: string } | undefined;
  onSheet: (sheet: string) => void;
  onBack: () => void;
  onMapped: (sheet: string, columns: string[], otherwise: string) => void;
}

/** What the columns mean: guessed, and put right by hand. */
export function MapColumns({ kind, file, sheet, chosen, onSheet, onBack, onMapped }: MapColumnsProps) {
  const { t } = useWords();
  const table = useRead('readImport', { file: file.token, kind, sheet });
  return (
    <>
      <Loaded of={table}>{(found) => <Columns kind={kind} table={found} chosen={chosen} onSheet={onSheet} onBack={onBack} onMapped={onMapped} />}</Loaded>
      {table.failed ? (
        <Button kind="plain" onClick={onBack}>
          {t('imports-other-file')}
        </Button>
      ) : null}
    </>
  );
}

type ColumnsProps = Omit<MapColumnsProps, 'file' | 'sheet'> & { table: ImportTable };

function Columns({ kind, table, chosen, onSheet, onBack, onMapped }: ColumnsProps) {
  const { t, args, count, code } = useWords();
  const [fields, setFields] = useState(() => chosen?.columns ?? table.columns.map((column) => column.field));
  const [otherwise, setOtherwise] = useState(chosen?.otherwise || 'registered');
  const rows = table.columns.map((column, index) => ({ ...column, index }));
  const choices = table.fields.map((field) => ({ value: field, label: code('import-field', field) }));
  return (
    <Form onSubmit={() => onMapped(table.sheet, fields, kind === 'attendance' ? otherwise : '')}>
      <p>{t('imports-read', { file: table.file, rows: table.rows, figure: count(table.rows) })}</p>
      {table.notices.length > 0 ? (
        <Inset>
          {table.notices.map((notice) => (
            <p key={notice.code}>{t(`table-notice-${notice.code}`, args(notice.facts))}</p>
          ))}
        </Inset>
      ) : null}
      {table.sheets.length > 1 ? (
        <SelectField name="sheet" label={t('imports-sheet')} value={table.sheet} onChange={onSheet} choices={table.sheets.map((name) => ({ value: name, label: name }))} />
      ) : null}
      <Table
        caption={t('imports-columns')}
        rows={rows}
        rowKey={(column) => String(column.index)}
        rowState={(column) => (fields[column.index] ? undefined : 'quiet')}
        columns={[
          { key: 'heading', head: t('imports-heading'), names: true, cell: (column) => column.heading || t('imports-no-heading', { number: column.index + 1 }) },
          { key: 'samples', head: t('imports-samples'), cell: (column) => column.samples.join(' · ') || '–' },
          {
            key: 'field',
            head: t('imports-means'),
            cell: (column) => (
              <SelectField
                name={`setup.columns.${column.index}`}
                label={t('imports-means-of', { heading: column.heading || t('imports-no-heading', { number: column.index + 1 }) })}
                hideLabel
                value={fields[column.index] ?? ''}
                onChange={(field) => setFields(fields.map((one, index) => (index === column.index ? field : one)))}
                empty={t('imports-leave-out')}
                choices={choices}
              />
            ),
          },
        ]}
      />
      {kind === 'attendance' ? (
        <Radios
          name="otherwise"
          label={t('imports-otherwise')}
          hint={t('imports-otherwise-hint')}
          inline
          value={otherwise}
          onChange={setOtherwise}
          choices={['registered', 'attended'].map((value) => ({ value, label: code('attendance', value) }))}
        />
      ) : null}
      <Buttons>
        <Button>{t('imports-to-preview')}</Button>
        <Button kind="plain" onClick={onBack}>
          {t('imports-other-file')}
        </Button>
      </Buttons>
    </Form>
  );
}
