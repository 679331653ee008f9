import { type Column, EmptyState, Table, useWords } from '../design';
import type { CallVersionView, CallView } from '../wire';

/** The published versions of a call, latest first: applications keep to the one they were begun under. */
export function Versions({ view }: { view: CallView }) {
  const { t, instant } = useWords();
  const columns: Column<CallVersionView>[] = [
    { key: 'number', head: t('calls-tab-versions'), cell: (one) => t('calls-version-number', { number: one.number }), names: true },
    { key: 'at', head: t('calls-published-at'), cell: (one) => instant(one.publishedAt) },
    { key: 'hash', head: t('calls-sha256'), cell: (one) => <span className="calls-hash">{one.sha256.slice(0, 16)}</span> },
  ];
  return (
    <Table
      caption={t('calls-tab-versions')}
      columns={columns}
      rows={view.versions}
      rowKey={(one) => one.id}
      rowTo={(one) => `/calls/${view.summary.id}/versions/${one.id}`}
      empty={<EmptyState title={t('calls-no-version')}>{t('calls-no-version-words')}</EmptyState>}
    />
  );
}
