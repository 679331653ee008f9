import type { ReactNode } from 'react';
import { Beside, Loaded, Page, TextArea, TextField, useParam, useWords } from '../design';
import { type Both, type CallView, useRead } from '../wire';

/** The frame of a call’s forms: the call is read first, then changed in one part. */
export function CallForm({ title, children }: { title: string; children: (view: CallView) => ReactNode }) {
  const { both } = useWords();
  const id = useParam('id');
  const call = useRead('showCall', { call: id });
  return (
    <Loaded of={call}>
      {(view) => (
        <Page title={title} width="sheet" back={{ to: `/calls/${id}`, words: both(view.document.title) }}>
          {children(view)}
        </Page>
      )}
    </Loaded>
  );
}

interface BothFieldProps {
  name: string;
  label: string;
  value: Both;
  onChange: (value: Both) => void;
  /** More than one line. */
  rows?: number;
  first?: boolean;
}

/** A text in both languages, side by side. */
export function BothField({ name, label, value, onChange, rows, first = false }: BothFieldProps) {
  const { t } = useWords();
  const one = (language: 'en' | 'cy') => {
    const props = {
      name: `${name}.${language}`,
      label: t(`calls-label-${language}`, { label }),
      value: value[language],
      onChange: (typed: string) => onChange({ ...value, [language]: typed }),
      lang: language,
      first: first && language === 'en',
    };
    return rows ? <TextArea {...props} rows={rows} /> : <TextField {...props} />;
  };
  return (
    <Beside even main={one('en')} side={one('cy')} />
  );
}
