import { Duplicates, useWords } from '../design';

/** Pairs of people that may be one. */
export function PeopleTwice() {
  const { t } = useWords();
  return <Duplicates noun="person" words={t('people-duplicates-words')} none={t('people-duplicates-none-words')} back={{ to: '/people', words: t('people') }} />;
}
