import { Exporting, Radios, useForm, useWords } from '../design';
import { type ListFormat, request } from '../wire';

/** The ranked list and the conflicts register, as files. */
export function Exports({ call }: { call: string }) {
  const { t, language } = useWords();
  const form = useForm({ list: 'ranked', format: 'pdf' });
  const command = form.values.list === 'ranked' ? 'exportRankedList' : 'exportConflictsRegister';
  const make = () => request(command, { call, format: form.values.format as ListFormat, language });
  return (
    <Exporting label={t('ranking-export')} title={t('ranking-export')} make={make}>
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
    </Exporting>
  );
}
