import { section } from '../design';
import { useRead } from '../wire';
import { AbsenceForm } from './AbsenceForm';
import { AccessForm } from './AccessForm';
import { BackfillForm } from './BackfillForm';
import { CheckForm } from './CheckForm';
import { ExtendForm } from './ExtendForm';
import { ObjectivesForm } from './ObjectivesForm';
import { OnCostForm } from './OnCostForm';
import { OnCosts } from './OnCosts';
import { PayForm } from './PayForm';
import { PeopleForm } from './PeopleForm';
import { PlacementList } from './PlacementList';
import { PlacementRecord } from './PlacementRecord';
import { ProposeForm } from './ProposeForm';
import { RechargeForm } from './RechargeForm';
import { ReturnMeetingForm } from './ReturnMeetingForm';
import { ReviewForm } from './ReviewForm';
import { SignAgreementForm } from './SignAgreementForm';
import { StepForm } from './StepForm';
import { TermsForm } from './TermsForm';
import { Timeline } from './Timeline';
import { WithdrawForm } from './WithdrawForm';

export default section({
  nav: [{ group: 'funding', order: 90, words: 'placements', to: '/placements', useCount: () => useRead('listPlacements', COUNTED).data?.total }],
  screens: [
    { path: '/placements', show: PlacementList },
    { path: '/placements/timeline', show: Timeline },
    { path: '/placements/new', show: ProposeForm },
    { path: '/placements/$id', show: PlacementRecord },
    { path: '/placements/$id/people', show: PeopleForm },
    { path: '/placements/$id/objectives', show: ObjectivesForm },
    { path: '/placements/$id/pay', show: PayForm },
    { path: '/placements/$id/backfill', show: BackfillForm },
    { path: '/placements/$id/recharge', show: RechargeForm },
    { path: '/placements/$id/leave', show: AbsenceForm },
    { path: '/placements/$id/withdraw', show: WithdrawForm },
    { path: '/placements/$id/step/$step', show: StepForm },
    { path: '/placements/$id/reviews/$review', show: ReviewForm },
    { path: '/placements/$id/return-meeting', show: ReturnMeetingForm },
    { path: '/placements/$id/extend', show: ExtendForm },
    { path: '/placements/$id/terms', show: TermsForm },
    { path: '/placements/$id/sign', show: SignAgreementForm },
    { path: '/placements/$id/access/$host', show: AccessForm },
    { path: '/placements/$id/checks/$check', show: CheckForm },
    { path: '/on-costs/$id', show: OnCosts },
    { path: '/on-costs/$id/new', show: OnCostForm },
    { path: '/on-costs/$id/$rates', show: OnCostForm },
  ],
  records: { placement: (id) => `/placements/${id}` },
  commands: [
    { words: 'placements', to: '/placements' },
    { words: 'timeline-of-placements', to: '/placements/timeline' },
    { words: 'placements-propose', to: '/placements/new' },
  ],
});

/** Only the total is wanted. */
const COUNTED = { text: '', state: '', employerSector: '', hostSector: '', organisation: null, on: '', sort: '', offset: 0, limit: 1 };
