import { useState } from 'react';
import { Button, Form, FileField, useWords } from '../design';
import { type FileToken, type ImportKind, shell } from '../wire';

/** The file. */
export function ChooseFile({ kind, onFile }: { kind: ImportKind; onFile: (file: FileToken) => void }) {
  const { t } = useWords();
  const [file, setFile] = useState<FileToken | null>(null);
  const [empty, setEmpty] = useState(false);
  return (
    <div className="sb-narrow">
      <p>{t(`imports-words-${kind}`)}</p>
      <Form
        failed={empty ? { kind: 'invalid', fields: [{ field: 'file', problem: 'missing', facts: {} }] } : undefined}
        onSubmit={() => {
          if (file) onFile(file);
          else setEmpty(true);
        }}
      >
        <FileField
          name="file"
          label={t('imports-file')}
          hint={t('imports-file-hint')}
          value={file}
          onChange={(picked) => {
            setEmpty(false);
            setFile(picked);
          }}
          pick={() => shell('pickFile', { accept: ['csv', 'xlsx', 'txt', 'tsv'] })}
        />
        <Button>{t('imports-continue')}</Button>
      </Form>
    </div>
  );
}
