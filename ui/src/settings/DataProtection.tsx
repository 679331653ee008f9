import { type Column, Loaded, Page, Part, Table, useWords } from '../design';
import { type RetentionLine, useRead } from '../wire';

const PARTS: { part: string; paragraphs: number }[] = [
  { part: 'stored', paragraphs: 3 },
  { part: 'keys', paragraphs: 3 },
  { part: 'equality', paragraphs: 3 },
  { part: 'not-covered', paragraphs: 2 },
  { part: 'sees', paragraphs: 3 },
  { part: 'rights', paragraphs: 2 },
];

/** What is stored and where, how it is locked, and what encryption does not cover: for whoever answers for the hub’s data. */
export function DataProtection() {
  const { t } = useWords();
  const retention = useRead('showRetention', {});
  return (
    <Page title={t('data-protection')} detail={t('data-protection-intro')} back={{ to: '/settings', words: t('settings') }}>
      {PARTS.map(({ part, paragraphs }) => (
        <Part key={part} title={t(`data-protection-${part}`)}>
          {Array.from({ length: paragraphs }, (_, index) => (
            <p key={index}>{t(`data-protection-${part}-${index + 1}`)}</p>
          ))}
        </Part>
      ))}
      <Part title={t('data-protection-retention')}>
        <p>{t('data-protection-retention-1')}</p>
        <Loaded of={retention}>{(view) => <Retention lines={view.lines} />}</Loaded>
      </Part>
    </Page>
  );
}

/** How long each kind is kept, how much of it there is, and when the first is over. */
function Retention({ lines }: { lines: RetentionLine[] }) {
  const { t, code, count, date } = useWords();
  const columns: Column<RetentionLine>[] = [
    { key: 'kind', head: t('retention-what'), cell: (one) => code('retained', one.kind), under: (one) => code('retained-from', one.kind), names: true },
    { key: 'years', head: t('retention-years'), cell: (one) => t('retention-so-many-years', { count: one.years }), tight: true },
    { key: 'count', head: t('retention-count'), cell: (one) => (one.count === null ? '–' : count(one.count)), numeric: true },
    {
      key: 'until',
      head: t('retention-first'),
      cell: (one) => (one.firstUntil === null ? '–' : date(one.firstUntil, 'short')),
      under: (one) => (one.over > 0 ? t('retention-over', { count: one.over }) : null),
      tight: true,
    },
  ];
  return <Table caption={t('data-protection-retention')} columns={columns} rows={lines} rowKey={(one) => one.kind} />;
}
