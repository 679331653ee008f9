import { useState } from 'react';
import { Button, type Column, ConfirmDialog, Failing, Loaded, Part, Table, Tag, useWords } from '../design';
import { type EqualityCall, useAct, useRead, useSession } from '../wire';

/** Until when answers are linked to who gave them, and cutting the links that are due. */
export function Links() {
  const { t, both, date } = useWords();
  const report = useRead('showEqualityReport', { call: null });
  const today = useSession().data?.today ?? '';
  const cut = useAct('cutEqualityLinks');
  const [asking, setAsking] = useState(false);
  const columns: Column<EqualityCall>[] = [
    { key: 'call', head: t('equality-call'), cell: (one) => both(one.title), names: true },
    { key: 'decided', head: t('equality-decided-on'), cell: (one) => (one.decidedOn === null ? t('equality-never-decided') : date(one.decidedOn, 'short')), tight: true },
    { key: 'until', head: t('equality-linked-until'), cell: (one) => (one.linkedUntil === null ? '–' : date(one.linkedUntil, 'short')), tight: true },
    { key: 'state', head: t('equality-link-state'), cell: (one) => <LinkState call={one} today={today} />, tight: true },
  ];
  return (
    <Part
      title={t('equality-links')}
      actions={
        report.data && report.data.due > 0 ? (
          <Button small busy={cut.busy} onClick={() => setAsking(true)}>
            {t('equality-cut')}
          </Button>
        ) : undefined
      }
    >
      <p>{t('equality-links-words')}</p>
      {cut.failed ? <Failing failed={cut.failed} /> : null}
      <Loaded of={report}>
        {(view) => (
          <Table
            caption={t('equality-links')}
            columns={columns}
            rows={view.calls}
            rowKey={(one) => one.call}
            empty={<p>{t('equality-links-none')}</p>}
          />
        )}
      </Loaded>
      {asking ? (
        <ConfirmDialog
          title={t('equality-cut')}
          action={t('equality-cut')}
          kind="danger"
          onConfirm={() => {
            setAsking(false);
            void cut.run({});
          }}
          onClose={() => setAsking(false)}
        >
          <p>{t('equality-cut-words')}</p>
        </ConfirmDialog>
      ) : null}
    </Part>
  );
}

function LinkState({ call, today }: { call: EqualityCall; today: string }) {
  const { t, date } = useWords();
  if (call.cutOn !== null) return <Tag tone="grey">{t('equality-link-cut', { date: date(call.cutOn, 'short') })}</Tag>;
  if (call.linkedUntil !== null && call.linkedUntil < today) return <Tag tone="orange">{t('equality-link-due')}</Tag>;
  return <Tag tone="blue">{t('equality-link-kept')}</Tag>;
}
