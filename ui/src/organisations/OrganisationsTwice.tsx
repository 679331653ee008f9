import { Duplicates, useWords } from '../design';

/** Pairs of organisations that may be one. */
export function OrganisationsTwice() {
  const { t } = useWords();
  return <Duplicates noun="organisation" words={t('organisations-duplicates-words')} none={t('organisations-duplicates-none-words')} back={{ to: '/organisations', words: t('organisations') }} />;
}
