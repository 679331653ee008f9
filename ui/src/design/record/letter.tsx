import type { DueLetter, LetterLine } from '../../wire';
import { Tag, type Tone } from '../page/Tag';
import { useWords } from '../words/Words';

const NOBODY = 'nobody';

/** Which letter is due: what it says, of what, and to whom. */
export function dueOf({ kind, basis, person }: DueLetter): DueLetter {
  return { kind, basis, person };
}

/** Where a letter of the register is shown. */
export function letterPlace(line: DueLetter & { letter?: string | null }): string {
  if (line.letter) return `/letters/${line.letter}`;
  return `/letters/due/${line.kind}/${line.basis}/${line.person ?? NOBODY}`;
}

/** Who has a letter, as its place says it; none where nobody is named. */
export function personOfPlace(person: string): string | null {
  return person === NOBODY ? null : person;
}

const TONES: Record<LetterLine['state'], Tone> = { due: 'blue', issued: 'green', void: 'grey' };

/** Where a letter stands; one that is due also says whether it can go out. */
export function LetterTag({ line }: { line: LetterLine }) {
  const { t, code } = useWords();
  if (line.state !== 'due') return <Tag tone={TONES[line.state]}>{code('letter-state', line.state)}</Tag>;
  if (line.problems.length === 0) return <Tag tone="blue">{t('letters-ready')}</Tag>;
  if (line.needsOverride) return <Tag tone="yellow">{t('letters-unchecked')}</Tag>;
  return <Tag tone="orange">{t('letters-held')}</Tag>;
}
