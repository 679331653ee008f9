import { type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../design';
import { codes, type PatternView, type Period, type Weekday } from '../wire';

interface CalendarProps {
  period: Period;
  pattern: Pick<PatternView, 'kind' | 'weekdays' | 'days'>;
  /** Days on which the person is away. */
  absences?: Period[];
  /** Chooses a day, or takes it back. Left out, the calendar is only to be looked at. */
  onToggle?: (day: string) => void;
}

const DAY = 86_400_000;

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const weekdayOf = (day: string): Weekday => codes.Weekday[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday';

/** The most months that are drawn: a longer placement is not one. */
const MOST = 36;

/** The days of a period by their months, so that each month can be drawn. */
function monthsOf(period: Period): { month: string; days: string[] }[] {
  const months: { month: string; days: string[] }[] = [];
  const last = Date.parse(period.to);
  for (let at = Date.parse(period.from); at <= last && months.length <= MOST; at += DAY) {
    const day = iso(at);
    const month = day.slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, days: [] });
    months.at(-1)?.days.push(day);
  }
  return months;
}

/** The days of a placement, month by month: those worked, those away, and where days are chosen, a button each. */
export function Calendar({ period, pattern, absences = [], onToggle }: CalendarProps) {
  const { t, date, code, count } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string>();
  if (Number.isNaN(Date.parse(period.from)) || Number.isNaN(Date.parse(period.to))) return null;
  const months = monthsOf(period);
  const chosen = new Set(pattern.days);
  const works = (day: string) => {
    if (pattern.kind === 'intermittent') return chosen.has(day);
    const weekday = weekdayOf(day);
    return pattern.kind === 'part-time' ? pattern.weekdays.includes(weekday) : weekday !== 'saturday' && weekday !== 'sunday';
  };
  const away = (day: string) => absences.some((one) => one.from <= day && day <= one.to);
  const current = at !== undefined && at >= period.from && at <= period.to ? at : period.from;
  const keys = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
    const step = steps[event.key];
    const next = event.key === 'Home' ? period.from : event.key === 'End' ? period.to : step === undefined ? undefined : iso(Date.parse(current) + step * DAY);
    if (next === undefined) return;
    event.preventDefault();
    if (next < period.from || next > period.to) return;
    setAt(next);
    frame.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <div className="placements-calendar" ref={frame}>
      {months.map(({ month, days }) => {
        const worked = days.filter(works).length;
        const name = t('placements-month', { month: t(`ui-month-${Number(month.slice(5))}`), year: month.slice(0, 4) });
        return (
          <div key={month} className="placements-month" role="group" aria-label={name}>
            <div className="placements-month__head">
              <strong>{name}</strong> <span>{t('placements-month-days', { count: worked })}</span>
            </div>
            <div className="placements-month__days">
              {codes.Weekday.map((weekday) => (
                <span key={weekday} className="placements-weekday" aria-hidden="true">
                  {code('weekday-short', weekday)}
                </span>
              ))}
              {days.map((day, index) => {
                const classes = ['placements-day', works(day) ? 'placements-day--worked' : '', away(day) ? 'placements-day--away' : '', index === 0 ? `placements-day--${weekdayOf(day)}` : ''].filter(Boolean).join(' ');
                const number = count(Number(day.slice(8)));
                const label = away(day) ? t('placements-day-away', { date: date(day, 'weekday') }) : date(day, 'weekday');
                return onToggle ? (
                  <button
                    key={day}
                    type="button"
                    className={classes}
                    data-day={day}
                    aria-pressed={works(day)}
                    aria-label={label}
                    tabIndex={day === current ? 0 : -1}
                    onKeyDown={keys}
                    onFocus={() => setAt(day)}
                    onClick={() => onToggle(day)}
                  >
                    {number}
                  </button>
                ) : (
                  <span key={day} className={classes}>
                    {number}
                    {works(day) ? <span className="nhsuk-u-visually-hidden"> {t('placements-day-worked')}</span> : null}
                    {away(day) ? <span className="nhsuk-u-visually-hidden"> {t('placements-day-is-away')}</span> : null}
                  </span>
                );
              })}
            </div>
          </div>
        );
      })}
    </div>
  );
}
