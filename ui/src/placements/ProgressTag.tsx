import { Tag, type Tone, useWords } from '../design';
import type { PlacementProgress } from '../wire';

const tones: Record<PlacementProgress, Tone> = {
  proposed: 'grey',
  awarded: 'blue',
  'agreement-drafted': 'blue',
  'part-signed': 'blue',
  'fully-signed': 'aqua-green',
  'checks-clear': 'aqua-green',
  active: 'green',
  paused: 'orange',
  extended: 'green',
  ending: 'yellow',
  returned: 'purple',
  closed: 'grey',
  withdrawn: 'grey',
  terminated: 'red',
};

/** Where a placement stands, in a word or two. */
export function ProgressTag({ progress }: { progress: PlacementProgress }) {
  const { code } = useWords();
  return <Tag tone={tones[progress]}>{code('placement-progress', progress)}</Tag>;
}
