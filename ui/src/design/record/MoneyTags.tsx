import type { AccountState, ClaimState, InstalmentState } from '../../wire';
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
