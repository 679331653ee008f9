import { Inset, Link, LinkButton, Part, ProgressBar, RecordLink, SummaryList, Tag, useWords } from '../design';
import { type Bar, type PlacementOrganisation, type PlacementView, useRead } from '../wire';

/** Who goes from where to where, when, and what stands in the way. */
export function Overview({ view }: { view: PlacementView }) {
  const { t, date, code, both } = useWords();
  const { consequences: follows } = view;
  const today = useRead('showSession', {}).data?.today;
  const place = view.hosts.map((host) => host.place).filter(Boolean).join('; ');
  return (
    <>
      <Journey view={view} />
      {today ? <Time from={follows.period.from} to={follows.period.to} today={today} days={follows.length.days} /> : null}
      <InTheWay view={view} />
      <Part
        title={t('placements-who')}
        actions={
          view.changeable ? (
            <LinkButton kind="plain" small to={`/placements/${view.id}/people`}>
              {t('placements-change-people')}
            </LinkButton>
          ) : undefined
        }
      >
        <SummaryList
          rows={[
            { key: 'person', label: t('placements-person'), value: <RecordLink noun="person" id={view.person} label={view.name} /> },
            { key: 'post', label: t('placements-post'), value: [view.post, view.grade].filter(Boolean).join(', ') },
            { key: 'manager', label: t('placements-manager'), value: view.employer.manager ? <RecordLink noun="person" id={view.employer.manager.id} label={view.employer.manager.name} /> : '' },
            {
              key: 'contacts',
              label: t('placements-host-manager'),
              value: view.hosts
                .filter((host) => host.manager)
                .map((host) => (
                  <div key={host.organisation}>
                    {host.manager ? <RecordLink noun="person" id={host.manager.id} label={host.manager.name} /> : null}, {both(host.name)}
                  </div>
                )),
            },
            { key: 'place', label: t('placements-place'), value: place },
            { key: 'days', label: t('placements-days'), value: t('placements-from-to', { from: date(follows.period.from), to: date(follows.period.to) }) },
            { key: 'pattern', label: t('placements-pattern'), value: t('placements-pattern-share', { pattern: code('working-pattern', view.pattern.kind), share: follows.share }) },
            {
              key: 'application',
              label: t('placements-application'),
              value: view.application ? <RecordLink noun="application" id={view.application} label={[view.reference, view.title].filter(Boolean).join(' ')} /> : '',
            },
            { key: 'award', label: t('placements-award'), value: view.award && view.awardState ? <RecordLink noun="award" id={view.award} label={code('award-state', view.awardState)} /> : '' },
          ]}
        />
      </Part>
    </>
  );
}

/** The employer, an arrow, and the hosts. */
function Journey({ view }: { view: PlacementView }) {
  const { t } = useWords();
  return (
    <div className="placements-journey">
      <Stop title={t('placements-employer')} of={view.employer} />
      <svg className="placements-arrow" viewBox="0 0 64 24" aria-hidden="true" focusable="false">
        <path d="M2 12h54M46 3l11 9-11 9" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <div className="placements-stops">
        {view.hosts.map((host) => (
          <Stop key={host.organisation} title={t('placements-host')} of={host} />
        ))}
      </div>
    </div>
  );
}

function Stop({ title, of }: { title: string; of: PlacementOrganisation }) {
  const { both, code } = useWords();
  return (
    <div className="placements-stop">
      <span className="placements-stop__title">{title}</span>
      <strong>
        <RecordLink noun="organisation" id={of.organisation} label={both(of.name)} />
      </strong>
      <Tag tone="white">{code('sector', of.sector)}</Tag>
      {of.place ? <span className="sb-under">{of.place}</span> : null}
    </div>
  );
}

const DAY = 86_400_000;

/** How many of its days are over. */
function Time({ from, to, today, days }: { from: string; to: string; today: string; days: number }) {
  const { t, date } = useWords();
  if (today < from) return <p>{t('placements-starts-in', { days: Math.round((Date.parse(from) - Date.parse(today)) / DAY), date: date(from) })}</p>;
  if (today > to) return <p>{t('placements-over', { date: date(to) })}</p>;
  const done = Math.round((Date.parse(today) - Date.parse(from)) / DAY) + 1;
  return <ProgressBar label={t('placements-time')} done={done} total={days} />;
}

/** What stands in the way of its beginning, with the way to put it right. */
function InTheWay({ view }: { view: PlacementView }) {
  const { t } = useWords();
  if (view.bars.length === 0) return null;
  return (
    <Inset>
      <h2 className="nhsuk-heading-s">{t('placements-in-the-way')}</h2>
      <ul className="placements-bars">
        {view.bars.map((bar) => (
          <li key={JSON.stringify(bar)}>
            <BarWords bar={bar} />{' '}
            {bar.bar === 'backfill-open' && view.changeable ? <Link to={`/placements/${view.id}/backfill`}>{t('placements-change-backfill')}</Link> : null}
            {bar.bar === 'not-awarded' && view.award ? <Link to={`/awards/${view.award}`}>{t('placements-see-award')}</Link> : null}
          </li>
        ))}
      </ul>
    </Inset>
  );
}

/** What stands in the way, in words. */
export function BarWords({ bar }: { bar: Bar }) {
  const { t, code, date } = useWords();
  switch (bar.bar) {
    case 'signatures-missing':
      return t('placement-bar-signatures-missing', { count: bar.count });
    case 'check-open':
      return t('placement-bar-check-open', { check: code('check', bar.check) });
    case 'check-lapses':
      return t('placement-bar-check-lapses', { check: code('check', bar.check), date: date(bar.on) });
    default:
      return t(`placement-bar-${bar.bar}`);
  }
}
