import { ClaimTag, type Column, EmptyState, ExportButton, Inset, InstalmentTag, Link, LinkButton, Loaded, Part, StatCards, SummaryList, Table, useWords, Warning } from '../design';
import { type AwardMoneyView, type ClaimLine, type InstalmentView, request, type StatementLine, useRead } from '../wire';

/** The money of an award: its statement by heading, its plan, its claims. */
export function Money({ award }: { award: string }) {
  const money = useRead('showAwardMoney', { award });
  return <Loaded of={money}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view }: { view: AwardMoneyView }) {
  const { t, money } = useWords();
  const { total } = view.statement;
  if (view.instalments.length === 0) return <EmptyState title={t('payment-money-none')}>{t('payment-money-none-words')}</EmptyState>;
  return (
    <>
      <StatCards
        label={t('payment-statement')}
        stats={[
          { key: 'award', figure: money(total.budget, true), label: t('payment-figure-award') },
          { key: 'paid', figure: money(total.paid, true), label: t('payment-figure-paid') },
          { key: 'approved', figure: money(total.approved, true), label: t('payment-figure-approved') },
          { key: 'left', figure: money(total.left, true), label: t('payment-figure-left') },
        ]}
      />
      <Stopped view={view} />
      <Statement view={view} />
      <Plan view={view} />
      <Claims view={view} />
      <Bank view={view} />
    </>
  );
}

function Stopped({ view }: { view: AwardMoneyView }) {
  const { t, args } = useWords();
  if (view.blocks.length === 0 || view.state === 'completed' || view.state === 'closed') return null;
  return (
    <Warning title={t('payment-stopped-title')}>
      <ul>
        {view.blocks.map((one) => {
          const words = t(`problem-${one.problem}`, args(one.facts));
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </Warning>
  );
}

function Statement({ view }: { view: AwardMoneyView }) {
  const { t, code, money } = useWords();
  const { lines, total, returned, owed } = view.statement;
  const columns: Column<StatementLine>[] = [
    { key: 'heading', head: t('payment-heading'), cell: (line) => code('heading', line.heading), names: true },
    { key: 'budget', head: t('payment-budget'), cell: (line) => money(line.figures.budget), numeric: true },
    { key: 'claimed', head: t('payment-claimed'), cell: (line) => money(line.figures.claimed), numeric: true },
    { key: 'approved', head: t('payment-approved'), cell: (line) => money(line.figures.approved), numeric: true },
    { key: 'paid', head: t('payment-paid'), cell: (line) => money(line.figures.paid), numeric: true },
    { key: 'left', head: t('payment-left'), cell: (line) => money(line.figures.left), numeric: true },
  ];
  return (
    <Part title={t('payment-statement')} actions={<ExportButton small title={t('payment-export-statement')} rows={(as) => request('exportAwardMoney', { award: view.award, ...as })} />}>
      <Table
        caption={t('payment-statement')}
        columns={columns}
        rows={lines}
        rowKey={(line) => line.heading}
        foot={[t('payment-total'), money(total.budget), money(total.claimed), money(total.approved), money(total.paid), money(total.left)]}
      />
      {returned > 0 || owed > 0 ? (
        <SummaryList
          rows={[
            { key: 'returned', label: t('payment-returned'), value: money(returned) },
            { key: 'owed', label: t('payment-owed'), value: money(owed) },
          ]}
        />
      ) : null}
    </Part>
  );
}

function Plan({ view }: { view: AwardMoneyView }) {
  const { t, both, money, date } = useWords();
  const columns: Column<InstalmentView>[] = [
    { key: 'number', head: t('payment-instalment'), cell: (one) => one.number, tight: true },
    { key: 'when', head: t('payment-when'), cell: (one) => both(one.when), under: (one) => both(one.evidence), names: true },
    { key: 'expected', head: t('payment-expected'), cell: (one) => (one.expectedOn === '' ? '–' : date(one.expectedOn, 'short')), tight: true },
    { key: 'amount', head: t('payment-amount'), cell: (one) => money(one.amount), numeric: true },
    {
      key: 'state',
      head: t('payment-state'),
      cell: (one) => <InstalmentTag state={one.state} />,
      under: (one) => (one.held ? t('payment-held-short') : null),
    },
  ];
  const running = view.state === 'accepted' || view.state === 'active' || view.state === 'suspended';
  return (
    <Part
      title={t('payment-plan')}
      actions={
        running ? (
          <LinkButton kind="plain" small to={`/awards/${view.award}/plan`}>
            {t('payment-plan-change')}
          </LinkButton>
        ) : undefined
      }
    >
      <Table caption={t('payment-plan')} columns={columns} rows={view.instalments} rowKey={(one) => one.id} foot={['', t('payment-total'), '', money(view.instalments.reduce((sum, one) => sum + one.amount, 0)), '']} />
    </Part>
  );
}

function Claims({ view }: { view: AwardMoneyView }) {
  const { t, money, instant } = useWords();
  const columns: Column<ClaimLine>[] = [
    { key: 'number', head: t('payment-claim-head'), cell: (one) => t('payment-claim', { number: one.number }), names: true },
    { key: 'for', head: t('payment-for'), cell: (one) => (one.instalment === null ? t('payment-for-costs') : t('payment-for-instalment-short', { number: one.instalment })) },
    { key: 'amount', head: t('payment-amount'), cell: (one) => money(one.amount), numeric: true },
    { key: 'state', head: t('payment-state'), cell: (one) => <ClaimTag state={one.state} /> },
    { key: 'since', head: t('payment-since'), cell: (one) => instant(one.since, 'short') },
  ];
  const running = view.state === 'accepted' || view.state === 'active' || view.state === 'suspended';
  return (
    <Part
      title={t('payment-claims')}
      actions={
        running ? (
          <LinkButton small to={`/awards/${view.award}/claims/new`}>
            {t('payment-new-claim')}
          </LinkButton>
        ) : undefined
      }
    >
      <Table
        caption={t('payment-claims')}
        columns={columns}
        rows={view.claims}
        rowKey={(one) => one.id}
        rowTo={(one) => `/claims/${one.id}`}
        rowState={(one) => (one.state === 'rejected' ? 'quiet' : undefined)}
        empty={<EmptyState title={t('payment-claims-none')}>{t('payment-claims-award-words')}</EmptyState>}
      />
    </Part>
  );
}

function Bank({ view }: { view: AwardMoneyView }) {
  const { t, both } = useWords();
  return (
    <Part title={t('payment-bank')}>
      <Inset>
        <p>
          {both(view.organisationName)}. {view.bank === null ? t('payment-bank-none') : t('payment-bank-in-force', { number: view.bank })} {view.bankWaits ? t('payment-bank-waiting') : null}{' '}
          <Link to={`/organisations/${view.organisation}/bank`}>{t('payment-bank')}</Link>
        </p>
      </Inset>
    </Part>
  );
}
