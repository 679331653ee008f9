import type { OutcomeType } from '../wire';

/** The common types, in the order of their list; then the rest. */
export const OUTCOME_TYPES: OutcomeType[] = [
  'publication',
  'collaboration',
  'further-funding',
  'next-destination',
  'engagement',
  'influence',
  'tool',
  'database',
  'intellectual-property',
  'intervention',
  'creative',
  'software',
  'spin-out',
  'recognition',
  'facilities',
  'other',
];
