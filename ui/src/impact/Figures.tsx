import { Bars, type Column, EmptyState, Link, Part, type Stat, StatCards, Table, useWords } from '../design';
import { codes, type Impact, type MatrixRow, type ShownCount, type Thread } from '../wire';

/** A count of people, or that they are too few to be told. */
function useShown(): (shown: ShownCount) => string {
  const { t, count } = useWords();
  return (shown) => (shown.shown === 'count' ? count(shown.count) : t('impact-few'));
}

/**
 * The figures of a year's page or of a call's. `more` stands before the last of the cards; so many works
 * are shown by name as `named` says, where the rest are in an export.
 */
export function Figures({ impact, more = [], named = impact.threads.length }: { impact: Impact; more?: Stat[]; named?: number }) {
  const { t, count, money } = useWords();
  const shown = useShown();
  return (
    <>
      <StatCards
        label={t('impact-figures')}
        stats={[
          { key: 'events', figure: count(impact.events), label: t('impact-events') },
          { key: 'attended', figure: shown(impact.attended), label: t('impact-attended') },
          { key: 'applications', figure: count(impact.applications), label: t('impact-applications') },
          { key: 'asked', figure: money(impact.asked, true), label: t('impact-asked') },
          { key: 'awards', figure: count(impact.awards), label: t('impact-awards') },
          { key: 'awarded', figure: money(impact.awarded, true), label: t('impact-awarded') },
          { key: 'paid', figure: money(impact.paid, true), label: t('impact-paid') },
          { key: 'returned', figure: money(impact.returned, true), label: t('impact-returned') },
          { key: 'seconded', figure: count(impact.seconded), label: t('impact-seconded') },
          { key: 'crossed', figure: count(impact.crossed), label: t('impact-crossed') },
          { key: 'involvement', figure: money(impact.involvement, true), label: t('impact-involvement') },
          { key: 'further', figure: money(impact.furtherFunding, true), label: t('impact-further-funding') },
          ...more,
        ]}
      />
      {impact.threads.length === 0 && impact.outcomes === 0 ? <EmptyState title={t('impact-none')}>{t('impact-none-words')}</EmptyState> : <Parts impact={impact} named={named} />}
    </>
  );
}

function Parts({ impact, named }: { impact: Impact; named: number }) {
  const { t, code, count, money } = useWords();
  const shown = useShown();
  return (
    <>
      <Threads threads={impact.threads} named={named} />
      <Matrix rows={impact.matrix} />
      <div className="impact-columns">
        {impact.types.length === 0 ? null : (
        <Part title={t('impact-types')}>
          <Bars caption={t('impact-types')} head={t('outcome-type')} counted={t('impact-count')} lines={impact.types.map((line) => ({ key: line.kind, name: code('outcome-type', line.kind), count: line.count, said: count(line.count) }))} />
        </Part>
        )}
        <Part title={t('impact-nations')}>
          <Bars
            caption={t('impact-nations')}
            head={t('impact-nation')}
            counted={t('impact-works')}
            lines={impact.nations.map((line) => ({ key: line.nation, name: code('nation', line.nation), count: line.works, said: `${count(line.works)} · ${money(line.awarded)}` }))}
          />
        </Part>
        <Part title={t('impact-fifths')}>
          <Bars
            caption={t('impact-fifths')}
            head={t('impact-fifth')}
            counted={t('impact-works')}
            lines={impact.fifths.map((line) => ({
              key: String(line.fifth),
              name: t(line.fifth === null ? 'impact-fifth-unknown' : `impact-fifth-${line.fifth}`),
              count: line.works.shown === 'count' ? line.works.count : null,
              said: shown(line.works),
            }))}
          />
          <p className="sb-quiet">{t('impact-withheld')}</p>
        </Part>
      </div>
    </>
  );
}

function Threads({ threads, named }: { threads: Thread[]; named: number }) {
  const { t, both, code, date, money, count } = useWords();
  const columns: Column<Thread>[] = [
    { key: 'event', head: t('impact-event'), cell: (one) => (one.event ? both(one.event.title) : <span className="sb-quiet">{t('impact-no-event')}</span>), under: (one) => (one.event ? date(one.event.heldOn, 'short') : null) },
    {
      key: 'work',
      head: t('impact-work'),
      names: true,
      cell: (one) => <Link to={`/${one.kind}s/${one.id}`}>{one.title || one.reference}</Link>,
      under: (one) => one.reference || null,
    },
    { key: 'sectors', head: t('impact-between'), cell: (one) => [code('sector', one.from), [...new Set(one.to)].filter((to) => to !== one.from).map((to) => code('sector', to)).join(', ')].filter(Boolean).join(' → ') },
    { key: 'awarded', head: t('impact-awarded-head'), cell: (one) => money(one.awarded), numeric: true },
    { key: 'outcomes', head: t('outcomes'), cell: (one) => count(one.outcomes), numeric: true },
  ];
  return (
    <Part title={t('impact-threads')}>
      <Table caption={t('impact-threads')} columns={columns} rows={threads.slice(0, named)} rowKey={(one) => one.id} />
      {threads.length > named ? <p className="sb-quiet">{t('impact-more', { count: threads.length - named })}</p> : null}
    </Part>
  );
}

function Matrix({ rows }: { rows: MatrixRow[] }) {
  const { t, code } = useWords();
  const columns: Column<MatrixRow>[] = [
    { key: 'from', head: t('impact-from'), cell: (row) => code('sector', row.from), names: true },
    ...codes.Sector.map((sector, at) => ({
      key: sector,
      head: code('sector', sector),
      cell: (row: MatrixRow) => (row.to[at] ? <span className="impact-crossed">{row.to[at]}</span> : <span className="impact-none">0</span>),
      numeric: true,
    })),
  ];
  const found = rows.filter((row) => row.to.some((number) => number > 0));
  if (found.length === 0) return null;
  return (
    <Part title={t('impact-sectors')}>
      <p>{t('impact-matrix')}</p>
      <Table caption={t('impact-matrix')} columns={columns} rows={found} rowKey={(row) => row.from} />
    </Part>
  );
}
