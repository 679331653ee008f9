import type { Outcome } from '../wire';

/** The outcomes, in the order in which they are offered. */
export const OUTCOMES: readonly Outcome[] = ['fund', 'fund-with-conditions', 'reserve', 'not-funded'];
