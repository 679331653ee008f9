import { Tag, type Tone, useWords } from '../design';
import type { SectionState } from '../wire';

const tones: Record<SectionState, Tone> = { 'not-started': 'blue', 'in-progress': 'yellow', complete: 'green', problem: 'red' };

/** Where a section of the form stands. */
export function SectionTag({ state }: { state: SectionState }) {
  const { code } = useWords();
  return <Tag tone={tones[state]}>{code('section', state)}</Tag>;
}
