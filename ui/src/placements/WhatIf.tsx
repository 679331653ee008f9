import { useState } from 'react';
import { Beside, Button, Checkboxes, type Column, DateField, EmptyState, Form, Group, Inset, type Option, OrganisationField, Part, Radios, RecordLink, Table, TextArea, TextButton, TextField, useFilters, useForm, useWords, Warning } from '../design';
import { codes, type Consequences, type FollowingLetter, type PatternKind, type PlacementView, type TypedPlan, useAct, useRead, type Weekday, type WhatIfView } from '../wire';
import { Calendar } from './Calendar';
import { chosen } from './codes';
import { useOverlapName } from './Days';
import { invoiced, useCost, useHours, useLength, usePeriod } from './Figures';

/** What would follow from other days, another pattern or other hosts; and the move itself. */
export function WhatIf({ view }: { view: PlacementView }) {
  const { t, both, code } = useWords();
  const move = useAct('movePlacement');
  const [, setFilters] = useFilters({ tab: 'what-if' });
  const { period } = view.consequences;
  const form = useForm({
    startsOn: period.from,
    endsOn: period.to,
    kind: view.pattern.kind as string,
    share: view.pattern.share === null ? '' : String(view.pattern.share),
    weekdays: view.pattern.weekdays as string[],
    days: view.pattern.days,
    hosts: view.hosts.map((host): Option => ({ id: host.organisation, label: both(host.name) })),
    reason: '',
  });
  const [adding, setAdding] = useState<Option | null>(null);
  const { startsOn, endsOn, kind, share, weekdays, days, hosts, reason } = form.values;
  const intermittent = kind === 'intermittent';
  const plan: TypedPlan = {
    startsOn,
    endsOn,
    pattern: {
      kind,
      share: kind === 'part-time' ? share : '',
      weekdays: kind === 'part-time' ? codes.Weekday.filter((day) => weekdays.includes(day)) : [],
      // Days that a shorter placement leaves out are not asked for.
      days: intermittent ? days.filter((day) => day >= startsOn && day <= endsOn) : [],
    },
    hosts: hosts.map((host) => host.id),
  };
  const found = useRead('whatIfPlacement', { placement: view.id, plan }, { keep: true });
  const changes = found.data?.changes ?? false;
  const toggle = (day: string) => form.set('days', days.includes(day) ? days.filter((one) => one !== day) : [...days, day].toSorted());
  const submit = async () => {
    const moved = await move.run({ placement: view.id, basedOn: view.basedOn, plan, reason });
    if (moved) setFilters({ tab: 'days' });
  };
  const pattern: { kind: PatternKind; weekdays: Weekday[]; days: string[] } = { kind: chosen(codes.PatternKind, kind, view.pattern.kind), weekdays: plan.pattern.weekdays, days };
  // What is only just asked for is not wrong yet: it is said once somebody moves the placement.
  return (
    <Form failed={move.failed} said={found.data?.problems.filter((one) => one.problem !== 'missing')} onSubmit={() => void submit()}>
      <p>{t('placements-what-if-words')}</p>
      <Beside
        even
        main={
          <>
            <DateField name="plan.startsOn" label={t('placements-first-day')} value={startsOn} onChange={(to) => form.set('startsOn', to)} />
            <DateField name="plan.endsOn" label={t('placements-last-day')} value={endsOn} onChange={(to) => form.set('endsOn', to)} />
            <Group id="what-if-hosts" label={t('placements-hosts')} hint={undefined} problem={undefined} size={undefined}>
              <ul className="placements-hosts">
                {hosts.map((host) => (
                  <li key={host.id}>
                    {host.label}{' '}
                    {hosts.length > 1 ? (
                      <TextButton about={host.label} onClick={() => form.set('hosts', hosts.filter((one) => one.id !== host.id))}>
                        {t('placements-remove')}
                      </TextButton>
                    ) : null}
                  </li>
                ))}
              </ul>
              <OrganisationField
                name="plan.hosts"
                label={t('placements-add-host')}
                value={adding}
                onChange={(to) => {
                  if (to && !hosts.some((one) => one.id === to.id)) {
                    form.set('hosts', [...hosts, to]);
                    setAdding(null);
                  } else setAdding(to);
                }}
                optional
              />
            </Group>
          </>
        }
        side={
          <>
            <Radios name="plan.pattern.kind" label={t('placements-pattern')} value={kind} onChange={(to) => form.set('kind', to)} choices={codes.PatternKind.map((value) => ({ value, label: code('working-pattern', value) }))} />
            {kind === 'part-time' ? (
              <>
                <TextField name="plan.pattern.share" label={t('placements-share')} value={share} onChange={(to) => form.set('share', to)} width={3} suffix="%" inputMode="numeric" />
                <Checkboxes
                  name="plan.pattern.weekdays"
                  label={t('placements-weekdays')}
                  hint={t('placements-weekdays-hint')}
                  value={weekdays}
                  onChange={(to) => form.set('weekdays', to)}
                  choices={codes.Weekday.map((value) => ({ value, label: code('weekday', value) }))}
                />
              </>
            ) : null}
          </>
        }
      />
      {intermittent ? (
        <Part title={t('placements-choose-days')}>
          <p>{t('placements-choose-days-words')}</p>
          <Calendar period={{ from: startsOn, to: endsOn }} pattern={pattern} absences={view.absences} onToggle={toggle} />
        </Part>
      ) : null}
      {found.data ? <Follows found={found.data} view={view} refreshing={found.refreshing} /> : null}
      {changes ? (
        <>
          <TextArea {...form.field('reason')} label={t('placements-why')} hint={t('placements-why-hint')} rows={2} optional={!view.reasonNeeded} />
          <Button busy={move.busy}>{t('placements-move')}</Button>
        </>
      ) : null}
    </Form>
  );
}

