import { Button, type Column, EmptyState, Loaded, RecordLink, Table, useWords } from '../design';
import { type ErasureView, openDocument, request, useRead } from '../wire';

/** What was erased and disposed of, the latest first. */
export function Erasures() {
  const { t, date, language } = useWords();
  const erasures = useRead('listErasures', {});
  const counted = (one: ErasureView, noun: string) => one.counts.find((count) => count.noun === noun)?.count ?? 0;
  const rows = (one: ErasureView) => one.counts.filter((count) => !['file', 'entry'].includes(count.noun)).reduce((sum, count) => sum + count.count, 0);
  const columns: Column<ErasureView>[] = [
    {
      key: 'what',
      head: t('erasure-what'),
      names: true,
      cell: (one) => t(`erasure-kind-${one.kind}`, { number: one.number }),
      under: (one) => (one.person === null ? null : <RecordLink noun="person" id={one.person} label={one.name} />),
    },
    { key: 'when', head: t('erasure-when'), cell: (one) => date(one.erasedAt, 'short'), tight: true },
    { key: 'who', head: t('erasure-who'), cell: (one) => (one.first === '' ? t('erasure-restored') : t('erasure-two', { first: one.first, second: one.second })), under: (one) => one.reason },
    { key: 'counts', head: t('erasure-how-many'), cell: (one) => t('erasure-counts', { rows: rows(one), files: counted(one, 'file'), entries: counted(one, 'entry') }) },
    {
      key: 'certificate',
      head: t('disposal-certificate'),
      cell: (one) =>
        one.certificate ? (
          <Button kind="plain" small onClick={() => void openDocument(request('showCertificate', { disposal: one.id, language }))}>
            {t('disposal-certificate-open')}
          </Button>
        ) : (
          '–'
        ),
      tight: true,
    },
    { key: 'backups', head: t('erasure-backups'), cell: (one) => date(one.backupsUntil, 'short'), tight: true },
  ];
  return (
    <>
      <p>{t('erasures-words')}</p>
      <Loaded of={erasures}>
        {(view) => (
          <Table caption={t('erasures')} columns={columns} rows={view.erasures} rowKey={(one) => one.id} empty={<EmptyState title={t('erasure-none')}>{t('erasure-none-words')}</EmptyState>} />
        )}
      </Loaded>
    </>
  );
}
