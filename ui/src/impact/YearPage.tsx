import { ExportButton, FilterBar, FilterSelect, Loaded, Page, useFilters, useWords } from '../design';
import { codes, request, useRead, type YearView } from '../wire';
import { Figures } from './Figures';
import { Print } from './Print';

/** What a year came to: the page for the funder. */
export function YearPage() {
  const [{ year, kind }, setFilters] = useFilters({ year: '', kind: '' });
  const read = useRead('showYear', { year: year === '' ? null : Number(year), kind: OTHERS.find((one) => one === kind) ?? 'financial' }, { keep: true });
  return <Loaded of={read}>{(view) => <Shown view={view} year={year} onYear={(to) => setFilters({ year: to })} onKind={(to) => setFilters({ kind: to, year: '' })} />}</Loaded>;
}

/** So many works are shown by name; the rest are in the export. */
const NAMED = 25;

/** Years that begin on another day than the financial one. */
const OTHERS = codes.YearKind.filter((kind) => kind !== 'financial');

function Shown({ view, year, onYear, onKind }: { view: YearView; year: string; onYear: (year: string) => void; onKind: (kind: string) => void }) {
  const { t, code, date } = useWords();
  return (
    <Page
      title={t(`paper-impact-year-${view.kind}`, { year: view.name })}
      detail={t('placements-from-to', { from: date(view.from), to: date(view.to) })}
      actions={
        <>
          <ExportButton title={t('impact-export', { year: view.name })} rows={(as) => request('exportYear', { year: view.year, kind: view.kind, ...as })} />
          <Print of={{ page: 'year', year: view.year, kind: view.kind }} />
        </>
      }
    >
      <FilterBar>
        <FilterSelect
          label={t('impact-year-kind')}
          all={code('year-kind', 'financial')}
          value={view.kind === 'financial' ? '' : view.kind}
          onChange={onKind}
          choices={OTHERS.map((one) => ({ value: one, label: code('year-kind', one) }))}
        />
        <FilterSelect label={t('impact-financial-year')} all={t('impact-this-year')} value={year} onChange={onYear} choices={view.years.map((one) => ({ value: String(one.year), label: one.name }))} />
      </FilterBar>
      <Figures impact={view.impact} named={NAMED} />
    </Page>
  );
}
