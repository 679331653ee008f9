import { Beside, type Column, HistoryLink, Inset, Link, Part, RecordLink, StatCards, SummaryList, Table, useWords } from '../design';
import type { AwardView, HeadingAmount } from '../wire';

/** Where an award stands, its facts and its money at a glance. */
export function Overview({ view }: { view: AwardView }) {
  const { t, code, money, count } = useWords();
  const lines: Column<HeadingAmount>[] = [
    { key: 'heading', head: t('awards-heading'), cell: (line) => code('heading', line.heading), names: true },
    { key: 'amount', head: t('awards-amount'), cell: (line) => money(line.amount), numeric: true },
  ];
  const met = view.conditions - view.conditionsUnmet;
  return (
    <>
      <Standing view={view} />
      <StatCards
        label={t('awards-what')}
        stats={[
          { key: 'amount', figure: money(view.amount), label: t('awards-amount-figure') },
          {
            key: 'signed',
            figure: count(view.signed.length),
            label: t('awards-signed-figure', { count: view.signed.length }),
            to: `/awards/${view.id}`,
            filters: { tab: 'acceptance' },
          },
          ...(view.conditions === 0
            ? []
            : [
                {
                  key: 'conditions',
                  figure: count(met),
                  label: t('awards-conditions-figure', { count: met, of: count(view.conditions) }),
                  to: `/awards/${view.id}`,
                  filters: { tab: 'conditions' },
                },
              ]),
        ]}
      />
      <Beside
        main={
          <Part title={t('awards-what')}>
            <Facts view={view} />
          </Part>
        }
        side={
          <>
            <Part title={t('awards-budget')}>
              <Table caption={t('awards-budget')} columns={lines} rows={view.lines} rowKey={(line) => line.heading} foot={[t('awards-total'), money(view.amount)]} />
            </Part>
            {view.state === 'declined' || view.state === 'lapsed' ? null : (
              <Part title={t('awards-blocks')}>
                {view.blocks.length === 0 ? (
                  <p>{t('awards-blocks-none')}</p>
                ) : (
                  <ul className="nhsuk-list nhsuk-list--bullet">
                    {view.blocks.map((block) => (
                      <li key={block}>{code('award-block', block)}</li>
                    ))}
                  </ul>
                )}
              </Part>
            )}
          </>
        }
      />
      <HistoryLink id={view.id} />
    </>
  );
}

/** Where it stands, in a sentence. */
function Standing({ view }: { view: AwardView }) {
  const { t, date } = useWords();
  const since = date(view.stateOn);
  const words = () => {
    switch (view.state) {
      case 'offered':
        return view.next === 'lapse'
          ? t('awards-offer-over', { until: date(view.acceptBy) })
          : t('awards-offered-until', { offered: date(view.offeredOn), until: date(view.acceptBy) });
      case 'accepted':
        return t('awards-both-signed', { latest: date(view.latestStart) });
      case 'active':
        return t('awards-running-words', { start: date(view.startsOn), end: date(view.endsOn) });
      case 'suspended':
        return t('awards-suspended-words', { since });
      case 'declined':
        return t('awards-declined-words', { since, name: view.toldBy });
      case 'lapsed':
        return t('awards-lapsed-words', { since });
      case 'terminated':
        return t('awards-terminated-words', { since });
      case 'completed':
        return t('awards-completed-words', { since });
      case 'closed':
        return t('awards-closed-words', { since });
    }
  };
  const freed = view.state === 'declined' || view.state === 'lapsed';
  return (
    <Inset>
      <p>
        {words()}{' '}
        {freed ? (
          <Link to="/decisions" filters={{ call: view.call }}>
            {t('awards-to-reserve')}
          </Link>
        ) : null}
      </p>
      {view.stateReason === '' ? null : <p>{view.stateReason}</p>}
    </Inset>
  );
}

function Facts({ view }: { view: AwardView }) {
  const { t, both, code, date } = useWords();
  return (
    <SummaryList
      rows={[
        { key: 'awardee', label: t('awards-awardee'), value: <RecordLink noun="person" id={view.awardee} label={view.awardeeName} /> },
        {
          key: 'organisation',
          label: t('awards-organisation'),
          value: (
            <>
              <RecordLink noun="organisation" id={view.organisation} label={both(view.organisationName)} />
              <span className="sb-under">{code('sector', view.sector)}</span>
            </>
          ),
        },
        { key: 'application', label: t('awards-application'), value: <RecordLink noun="application" id={view.application} label={view.reference} /> },
        { key: 'offered', label: t('awards-offered'), value: date(view.offeredOn), action: <RecordLink noun="letter" id={view.letter} label={t('awards-see-letter')} /> },
        { key: 'dates', label: t('awards-dates'), value: t('awards-runs-from-to', { from: date(view.startsOn), to: date(view.endsOn) }) },
        { key: 'latest', label: t('awards-latest-start'), value: view.state === 'offered' || view.state === 'accepted' ? date(view.latestStart) : '' },
        { key: 'subsidy', label: t('awards-subsidy'), value: view.subsidy === 'not-asked' ? '' : code('subsidy-stage', view.subsidy) },
      ]}
    />
  );
}
