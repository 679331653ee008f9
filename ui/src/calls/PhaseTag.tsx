import { Tag, type Tone, useWords } from '../design';
import type { CallPhase } from '../wire';

const tones: Record<CallPhase, Tone> = { draft: 'grey', upcoming: 'yellow', open: 'green', closed: 'blue' };

/** Where a call stands today. */
export function PhaseTag({ phase }: { phase: CallPhase }) {
  const { code } = useWords();
  return <Tag tone={tones[phase]}>{code('call-phase', phase)}</Tag>;
}
