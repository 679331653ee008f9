import { useState } from 'react';
import type { Failure, TableFormat } from '../../wire';
import { Button } from '../form/Button';
import { Radios } from '../form/choices';
import { Form } from '../form/Form';
import { useWords } from '../words/Words';
import { Dialog } from './Dialog';

interface ExportDialogProps {
  /** What leaves the hub, such as "Export 412 contacts". */
  title: string;
  busy: boolean;
  failed?: Failure | undefined;
  onExport: (format: TableFormat) => void;
  onClose: () => void;
}

/** Asks in which form a list leaves the hub. */
export function ExportDialog({ title, busy, failed, onExport, onClose }: ExportDialogProps) {
  const { t } = useWords();
  const [format, setFormat] = useState<TableFormat>('xlsx');
  return (
    <Dialog title={title} onClose={onClose}>
      <Form dense failed={failed} onSubmit={() => onExport(format)}>
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
        <div className="sb-buttons">
          <Button busy={busy}>{t('ui-export')}</Button>
          <Button kind="plain" onClick={onClose}>
            {t('ui-cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
