import { Tag, type Tone, useWords } from '../design';
import { codes, type MailState, type OutboxLine, request } from '../wire';

/** What is still to be seen to. */
export const WAITING = codes.MailState.filter((state) => state !== 'sent' && state !== 'posted');

/** Of which a draft can be made. */
export const DRAFTABLE = ['to-send', 'drafted', 'renewed'] as const satisfies readonly MailState[];

const TONES: Record<MailState, Tone> = {
  'to-send': 'blue',
  'no-address': 'orange',
  drafted: 'yellow',
  renewed: 'red',
  overtaken: 'red',
  withdrawn: 'red',
  sent: 'green',
  posted: 'green',
};

/** Where the mail of a letter stands. */
export function MailTag({ state }: { state: MailState }) {
  const { code } = useWords();
  return <Tag tone={TONES[state]}>{code('mail-state', state)}</Tag>;
}

/** Every line in these states, of a call or of all. */
export async function everyLine(call: string | null, states: readonly MailState[]): Promise<OutboxLine[]> {
  const rows: OutboxLine[] = [];
  for (;;) {
    // Each page begins where the one before ended.
    const page = await request('listOutbox', { call, states: [...states], text: '', sort: 'reference', offset: rows.length, limit: 200 });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}
