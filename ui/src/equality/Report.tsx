import { type Column, EmptyState, ExportButton, FilterBar, FilterSelect, Inset, Loaded, Part, Table, useFilters, useWords } from '../design';
import { type EqualityReportView, type EqualityRow, request, useRead } from '../wire';

/** The numbers that may be shown: a table for each question, a column for each stage. */
export function Report() {
  const { t, both } = useWords();
  const [filters, set] = useFilters({ call: '' });
  const call = filters.call === '' ? null : filters.call;
  const report = useRead('showEqualityReport', { call });
  return (
    <Part title={t('equality-report')} actions={<ExportButton small title={t('equality-export')} rows={(as) => request('exportEqualityReport', { call, ...as })} disabled={!report.data?.totals.length} />}>
      <Loaded of={report}>
        {(view) => (
          <>
            {view.calls.length === 0 ? null : (
              <FilterBar>
                <FilterSelect
                  label={t('equality-scope')}
                  all={t('equality-all-calls')}
                  value={filters.call}
                  onChange={(value) => set({ call: value })}
                  choices={view.calls.map((one) => ({
                    value: one.call,
                    label: one.shown ? both(one.title) : t('equality-call-unshown', { title: both(one.title) }),
                  }))}
                />
              </FilterBar>
            )}
            <Numbers view={view} />
          </>
        )}
      </Loaded>
    </Part>
  );
}

function Numbers({ view }: { view: EqualityReportView }) {
  const { t } = useWords();
  if (view.totals.length === 0) {
    return (
      <EmptyState title={t('equality-too-few')}>{t(view.call === null ? 'equality-too-few-words' : 'equality-too-few-call')}</EmptyState>
    );
  }
  return (
    <>
      <Inset>
        <p>{t('equality-withheld-why')}</p>
      </Inset>
      {view.questions.map((counts) => (
        <Question key={counts.question} view={view} counts={counts} />
      ))}
    </>
  );
}

function Question({ view, counts }: { view: EqualityReportView; counts: EqualityReportView['questions'][number] }) {
  const { t, code } = useWords();
  if (counts.rows.every((row) => row.people.every((people) => people === null))) {
    return (
      <div className="equality-question">
        <h3 className="nhsuk-heading-s">{code('equality-question', counts.question)}</h3>
        <p className="equality-withheld">{t('equality-question-withheld')}</p>
      </div>
    );
  }
  const columns: Column<EqualityRow>[] = [
    {
      key: 'answer',
      head: t('equality-answer'),
      cell: (row) => (row.chosen === 'prefer-not' ? t('equality-not-said') : t(`equality-${counts.question}-${row.chosen}`)),
      names: true,
    },
    ...view.stages.map((stage, at) => ({
      key: stage,
      head: code('equality-stage', stage),
      cell: (row: EqualityRow) => <Figure people={row.people[at] ?? null} of={view.totals[at] ?? null} />,
      numeric: true,
    })),
  ];
  return (
    <div className="equality-question">
      <Table
        caption={code('equality-question', counts.question)}
        showCaption
        columns={columns}
        rows={counts.rows}
        rowKey={(row) => row.chosen}
        foot={[t('equality-total'), ...view.totals.map((total, at) => <Figure key={view.stages[at]} people={total} of={null} />)]}
      />
    </div>
  );
}

/** A number with a bar for its share of all answers. The bar says nothing that the number does not. */
function Figure({ people, of }: { people: number | null; of: number | null }) {
  const { t, count } = useWords();
  if (people === null) return <span className="equality-withheld">{t('equality-withheld-short')}</span>;
  return (
    <>
      <span className="equality-number">{count(people)}</span>
      {of === null ? null : (
        <span className="equality-bar" aria-hidden="true">
          <span style={{ width: `${(100 * people) / of}%` }} />
        </span>
      )}
    </>
  );
}
