/** Money, days and moments in words. The names of months and days come from the catalogue. */

/** `£10,000.00`, the same in both languages; whole pounds as `£10,000` where `short`. */
export function money(pence: number, short = false): string {
  const sign = pence < 0 ? '−' : '';
  const whole = Math.floor(Math.abs(pence) / 100);
  const rest = String(Math.abs(pence) % 100).padStart(2, '0');
  const pounds = String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${sign}£${pounds}${short && rest === '00' ? '' : `.${rest}`}`;
}

/** `1,234`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Reads `2027-01-14`; undefined for anything else. */
export function day(iso: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return undefined;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** The day of the week, 0 for Sunday. */
export function weekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** An instant as wall-clock Europe/London. */
export function wallClock(instant: string): { date: string; time: string; seconds: string } | undefined {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return undefined;
  const parts = new Map(london.formatToParts(at).map((part) => [part.type, part.value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
    seconds: parts.get('second') ?? '00',
  };
}

/** The words of a code within a sentence: without a capital, but for names and abbreviations. As the `words` room has it. */
export function within(set: string, words: string): string {
  const second = words.charAt(1);
  if (set === 'language' || set === 'nation' || second !== second.toLowerCase()) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}
