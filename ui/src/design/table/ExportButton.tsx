import { useState } from 'react';
import { type Input, saveDocument, type TableFormat, useAct } from '../../wire';
import { Button, Buttons, Cancel } from '../form/Button';
import { Radios } from '../form/choices';
import { Form } from '../form/Form';
import { Dialog } from '../overlay/Dialog';
import { useWords } from '../words/Words';

/** A list that leaves the hub, and the filters that it is shown with. */
type Exported = Pick<Input<'exportList'>, 'list'> & Partial<Input<'exportList'>>;

interface ExportButtonProps {
  /** What leaves the hub, such as "Export 412 contacts". */
  title: string;
  rows: Exported;
  /** Whether there is nothing to export. */
  disabled: boolean;
  small?: boolean;
}

/** Saves a list as a table, in the form that is asked for. */
export function ExportButton({ title, rows, disabled, small = false }: ExportButtonProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="plain" small={small} onClick={() => setAsking(true)} disabled={disabled}>
        {t('ui-export')}
      </Button>
      {asking ? <ExportDialog title={title} rows={rows} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function ExportDialog({ title, rows, onClose }: { title: string; rows: Exported; onClose: () => void }) {
  const { t, language } = useWords();
  const act = useAct('exportList', { quiet: true });
  const [format, setFormat] = useState<TableFormat>('xlsx');
  const save = async () => {
    const document = await act.run({ event: null, text: '', sector: '', nation: '', correspondence: '', state: '', sort: '', ...rows, format, language });
    if (!document) return;
    await saveDocument(document);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Form dense failed={act.failed} onSubmit={() => void save()}>
        <p>{t('ui-export-words')}</p>
        <Radios
          name="format"
          label={t('ui-export-format')}
          value={format}
          onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
          choices={[
            { value: 'xlsx', label: t('ui-export-xlsx'), hint: t('ui-export-xlsx-words') },
            { value: 'csv', label: t('ui-export-csv'), hint: t('ui-export-csv-words') },
          ]}
        />
        <Buttons>
          <Button busy={act.busy}>{t('ui-export')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
