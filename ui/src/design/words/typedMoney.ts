/** An amount as it would be typed: `10,000.00`. Rust reads it again. */
export function typedMoney(pence: number): string {
  const pounds = Math.trunc(pence / 100)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${pounds}.${String(pence % 100).padStart(2, '0')}`;
}

/** The sum of amounts that are being typed; none where one of them does not read as an amount yet. */
export function sumTyped(amounts: string[]): number | undefined {
  let sum = 0;
  for (const amount of amounts) {
    const found = /^£?\s*(\d{1,9})(?:\.(\d{0,2}))?$/.exec(amount.trim().replaceAll(/,(?=\d{3}(?:\D|$))/g, ''));
    if (amount.trim() === '') continue;
    if (!found) return undefined;
    sum += Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  }
  return sum;
}
