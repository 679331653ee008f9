/** Rows with one changed, by its place. */
export function changed<T>(rows: T[], at: number, change: Partial<T>): T[] {
  return rows.map((row, index) => (index === at ? { ...row, ...change } : row));
}

/** Rows without one, by its place. */
export function without<T>(rows: T[], at: number): T[] {
  return rows.filter((_, index) => index !== at);
}
