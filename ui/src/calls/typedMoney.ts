/** An amount as it would be typed: `10,000.00`. Rust reads it again. */
export function typedMoney(pence: number): string {
  const pounds = Math.trunc(pence / 100)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${pounds}.${String(pence % 100).padStart(2, '0')}`;
}
