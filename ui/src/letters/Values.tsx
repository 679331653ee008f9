import { type Column, Table, useWords } from '../design';
import type { LetterValue } from '../wire';

/** The merge values of a letter, in each language that it is written in. */
export function Values({ values, languages }: { values: LetterValue[]; languages: 'cy' | 'en' | 'both' }) {
  const { t } = useWords();
  const named = (value: LetterValue) => {
    const field = t(`letter-field-${value.field.replaceAll('_', '-')}`);
    return value.place === null ? field : t('letters-value-place', { field, place: value.place });
  };
  const said = (language: 'cy' | 'en'): Column<LetterValue> => ({
    key: language,
    head: t(`language-${language}`),
    cell: (value) => <span lang={language}>{value[language]}</span>,
  });
  const columns: Column<LetterValue>[] = [
    { key: 'field', head: t('letters-value'), cell: named, names: true },
    ...(languages === 'en' ? [] : [said('cy')]),
    ...(languages === 'cy' ? [] : [said('en')]),
  ];
  return (
    <Table
      caption={t('letters-values')}
      columns={columns}
      rows={values}
      rowKey={(value) => `${value.field} ${value.place ?? 0}`}
    />
  );
}
