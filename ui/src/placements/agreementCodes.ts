import type { AccessNeed, AccessRoute, ArisingOwner, CheckKind, CheckOutcome, Contact, DataRole, DbsLevel } from '../wire';

export const DATA_ROLES: DataRole[] = ['none', 'each-controller', 'joint-controllers', 'host-controller', 'employer-processor', 'host-processor'];
export const ARISING_OWNERS: ArisingOwner[] = ['employer', 'host', 'joint', 'maker', 'own-contract'];
export const CONTACTS: Contact[] = ['none', 'premises', 'patients', 'care'];
export const ACCESS_NEEDS: AccessNeed[] = ['regulated-activity', 'identifiable-data', 'clinical-trial', 'registered-profession'];
export const ACCESS_ROUTES: AccessRoute[] = ['none', 'nhs-to-nhs-letter', 'letter-of-access', 'honorary-research-contract'];
export const CHECK_KINDS: CheckKind[] = ['identity', 'right-to-work', 'references', 'registration', 'occupational-health', 'dbs', 'information-governance', 'good-clinical-practice', 'research-passport'];
export const CHECK_OUTCOMES: CheckOutcome[] = ['awaited', 'clear', 'not-clear'];
export const DBS_LEVELS: DbsLevel[] = ['basic', 'standard', 'enhanced', 'enhanced-barred'];