interface Line {
  key: string;
  head: string;
  was: string;
  will: string;
  /** By how much, of what is counted. */
  difference: string;
}

/** What would follow, line by line beside what is; what to heed; and the letters. */
export function Follows({ found, view, refreshing }: { found: WhatIfView; view: PlacementView; refreshing: boolean }) {
  const { t, date } = useWords();
  const lines = useLines(view);
  if (!found.whatIf) return <p role="status">{t('placements-what-if-wrong')}</p>;
  if (!found.changes) return <EmptyState title={t('placements-no-move')}>{t('placements-no-move-words')}</EmptyState>;
  const { before, after, letters } = found.whatIf;
  const rows = lines(before, after);
  const columns: Column<Line>[] = [
    { key: 'what', head: t('placements-what-follows'), names: true, cell: (one) => one.head },
    { key: 'was', head: t('placements-now'), cell: (one) => one.was },
    { key: 'will', head: t('placements-then'), cell: (one) => (one.was === one.will ? t('placements-same') : <strong>{one.will}</strong>) },
    { key: 'difference', head: t('placements-difference-head'), numeric: true, cell: (one) => one.difference },
  ];
  return (
    <Part title={t('placements-what-follows')}>
      <AfterWarnings after={after} />
      <Table caption={t('placements-what-follows')} columns={columns} rows={rows} rowKey={(one) => one.key} rowState={(one) => (one.was === one.will ? 'quiet' : undefined)} refreshing={refreshing} />
      <Letters letters={letters} names={found.organisations} />
      {found.award ? (
        <Inset>
          <p>{t('placements-award-apart', { date: date(found.award.endsOn) })}</p>
          <RecordLink noun="award" id={found.award.award} label={t('placements-award-apart-link')} />
        </Inset>
      ) : null}
    </Part>
  );
}

