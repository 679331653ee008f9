/** A deadline's day and time as the clock on the wall shows them: `2026-11-28T16:00:00`. */
export function wallClock(closesAt: string | null): { day: string; time: string } | undefined {
  if (!closesAt) return undefined;
  const [day = '', time = ''] = closesAt.split('T');
  return { day, time: time.slice(0, 5) };
}
