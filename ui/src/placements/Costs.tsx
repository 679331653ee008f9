import { type Column, EmptyState, Inset, LinkButton, Part, StatCards, SummaryList, Table, useWords } from '../design';
import type { CostFound, CostLine, CostStretch, PayView, PlacementView, RechargeDue } from '../wire';
import { invoiced, usePeriod, useUnknown } from './Figures';

/** The three figures side by side, what each is made of, and who pays whom. */
export function Costs({ view }: { view: PlacementView }) {
  const { t, money, code } = useWords();
  const { consequences: follows } = view;
  const funded = follows.funded;
  const difference = funded?.difference ?? 0;
  return (
    <>
      <StatCards
        label={t('placements-figures')}
        stats={[
          { key: 'substantive', figure: follows.substantive.cost ? money(follows.substantive.cost.total) : '–', label: t('placements-figure-substantive') },
          { key: 'backfill', figure: follows.backfill?.cost ? money(follows.backfill.cost.total) : '–', label: follows.backfill === null ? t('placements-figure-no-backfill') : t('placements-figure-backfill') },
          { key: 'funded', figure: view.funded === null ? '–' : money(view.funded), label: t(view.fundedByAward ? 'placements-figure-funded-award' : 'placements-figure-funded') },
        ]}
      />
      {funded ? (
        <p>
          {difference === 0
            ? t('placements-funded-exactly', { of: code('recharge-of', funded.of) })
            : t(difference > 0 ? 'placements-funded-short' : 'placements-funded-over', {
                amount: money(Math.abs(difference)),
                of: code('recharge-of', funded.of),
                bearer: code('pay-bearer', view.bearer),
              })}
        </p>
      ) : null}
      {funded && view.funded !== null && funded.funded < view.funded ? <p>{t('placements-counts-funded', { amount: money(funded.funded), whole: money(view.funded) })}</p> : null}
      <p className="sb-under">{t('placements-cost-words')}</p>
      <Part
        title={t('placements-pay')}
        actions={
          view.changeable ? (
            <>
              <LinkButton kind="plain" small to={`/on-costs/${view.employer.organisation}`}>
                {t('placements-on-costs')}
              </LinkButton>
              <LinkButton kind="plain" small to={`/placements/${view.id}/pay`}>
                {t('placements-change-pay')}
              </LinkButton>
            </>
          ) : undefined
        }
      >
        <Pay title={t('placements-pay-substantive')} pay={view.substantive} />
        <Pay title={t('placements-pay-backfill')} pay={view.backfillPay} />
      </Part>
      <Lines title={t('placements-cost-substantive')} of={follows.substantive} view={view} />
      {follows.backfill ? <Lines title={t('placements-cost-backfill')} of={follows.backfill} view={view} /> : null}
      <Recharges view={view} />
    </>
  );
}

function Pay({ title, pay }: { title: string; pay: PayView[] }) {
  const { t, money, date } = useWords();
  const columns: Column<PayView>[] = [
    { key: 'from', head: t('placements-pay-from'), names: true, cell: (one) => date(one.from) },
    { key: 'annual', head: t('placements-pay-annual'), numeric: true, cell: (one) => money(one.annual) },
  ];
  return <Table caption={title} showCaption columns={columns} rows={pay} rowKey={(one) => one.from} empty={<p>{t('placements-no-pay', { of: title })}</p>} />;
}

/** What a cost is made of: each stretch with the pay and the rates in force on it. */
function Lines({ title, of, view }: { title: string; of: CostFound; view: PlacementView }) {
  const { t } = useWords();
  const why = useUnknown();
  const missing = of.unknown;
  return (
    <Part title={title}>
      {of.cost?.stretches.map((stretch) => (
        <Stretch key={stretch.period.from} stretch={stretch} />
      ))}
      {missing ? (
        <EmptyState
          title={why(missing)}
          action={
            view.changeable ? (
              <LinkButton kind="plain" to={missing.missing === 'rates' ? `/on-costs/${view.employer.organisation}` : `/placements/${view.id}/pay`}>
                {t(missing.missing === 'rates' ? 'placements-on-costs' : 'placements-change-pay')}
              </LinkButton>
            ) : undefined
          }
        />
      ) : null}
    </Part>
  );
}

