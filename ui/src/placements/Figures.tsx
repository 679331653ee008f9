import { useWords } from '../design';
import type { Consequences, CostFound, CostUnknown, Length, Period } from '../wire';

/** A length as people say it. */
export function useLength(): (length: Length) => string {
  const { t } = useWords();
  return (length) => {
    const months = length.wholeMonths > 0 ? t('placements-months', { count: length.wholeMonths }) : '';
    const days = length.oddDays > 0 ? t('placements-odd-days', { count: length.oddDays }) : '';
    return months !== '' && days !== '' ? t('placements-months-and-days', { months, days }) : months || days;
  };
}

/** Minutes as hours. */
export function useHours(): (minutes: number) => string {
  const { t, count } = useWords();
  return (minutes) => {
    const tenths = Math.round(minutes / 6);
    const hours = tenths % 10 === 0 ? count(tenths / 10) : `${count(Math.trunc(tenths / 10))}.${tenths % 10}`;
    return t('placements-hours-worked', { hours });
  };
}

/** From a day to a day. */
export function usePeriod(): (period: Period) => string {
  const { t, date } = useWords();
  return (period) => (period.from === period.to ? date(period.from, 'short') : t('placements-from-to', { from: date(period.from, 'short'), to: date(period.to, 'short') }));
}

/** A cost, or why it cannot be said. */
export function useCost(): (found: CostFound | null) => string {
  const { t, money } = useWords();
  const why = useUnknown();
  return (found) => {
    if (found === null) return t('placements-no-cost');
    if (found.cost) return money(found.cost.total);
    return found.unknown ? why(found.unknown) : '–';
  };
}

/** Why a cost cannot be said. */
export function useUnknown(): (unknown: CostUnknown) => string {
  const { t, date } = useWords();
  return (unknown) => t(`placements-unknown-${unknown.missing}`, { date: date(unknown.on) });
}

/** What is invoiced in all. */
export function invoiced(follows: Consequences): number {
  return follows.recharges.reduce((sum, due) => sum + due.amount, 0);
}
