import type { AbsenceKind, BackfillState, PatternKind, PayBearer, PlacementState, RechargeEvery, RechargeOf, RechargeTo, Sector, VatTreatment, Weekday, ReviewAnswer, ReviewQuestion } from '../wire';

// The closed lists, in the order in which people are offered them.

export const STATES: PlacementState[] = ['proposed', 'active', 'paused', 'returned', 'closed', 'withdrawn', 'terminated'];
export const SECTORS: Sector[] = ['university', 'nhs', 'industry', 'charity', 'regulator', 'government'];
export const PATTERNS: PatternKind[] = ['full-time', 'part-time', 'intermittent'];
export const WEEKDAYS: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const BACKFILLS: BackfillState[] = ['planned', 'advertised', 'filled', 'unsuitable'];
export const BEARERS: PayBearer[] = ['employer', 'host', 'hub'];
export const RECHARGE_TO: RechargeTo[] = ['nobody', 'hub', 'host'];
export const RECHARGE_OF: RechargeOf[] = ['substantive', 'backfill', 'funded'];
export const RECHARGE_EVERY: RechargeEvery[] = ['monthly', 'quarterly', 'at-start', 'at-end'];
export const VAT: VatTreatment[] = ['to-be-confirmed', 'outside-scope', 'joint-memorandum', 'standard-rated', 'exempt'];
export const ABSENCES: AbsenceKind[] = ['annual-leave', 'parental-leave', 'study-leave', 'other'];

/** What is asked at a review, in order. */
export const REVIEW_QUESTIONS: ReviewQuestion[] = ['objectives', 'team', 'workload', 'skills', 'practice', 'education'];
/** How a question is answered. */
export const REVIEW_ANSWERS: ReviewAnswer[] = ['well', 'in-part', 'badly', 'too-early'];

/** One of a closed list, from the text that a field holds. */
export function chosen<T extends string>(list: readonly T[], value: string, before: T): T {
  return list.find((one) => one === value) ?? before;
}
