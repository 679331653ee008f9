import { useState } from 'react';
import { Exporting, FilterBar, FilterSelect, Loaded, Page, Radios, useFilters, useWords } from '../design';
import { request, type TableFormat, useRead, type YearView } from '../wire';
import { Figures } from './Figures';
import { Print } from './Print';

/** What a financial year came to: the page for the funder. */
export function YearPage() {
  const [{ year }, setFilters] = useFilters({ year: '' });
  const read = useRead('showYear', { year: year === '' ? null : Number(year) }, { keep: true });
  return <Loaded of={read}>{(view) => <Shown view={view} year={year} onYear={(to) => setFilters({ year: to })} />}</Loaded>;
}

function Shown({ view, year, onYear }: { view: YearView; year: string; onYear: (year: string) => void }) {
  const { t, date } = useWords();
  return (
    <Page
      title={t('impact-year-of', { year: view.name })}
      detail={t('placements-from-to', { from: date(view.from), to: date(view.to) })}
      actions={
        <>
          <Export view={view} />
          <Print of={{ page: 'year', year: view.year }} />
        </>
      }
    >
      <FilterBar>
        <FilterSelect label={t('impact-financial-year')} all={t('impact-this-year')} value={year} onChange={onYear} choices={view.years.map((one) => ({ value: String(one.year), label: one.name }))} />
      </FilterBar>
      <Figures impact={view.impact} />
    </Page>
  );
}

function Export({ view }: { view: YearView }) {
  const { t, language } = useWords();
  const [format, setFormat] = useState<TableFormat>('xlsx');
  return (
    <Exporting label={t('ui-export')} title={t('impact-export', { year: view.name })} make={() => request('exportYear', { year: view.year, format, language })}>
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
