import type { AttendanceState } from '../wire';

/** A person's places at an event, in the order in which people are offered them. */
export const places: AttendanceState[] = ['registered', 'attended', 'no-show'];
