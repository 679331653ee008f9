import { useWords } from '../design';
import { codes, type MilepostKind, type PlacementProgress, type PlacementState, type StretchKind, type TimelineMonth, type TimelineRow, type TimelineStretch, type TimelineView } from '../wire';
import { usePeriod } from './Figures';
import './timeline.css';

/** The height of a bar's row, and where the bar stands in it. */
const HEIGHT = 58;
const BAR = { y: 20, height: 17 };

/** A place that Rust counted, across the picture. */
const across = (at: number) => `${at / 100}%`;

/** How a bar looks: by pattern first, and by colour. */
type Look = 'preparing' | 'running' | 'over' | 'early' | 'withdrawn';

const LOOKS: Record<PlacementProgress, Look> = {
  proposed: 'preparing',
  awarded: 'preparing',
  'agreement-drafted': 'preparing',
  'part-signed': 'preparing',
  'fully-signed': 'preparing',
  'checks-clear': 'preparing',
  active: 'running',
  paused: 'running',
  extended: 'running',
  ending: 'running',
  returned: 'over',
  closed: 'over',
  withdrawn: 'withdrawn',
  terminated: 'early',
};

/** Of which state a look is an example. */
const LOOK_OF: Record<Look, PlacementState> = { preparing: 'proposed', running: 'active', over: 'returned', early: 'terminated', withdrawn: 'withdrawn' };

/** What marks a day on which something is due. */
type Mark = 'review' | 'meeting' | 'report' | 'objective';

const SHAPES: Record<Mark, string> = {
  review: 'M0 -6L6 0L0 6L-6 0Z',
  meeting: 'M0 -5A5 5 0 0 1 0 5A5 5 0 0 1 0 -5Z',
  report: 'M-5 -5H5V5H-5Z',
  objective: 'M0 -6L6 5H-6Z',
};

const MARKS: Record<MilepostKind, Mark> = {
  'start-review': 'review',
  'mid-review': 'review',
  'return-meeting': 'meeting',
  'end-review': 'review',
  report: 'report',
  'after-return': 'review',
  objective: 'objective',
};

/** The keys of a record that has every one of them, in its order. */
const keys = <K extends string>(of: Record<K, unknown>) => Object.keys(of) as K[];

/** The patterns that bars are filled with; drawn once a screen. */
export function Patterns() {
  return (
    <svg width="0" height="0" className="timeline-patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="timeline-extension" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="#cfe1f5" />
          <rect width="3" height="7" fill="#005eb8" />
        </pattern>
        <pattern id="timeline-paused" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill="#fff6da" />
          <rect width="2" height="8" fill="#7a4b00" />
        </pattern>
        <pattern id="timeline-early" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#fff" />
          <path d="M0 0H6M0 0V6" stroke="#4c6272" strokeWidth="2" />
        </pattern>
        <pattern id="timeline-no-backfill" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="5" height="5" fill="#fff" />
          <rect width="3" height="5" fill="#d5281b" />
        </pattern>
        <pattern id="timeline-overlap" width="6" height="5" patternUnits="userSpaceOnUse">
          <rect width="6" height="5" fill="#fff" />
          <circle cx="3" cy="2.5" r="2" fill="#212b32" />
        </pattern>
      </defs>
    </svg>
  );
}

/** What a stretch of days is drawn as. */
function Shape({ kind, look, x, width }: { kind: StretchKind; look: Look; x: string; width: string }) {
  switch (kind) {
    case 'days':
      return <rect className={`timeline-bar timeline-bar--${look}`} x={x} width={width} y={BAR.y} height={BAR.height} rx="3" {...(look === 'early' ? { fill: 'url(#timeline-early)' } : {})} />;
    case 'extension':
      return <rect className="timeline-bar timeline-bar--extension" x={x} width={width} y={BAR.y} height={BAR.height} rx="3" fill="url(#timeline-extension)" />;
    case 'paused':
      return <rect className="timeline-bar timeline-bar--paused" x={x} width={width} y={BAR.y} height={BAR.height} rx="3" fill="url(#timeline-paused)" />;
    case 'leave':
      return <rect className="timeline-leave" x={x} width={width} y={BAR.y + 4} height={BAR.height - 8} />;
    case 'overlap':
      return <rect x={x} width={width} y={BAR.y - 8} height="5" fill="url(#timeline-overlap)" />;
    case 'no-backfill':
      return <rect x={x} width={width} y={BAR.y + BAR.height + 3} height="5" fill="url(#timeline-no-backfill)" />;
  }
}

