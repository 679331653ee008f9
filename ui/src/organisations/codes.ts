import type { Nation, Sector } from '../wire';

/** Closed lists, in the order in which people are offered them. The types hold them to the wire's. */
export const sectors: Sector[] = ['university', 'nhs', 'industry', 'charity', 'regulator', 'government'];
export const nations: Nation[] = ['wales', 'england', 'scotland', 'northern-ireland', 'elsewhere'];
