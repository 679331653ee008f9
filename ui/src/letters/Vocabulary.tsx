import { type Column, Table, useWords } from '../design';
import type { TemplateView } from '../wire';

interface Word {
  written: string;
  words: string;
  required: boolean;
}

/** What a wording can say: merge fields, tables and lists, sections, and the marks of the text. */
export function Vocabulary({ view }: { view: TemplateView }) {
  const { t, tOr } = useWords();
  const named = (name: string) => tOr(`letter-field-${name.replaceAll('_', '-')}`) ?? t(`letter-insert-${name.replaceAll('_', '-')}`);
  const fields: Word[] = view.fields.map((field) => ({ written: `{${field.name}}`, words: named(field.name), required: field.required }));
  const inserts: Word[] = view.inserts.map((insert) => ({ written: `[${insert.name}]`, words: named(insert.name), required: insert.required }));
  const sections: Word[] = view.sections.map((name) => ({
    written: `[if ${name}] … [else] … [end]`,
    words: t(`letter-section-${name.replaceAll('_', '-')}`),
    required: false,
  }));
  const marks = ['title', 'bold', 'list', 'bar', 'page', 'form'] as const;
  const columns: Column<Word>[] = [
    { key: 'written', head: t('letters-written'), cell: (word) => <code>{word.written}</code>, names: true, tight: true },
    { key: 'words', head: t('letters-means'), cell: (word) => word.words },
    { key: 'required', head: t('letters-needed'), cell: (word) => (word.required ? t('answer-yes') : '') },
  ];
  const table = (caption: string, rows: Word[]) =>
    rows.length > 0 ? <Table caption={caption} showCaption columns={columns} rows={rows} rowKey={(word) => word.written} /> : null;
  return (
    <div className="letters-vocabulary">
      {table(t('letters-fields'), fields)}
      <div>
        {table(t('letters-inserts'), inserts)}
        {table(t('letters-sections'), sections)}
        <h3 className="nhsuk-heading-s">{t('letters-marks')}</h3>
        <ul>
          {marks.map((mark) => (
            <li key={mark}>{t(`letters-mark-${mark}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
