import { Page, Part, useWords } from '../design';

const PARTS: { part: string; paragraphs: number }[] = [
  { part: 'stored', paragraphs: 3 },
  { part: 'keys', paragraphs: 3 },
  { part: 'not-covered', paragraphs: 2 },
  { part: 'sees', paragraphs: 3 },
  { part: 'rights', paragraphs: 2 },
];

/** What is stored and where, how it is locked, and what encryption does not cover: for whoever answers for the hub’s data. */
export function DataProtection() {
  const { t } = useWords();
  return (
    <Page title={t('data-protection')} detail={t('data-protection-intro')} back={{ to: '/settings', words: t('settings') }}>
      {PARTS.map(({ part, paragraphs }) => (
        <Part key={part} title={t(`data-protection-${part}`)}>
          {Array.from({ length: paragraphs }, (_, index) => (
            <p key={index}>{t(`data-protection-${part}-${index + 1}`)}</p>
          ))}
        </Part>
      ))}
    </Page>
  );
}
