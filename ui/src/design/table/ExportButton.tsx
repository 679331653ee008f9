import { type ReactNode, useState } from 'react';
import { type Answer, type Input, openDocument, request, saveDocument, type TableFormat } from '../../wire';
import { Button, Buttons, Cancel } from '../form/Button';
import { Radios } from '../form/choices';
import { Form } from '../form/Form';
import { Dialog } from '../overlay/Dialog';
import { useWords } from '../words/Words';

/** A list that leaves the hub, and the filters that it is shown with. */
type Exported = Pick<Input<'exportList'>, 'list'> & Partial<Input<'exportList'>>;

/** Makes a table in the form that is asked for. */
type MakeTable = (as: Pick<Input<'exportList'>, 'format' | 'language'>) => Promise<Answer<'exportList'>>;

interface ExportButtonProps {
  /** What leaves the hub, such as "Export 412 contacts". */
  title: string;
  /** A list as it is filtered, or what makes another table. */
  rows: Exported | MakeTable;
  /** Whether there is nothing to export. */
  disabled?: boolean;
  small?: boolean;
}

/** Saves a list or another table in the form that is asked for. */
export function ExportButton({ title, rows, disabled = false, small = false }: ExportButtonProps) {
  const { t, language } = useWords();
  const [format, setFormat] = useState<TableFormat>('xlsx');
  const all = { event: null, call: null, text: '', sector: '', nation: '', correspondence: '', state: '', kind: '', of: '', sort: '', employerSector: '', hostSector: '', on: '' };
  const isList = typeof rows !== 'function';
  const make = () => (isList ? request('exportList', { ...all, ...rows, format, language }) : rows({ format, language }));
  return (
    <Exporting label={t('ui-export')} title={title} disabled={disabled} small={small} make={make}>
      {isList ? <p>{t('ui-export-words')}</p> : null}
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
    </Exporting>
  );
}

interface ExportingProps {
  /** The button's. */
  label: string;
  /** The dialog's. */
  title: string;
  disabled?: boolean;
  small?: boolean;
  make: () => Promise<Answer<'exportList'>>;
  /** The words of saving it. */
  save?: string;
  /** That it can be printed at once: what the button says. */
  print?: string;
  /** What is asked before it is made. */
  children: ReactNode;
}

/** A button that asks in which form something leaves the hub, and saves it. */
export function Exporting({ label, title, disabled = false, small = false, make, save: saving, print, children }: ExportingProps) {
  const { t } = useWords();
  const [state, setState] = useState<'closed' | 'asking' | 'making'>('closed');
  const leave = async (leaving: Promise<unknown>) => {
    setState('making');
    await leaving;
    setState('closed');
  };
  return (
    <>
      <Button kind="plain" small={small} onClick={() => setState('asking')} disabled={disabled}>
        {label}
      </Button>
      {state === 'closed' ? null : (
        <Dialog title={title} onClose={() => setState('closed')}>
          <Form dense failed={undefined} onSubmit={() => void leave(print ? openDocument(make(), 'print') : saveDocument(make()))}>
            {children}
            <Buttons>
              <Button busy={state === 'making'}>{print ?? saving ?? t('ui-export')}</Button>
              {print ? (
                <Button kind="plain" busy={state === 'making'} onClick={() => void leave(saveDocument(make()))}>
                  {saving ?? t('ui-export')}
                </Button>
              ) : null}
              <Cancel onClick={() => setState('closed')} />
            </Buttons>
          </Form>
        </Dialog>
      )}
    </>
  );
}
