import { section } from '../design';
import { ApproveForm } from './ApproveForm';
import { AskBackForm } from './AskBackForm';
import { Bank } from './Bank';
import { BankForm } from './BankForm';
import { CallBackForm } from './CallBackForm';
import { ChangeClaim, NewClaim } from './ClaimForm';
import { ClaimRecord } from './ClaimRecord';
import { ExpenditureForm } from './ExpenditureForm';
import { ExtensionForm } from './ExtensionForm';
import { OtherChangeForm } from './OtherChangeForm';
import { PayingForm } from './PayingForm';
import { Payments } from './Payments';
import { PlanForm } from './PlanForm';
import { RunForm } from './RunForm';
import { RunRecord } from './RunRecord';
import { VirementForm } from './VirementForm';

export default section({
  nav: [{ group: 'funding', order: 80, words: 'payments', to: '/payments' }],
  screens: [
    { path: '/payments', show: Payments },
    { path: '/payments/account', show: PayingForm },
    { path: '/payments/runs/new', show: RunForm },
    { path: '/payments/runs/$run', show: RunRecord },
    { path: '/claims/$claim', show: ClaimRecord },
    { path: '/claims/$claim/change', show: ChangeClaim },
    { path: '/claims/$claim/approve', show: ApproveForm },
    { path: '/awards/$award/claims/new', show: NewClaim },
    { path: '/awards/$award/plan', show: PlanForm },
    { path: '/awards/$award/changes/virement', show: VirementForm },
    { path: '/awards/$award/changes/extension', show: ExtensionForm },
    { path: '/awards/$award/changes/other', show: OtherChangeForm },
    { path: '/awards/$award/expenditure', show: ExpenditureForm },
    { path: '/awards/$award/recovery', show: AskBackForm },
    { path: '/organisations/$id/bank', show: Bank },
    { path: '/organisations/$id/bank/new', show: BankForm },
    { path: '/organisations/$id/bank/$account', show: CallBackForm },
  ],
  records: { claim: (id) => `/claims/${id}`, payment_run: (id) => `/payments/runs/${id}` },
  commands: [{ words: 'payments', to: '/payments' }],
});
