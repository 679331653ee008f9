import { type Column, EmptyState, LinkButton, Loaded, Page, Table, useWords } from '../design';
import { type CallSummary, useRead } from '../wire';
import { PhaseTag } from './PhaseTag';

/** Every call, newest first. */
export function CallList() {
  const { t, both, date, instant, money, count, code } = useWords();
  const calls = useRead('listCalls', {});
  const columns: Column<CallSummary>[] = [
    { key: 'title', head: t('calls-title'), cell: (call) => both(call.title), names: true },
    { key: 'template', head: t('calls-template'), cell: (call) => code('template', call.template) },
    { key: 'phase', head: t('calls-phase'), cell: (call) => <PhaseTag phase={call.phase} />, tight: true },
    { key: 'closes', head: t('calls-closes'), cell: (call) => (call.closesAt ? instant(call.closesAt, 'short') : '–') },
    { key: 'panel', head: t('calls-panel-on'), cell: (call) => (call.panelOn ? date(call.panelOn, 'short') : '–') },
    { key: 'pot', head: t('calls-pot'), cell: (call) => money(call.pot, true), numeric: true },
    { key: 'applications', head: t('calls-applications'), cell: (call) => count(call.submitted), numeric: true },
  ];
  const add = <LinkButton to="/calls/new">{t('calls-new')}</LinkButton>;
  return (
    <Page title={t('calls')} actions={add}>
      <Loaded of={calls}>
        {(found) => (
          <Table
            caption={t('calls')}
            columns={columns}
            rows={found.calls}
            rowKey={(call) => call.id}
            rowTo={(call) => `/calls/${call.id}`}
            empty={<EmptyState title={t('calls-none')}>{t('calls-none-words')}</EmptyState>}
          />
        )}
      </Loaded>
    </Page>
  );
}