/** What to heed before the move is made. */
function AfterWarnings({ after }: { after: Consequences }) {
  const { t, date, code } = useWords();
  const period = usePeriod();
  const name = useOverlapName();
  if (after.lapsing.length + after.overlaps.length + after.gaps.length === 0) return null;
  return (
    <Warning title={t('placements-heed')}>
      <ul>
        {after.lapsing.map((one) => (
          <li key={one.check}>{t('placement-bar-check-lapses', { check: code('check', one.check), date: date(one.on) })}</li>
        ))}
        {after.overlaps.map((one) => (
          <li key={one.with.id}>{t('placements-heed-overlap', { name: name(one), days: period(one.shared) })}</li>
        ))}
        {after.gaps.map((gap) => (
          <li key={gap.from}>{t('placements-heed-gap', { days: period(gap) })}</li>
        ))}
      </ul>
    </Warning>
  );
}

/** Now and then, line by line. */
function useLines(view: PlacementView): (before: Consequences, after: Consequences) => Line[] {
  const { t, money, both, code, date, count } = useWords();
  const length = useLength();
  const hours = useHours();
  const cost = useCost();
  const period = usePeriod();
  return (before, after) => {
    const line = (key: string, head: string, of: (follows: Consequences) => string, pence?: (follows: Consequences) => number | null | undefined): Line => {
      const [was, will] = [pence?.(before) ?? null, pence?.(after) ?? null];
      const change = was === null || will === null ? 0 : will - was;
      const sign = change < 0 ? '−' : '+';
      return { key, head, was: of(before), will: of(after), difference: change === 0 ? '' : `${sign}${money(Math.abs(change))}` };
    };
    const kept = new Set(after.mileposts.map((post) => `${post.kind} ${post.title.en}`));
    const all = [...after.mileposts, ...before.mileposts.filter((post) => !kept.has(`${post.kind} ${post.title.en}`))];
    const posts = all.map((post, i) =>
      line(`post-${post.kind}-${i}`, post.kind === 'report' ? both(post.title) : code('milepost', post.kind), (of) => {
        const same = of.mileposts.find((one) => one.kind === post.kind && one.title.en === post.title.en);
        return same ? date(same.on, 'short') : '–';
      }),
    );
    return [
      line('length', t('placements-figure-length'), (of) => length(of.length)),
      line('share', t('placements-figure-share'), (of) => `${of.share}%`),
      line('days', t('placements-figure-days'), (of) => (of.daysWorked === null ? '–' : count(of.daysWorked))),
      line('hours', t('placements-hours-head'), (of) => hours(of.minutes)),
      ...(before.pauses.length + after.pauses.length > 0 ? [line('pauses', t('placements-pauses'), (of) => of.pauses.map(period).join('; ') || '–')] : []),
      line('substantive', t('placements-figure-substantive'), (of) => cost(of.substantive), (of) => of.substantive.cost?.total),
      line('backfill', t('placements-figure-backfill'), (of) => cost(of.backfill), (of) => of.backfill?.cost?.total),
      line('funded', t('placements-funded'), (of) => (of.funded ? money(of.funded.funded) : '–'), (of) => of.funded?.funded),
      line('difference', t('placements-difference'), (of) => (of.funded ? money(of.funded.difference) : '–'), (of) => of.funded?.difference),
      ...(view.recharge.to === 'nobody'
        ? []
        : [line('invoices', t('placements-invoices'), (of) => t('placements-invoices-sum', { count: of.recharges.length, amount: money(invoiced(of)) }), invoiced)]),
      ...posts,
    ];
  };
}

function Letters({ letters, names }: { letters: FollowingLetter[]; names: WhatIfView['organisations'] }) {
  const { t, code } = useWords();
  if (letters.length === 0) return <p>{t('placements-no-letters')}</p>;
  return (
    <>
      <p>{t('placements-letters-follow')}</p>
      <ul>
        {letters.map((one) => {
          const name = names.find((named) => named.id === one.organisation)?.name;
          return (
            <li key={`${one.letter} ${one.to} ${one.organisation ?? ''}`}>
              {t(name ? 'placements-letter-to-named' : 'placements-letter-to', { letter: code('letter-kind', one.letter), to: code('placement-recipient', one.to), name: name ?? '' })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
