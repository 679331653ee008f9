import { Tag, type Tone, useWords } from '../design';
import type { AwardState } from '../wire';

const tones: Record<AwardState, Tone> = {
  offered: 'yellow',
  accepted: 'blue',
  declined: 'grey',
  lapsed: 'grey',
  active: 'green',
  suspended: 'orange',
  completed: 'aqua-green',
  closed: 'white',
  terminated: 'red',
};

/** Where an award stands, in a word. */
export function StateTag({ state }: { state: AwardState }) {
  const { code } = useWords();
  return <Tag tone={tones[state]}>{code('award-state', state)}</Tag>;
}
