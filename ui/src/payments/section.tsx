import { section } from '../design';
import { ApproveForm } from './ApproveForm';
import { Bank } from './Bank';
import { BankForm } from './BankForm';
import { CallBackForm } from './CallBackForm';
import { ChangeClaim, NewClaim } from './ClaimForm';
import { ClaimRecord } from './ClaimRecord';
import { Payments } from './Payments';
import { PlanForm } from './PlanForm';

export default section({
  nav: [{ group: 'funding', order: 80, words: 'payments', to: '/payments' }],
  screens: [
    { path: '/payments', show: Payments },
    { path: '/claims/$claim', show: ClaimRecord },
    { path: '/claims/$claim/change', show: ChangeClaim },
    { path: '/claims/$claim/approve', show: ApproveForm },
    { path: '/awards/$award/claims/new', show: NewClaim },
    { path: '/awards/$award/plan', show: PlanForm },
    { path: '/organisations/$id/bank', show: Bank },
    { path: '/organisations/$id/bank/new', show: BankForm },
    { path: '/organisations/$id/bank/$account', show: CallBackForm },
  ],
  records: { claim: (id) => `/claims/${id}` },
  commands: [{ words: 'payments', to: '/payments' }],
});
