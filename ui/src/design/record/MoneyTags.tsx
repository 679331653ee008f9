import type { AccountState, ChangeState, ClaimState, InstalmentState, PaymentState, ReportState, RunState } from '../../wire';
import { Tag, type Tone } from '../page/Tag';
import { useWords } from '../words/Words';

const CLAIM: Record<ClaimState, Tone> = { draft: 'grey', submitted: 'blue', queried: 'orange', approved: 'purple', paid: 'green', rejected: 'red' };
const ACCOUNT: Record<AccountState, Tone> = { entered: 'orange', confirmed: 'green', rejected: 'red' };
const INSTALMENT: Record<InstalmentState, Tone> = { planned: 'grey', claimed: 'blue', approved: 'purple', paid: 'green' };

/** Where a claim stands. */
export function ClaimTag({ state }: { state: ClaimState }) {
  const { code } = useWords();
  return <Tag tone={CLAIM[state]}>{code('claim-state', state)}</Tag>;
}

/** Where bank details stand. */
export function AccountTag({ state }: { state: AccountState }) {
  const { code } = useWords();
  return <Tag tone={ACCOUNT[state]}>{code('account-state', state)}</Tag>;
}

/** Where an instalment stands. */
export function InstalmentTag({ state }: { state: InstalmentState }) {
  const { code } = useWords();
  return <Tag tone={INSTALMENT[state]}>{code('instalment-state', state)}</Tag>;
}

const PAYMENT: Record<PaymentState, Tone> = { sent: 'blue', paid: 'green', returned: 'red' };
const RUN: Record<RunState, Tone> = { made: 'blue', paid: 'green', 'part-returned': 'orange' };
const CHANGE: Record<ChangeState, Tone> = { requested: 'blue', recorded: 'green', approved: 'green', refused: 'red', withdrawn: 'grey' };
const REPORT: Record<ReportState, Tone> = { due: 'grey', received: 'blue', 'sent-back': 'orange', accepted: 'green' };

/** Where a payment of a run stands. */
export function PaymentTag({ state }: { state: PaymentState }) {
  const { code } = useWords();
  return <Tag tone={PAYMENT[state]}>{code('payment-state', state)}</Tag>;
}

/** Where a payment run stands. */
export function RunTag({ state }: { state: RunState }) {
  const { code } = useWords();
  return <Tag tone={RUN[state]}>{code('run-state', state)}</Tag>;
}

/** Where a change to an award stands. */
export function ChangeTag({ state }: { state: ChangeState }) {
  const { code } = useWords();
  return <Tag tone={CHANGE[state]}>{code('change-state', state)}</Tag>;
}

/** Where a report or a statement of expenditure stands. */
export function ReportTag({ state }: { state: ReportState }) {
  const { code } = useWords();
  return <Tag tone={REPORT[state]}>{code('report-state', state)}</Tag>;
}
