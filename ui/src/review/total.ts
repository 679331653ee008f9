import type { Criterion } from '../wire';

/** The weighted total in hundredths of a point, exactly; none until every criterion is scored. */
export function totalOf(criteria: Criterion[], scores: Record<string, number | undefined>): number | null {
  let sum = 0;
  for (const one of criteria) {
    const score = scores[one.key];
    if (score === undefined) return null;
    sum += one.weight * score;
  }
  return sum;
}
