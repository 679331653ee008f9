import { Tag, type Tone, useWords } from '../design';
import type { ApplicationState } from '../wire';

const tones: Record<ApplicationState, Tone> = {
  draft: 'grey',
  submitted: 'blue',
  returned: 'orange',
  eligible: 'green',
  ineligible: 'red',
  withdrawn: 'grey',
  decided: 'purple',
};

/** Where an application stands, in a word. */
export function StateTag({ state }: { state: ApplicationState }) {
  const { code } = useWords();
  return <Tag tone={tones[state]}>{code('application-state', state)}</Tag>;
}

/** Says that an application is late, and what was ruled about it. Nothing for one that is not. */
export function LateTag({ timeliness, lateness }: { timeliness: 'on-time' | 'late' | null; lateness: 'let-in' | 'turned-away' | null }) {
  const { code } = useWords();
  if (timeliness !== 'late') return null;
  if (lateness === null) return <Tag tone="orange">{code('timeliness', 'late')}</Tag>;
  return <Tag tone="white">{code('lateness', lateness)}</Tag>;
}
