import { Tag, type Tone, useWords } from '../design';
import type { LetterLine } from '../wire';

const TONES: Record<LetterLine['state'], Tone> = { due: 'blue', issued: 'green', void: 'grey' };

/** Where a letter stands; one that is due also says whether it can go out. */
export function StateTag({ line }: { line: LetterLine }) {
  const { t, code } = useWords();
  if (line.state !== 'due') return <Tag tone={TONES[line.state]}>{code('letter-state', line.state)}</Tag>;
  if (line.problems.length === 0) return <Tag tone="blue">{t('letters-ready')}</Tag>;
  if (line.needsOverride) return <Tag tone="yellow">{t('letters-unchecked')}</Tag>;
  return <Tag tone="orange">{t('letters-held')}</Tag>;
}
