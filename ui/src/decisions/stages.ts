import type { Tone } from '../design';
import type { Stage } from '../wire';

/** The colours of where a decision stands. */
export const stageTones: Record<Stage, Tone> = { undecided: 'grey', open: 'yellow', locked: 'green' };