/** That a bar began before what is shown, or goes on after it. */
function Cut({ placed: { before, after, left, width } }: Pick<TimelineStretch, 'placed'>) {
  const y = BAR.y + BAR.height / 2;
  return (
    <>
      {before ? <path className="timeline-cut" d={`M7 ${y - 5}L1 ${y}L7 ${y + 5}Z`} /> : null}
      {after ? (
        <svg x={across(left + width)} overflow="visible">
          <path className="timeline-cut" d={`M-7 ${y - 5}L-1 ${y}L-7 ${y + 5}Z`} />
        </svg>
      ) : null}
    </>
  );
}

/** The months behind the bars, and the line of today. */
function Grid({ months, today, height }: { months: TimelineMonth[]; today: number | null; height: number }) {
  return (
    <>
      {months.map((month) => (
        <line key={month.on} className={month.on.endsWith('-01-01') ? 'timeline-month timeline-month--year' : 'timeline-month'} x1={across(month.left)} x2={across(month.left)} y1="0" y2={height} />
      ))}
      {today === null ? null : <line className="timeline-today" x1={across(today)} x2={across(today)} y1="0" y2={height} />}
    </>
  );
}

/** The months over the bars. */
export function Ruler({ view }: { view: TimelineView }) {
  const { t, date } = useWords();
  const words = (on: string) => t(`ui-month-short-${Number(on.slice(5, 7))}`);
  // Twenty-four names would run into one another.
  const every = view.months.length > 12 ? 3 : 1;
  const named = view.months.filter((_, index) => index % every === 0);
  const years = view.months.filter((month, index) => index === 0 || month.on.slice(5, 7) === '01');
  return (
    <>
      <span className="nhsuk-u-visually-hidden">{t('timeline-shown', { from: date(view.period.from), to: date(view.period.to) })}</span>
      <svg className="timeline-ruler" width="100%" height="38" aria-hidden="true" focusable="false">
        {years.map((month) => (
          <text key={month.on} className="timeline-year" x={across(month.left)} dx="4" y="13">
            {month.on.slice(0, 4)}
          </text>
        ))}
        {named.map((month) => (
          <svg key={month.on} x={across(month.left)} width={across(month.width * every)} height="38">
            <text className="timeline-name" x="4" y="31">
              {words(month.on)}
            </text>
          </svg>
        ))}
        {view.months.map((month) => (
          <line key={month.on} className="timeline-month" x1={across(month.left)} x2={across(month.left)} y1="20" y2="38" />
        ))}
        {view.today === null ? null : (
          <svg x={across(view.today)} overflow="visible">
            <path className="timeline-now" d="M-5 30H5L0 38Z" />
          </svg>
        )}
      </svg>
    </>
  );
}