function Stretch({ stretch }: { stretch: CostStretch }) {
  const { t, money, code } = useWords();
  const period = usePeriod();
  const { rates } = stretch;
  const rate = (line: CostLine): string => {
    switch (line.item) {
      case 'national-insurance':
        return t('placements-rate-above', { rate: percent(rates.insurance), threshold: money(rates.threshold, true) });
      case 'pension':
        return percent(rates.pension);
      case 'levy':
        return percent(rates.levy);
      case 'other-on-cost':
        return percent(rates.other);
      case 'salary':
        return '';
    }
  };
  const columns: Column<CostLine>[] = [
    { key: 'item', head: t('placements-cost-item'), names: true, cell: (line) => code('cost-item', line.item) },
    { key: 'rate', head: t('placements-cost-rate'), cell: rate },
    { key: 'year', head: t('placements-cost-year'), numeric: true, cell: (line) => money(line.fullYear) },
    { key: 'amount', head: t('placements-cost-here'), numeric: true, cell: (line) => money(line.amount) },
  ];
  return (
    <Table
      caption={t('placements-stretch', { period: period(stretch.period), months: hundredths(stretch.fullTimeHundredths) })}
      showCaption
      columns={columns}
      rows={stretch.lines}
      rowKey={(line) => line.item}
      foot={[t('placements-total'), '', money(stretch.fullYear), money(stretch.total)]}
    />
  );
}

/** Hundredths of one per cent, as a rate is written. */
function percent(rate: number): string {
  return `${hundredths(rate)}%`;
}

/** Hundredths, with no more decimals than there are. */
export function hundredths(value: number): string {
  const decimals = String(value % 100).padStart(2, '0').replace(/0+$/, '');
  return decimals === '' ? String(Math.trunc(value / 100)) : `${Math.trunc(value / 100)}.${decimals}`;
}

function Recharges({ view }: { view: PlacementView }) {
  const { t, money, date, code } = useWords();
  const period = usePeriod();
  const { recharge, consequences: follows } = view;
  const columns: Column<RechargeDue>[] = [
    { key: 'on', head: t('placements-invoice-on'), names: true, tight: true, cell: (due) => date(due.on, 'short') },
    { key: 'for', head: t('placements-invoice-for'), cell: (due) => period(due.period) },
    { key: 'amount', head: t('placements-invoice-amount'), numeric: true, cell: (due) => money(due.amount) },
  ];
  const open = view.vat === 'to-be-confirmed';
  return (
    <Part
      title={t('placements-recharge')}
      actions={
        view.changeable ? (
          <LinkButton kind="plain" small to={`/placements/${view.id}/recharge`}>
            {t('placements-change-recharge')}
          </LinkButton>
        ) : undefined
      }
    >
      <SummaryList
        rows={[
          { key: 'to', label: t('placements-recharge-to'), value: code('recharge-to', recharge.to) },
          { key: 'of', label: t('placements-recharge-of'), value: recharge.to === 'nobody' ? '' : code('recharge-of', recharge.of) },
          { key: 'every', label: t('placements-recharge-every'), value: recharge.to === 'nobody' ? '' : code('recharge-every', recharge.every) },
          { key: 'vat', label: t('placements-vat'), value: code('vat-treatment', view.vat) },
          { key: 'by', label: t('placements-vat-confirmed'), value: open ? '' : t('placements-vat-by', { name: view.vatConfirmedBy, date: view.vatConfirmedOn ? date(view.vatConfirmedOn) : '–' }) },
        ]}
      />
      {recharge.to !== 'nobody' && open ? <Inset>{t('placements-vat-open')}</Inset> : null}
      {recharge.to === 'nobody' ? null : (
        <Table
          caption={t('placements-invoices')}
          showCaption
          columns={columns}
          rows={follows.recharges}
          rowKey={(due) => due.period.from}
          foot={[t('placements-total'), '', money(invoiced(follows))]}
          empty={<p>{t('placements-no-invoices')}</p>}
        />
      )}
    </Part>
  );
}
