import { useState } from 'react';
import { Button, Buttons, Cancel, Dialog, Form, Radios, useForm, useWords } from '../design';
import { type ListFormat, saveDocument, useAct } from '../wire';

/** The ranked list and the conflicts register, as files. */
export function Exports({ call }: { call: string }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="plain" onClick={() => setAsking(true)}>
        {t('ranking-export')}
      </Button>
      {asking ? <ExportDialog call={call} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function ExportDialog({ call, onClose }: { call: string; onClose: () => void }) {
  const { t, language } = useWords();
  const ranked = useAct('exportRankedList');
  const conflicts = useAct('exportConflictsRegister');
  const form = useForm({ list: 'ranked', format: 'pdf' });
  const act = form.values.list === 'ranked' ? ranked : conflicts;
  const save = async () => {
    const made = await act.run({ call, format: form.values.format as ListFormat, language });
    if (!made) return;
    onClose();
    await saveDocument(made).catch(() => undefined);
  };
  return (
    <Dialog title={t('ranking-export')} onClose={onClose}>
      <Form failed={act.failed} dense onSubmit={() => void save()}>
        <Radios
          {...form.field('list')}
          label={t('ranking-export-which')}
          choices={[
            { value: 'ranked', label: t('ranking-export-ranked') },
            { value: 'conflicts', label: t('ranking-export-conflicts') },
          ]}
        />
        <Radios
          {...form.field('format')}
          label={t('ranking-export-format')}
          choices={[
            { value: 'pdf', label: t('ranking-export-pdf'), hint: t('ranking-export-pdf-words') },
            { value: 'csv', label: t('ranking-export-csv'), hint: t('ranking-export-csv-words') },
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