/** A placement as a bar, and the same in words for whoever hears the screen. */
export function Track({ row, view }: { row: TimelineRow; view: TimelineView }) {
  const { t, both, code, date } = useWords();
  const period = usePeriod();
  const { placement } = row;
  const look = LOOKS[placement.progress];
  const whole = period({ from: placement.startsOn, to: placement.endsOn });
  const stretch = (one: TimelineStretch) => t('timeline-what', { what: code('timeline-stretch', one.kind), when: period(one.period) });
  const due = (mark: TimelineRow['marks'][number]) =>
    t('timeline-what', { what: mark.kind === 'report' || mark.kind === 'objective' ? both(mark.title) || code('milepost', mark.kind) : code('milepost', mark.kind), when: date(mark.on, 'short') });
  const drawnOver = row.stretches.filter((one) => one.kind !== 'days');
  return (
    <>
      <svg className="timeline-track" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        <Grid months={view.months} today={view.today} height={HEIGHT} />
        {row.stretches.map((one) => (
          <g key={`${one.kind} ${one.period.from}`}>
            <title>{one.kind === 'days' ? t('timeline-what', { what: code('placement-progress', placement.progress), when: whole }) : stretch(one)}</title>
            <Shape kind={one.kind} look={look} x={across(one.placed.left)} width={across(one.placed.width)} />
            {one.kind === 'days' || one.kind === 'extension' ? <Cut placed={one.placed} /> : null}
          </g>
        ))}
        {row.marks.map((mark) => (
          <svg key={`${mark.kind} ${mark.on} ${mark.title.en}`} x={across(mark.at)} y={BAR.y + BAR.height / 2} overflow="visible">
            <path className="timeline-mark" d={SHAPES[MARKS[mark.kind]]}>
              <title>{due(mark)}</title>
            </path>
          </svg>
        ))}
      </svg>
      <ul className="nhsuk-u-visually-hidden">
        <li>{whole}</li>
        <li>{t('timeline-between', { employer: both(placement.employer), hosts: placement.hosts.map((host) => both(host.name)).join(', ') })}</li>
        {drawnOver.map((one) => (
          <li key={`${one.kind} ${one.period.from}`}>{stretch(one)}</li>
        ))}
        {row.marks.map((mark) => (
          <li key={`${mark.kind} ${mark.on} ${mark.title.en}`}>{due(mark)}</li>
        ))}
      </ul>
    </>
  );
}

/** What the patterns and marks mean, of those that are there. */
export function Legend({ rows }: { rows: TimelineRow[] }) {
  const { t, code } = useWords();
  const kinds = new Set(rows.flatMap((row) => row.stretches.map((one) => one.kind)));
  const marks = new Set(rows.flatMap((row) => row.marks.map((mark) => MARKS[mark.kind])));
  const looks = new Set(rows.map((row) => LOOKS[row.placement.progress]));
  const entries = [
    ...keys(LOOK_OF).filter((look) => looks.has(look)).map((look) => ({ key: look, picture: <Sample kind="days" look={look} />, words: code('placement-state', LOOK_OF[look]) })),
    ...codes.StretchKind.filter((kind) => kind !== 'days' && kinds.has(kind)).map((kind) => ({ key: kind, picture: <Sample kind={kind} look="running" />, words: code('timeline-stretch', kind) })),
    ...keys(SHAPES).filter((mark) => marks.has(mark)).map((mark) => ({ key: mark, picture: <SampleMark mark={mark} />, words: t(`timeline-${mark}`) })),
  ];
  if (entries.length === 0) return null;
  return (
    <ul className="timeline-legend" aria-label={t('timeline-legend')}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <span aria-hidden="true">{entry.picture}</span>
          {entry.words}
        </li>
      ))}
    </ul>
  );
}

/** A stretch in small: those above and below a bar stand in the middle here. */
function Sample({ kind, look }: { kind: StretchKind; look: Look }) {
  const top = kind === 'overlap' ? BAR.y - 16 : kind === 'no-backfill' ? BAR.y + BAR.height - 5 : BAR.y - 2;
  return (
    <svg width="28" height={BAR.height + 4} viewBox={`0 ${top} 28 ${BAR.height + 4}`}>
      {kind === 'leave' ? <Shape kind="days" look={look} x="1" width="26" /> : null}
      <Shape kind={kind} look={look} x={kind === 'leave' ? '9' : '1'} width={kind === 'leave' ? '10' : '26'} />
    </svg>
  );
}

function SampleMark({ mark }: { mark: Mark }) {
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16">
      <path className="timeline-mark" d={SHAPES[mark]} />
    </svg>
  );
}
