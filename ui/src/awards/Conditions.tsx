import { type Column, EmptyState, FileLink, Link, Loaded, Table, Tag, useWords } from '../design';
import { type AwardConditionView, type AwardView, request, useRead } from '../wire';

/** The conditions of an award: when each is due, how it was met. */
export function Conditions({ view }: { view: AwardView }) {
  const { t, both, date } = useWords();
  const conditions = useRead('showAwardConditions', { award: view.id });
  const ended = view.state === 'declined' || view.state === 'lapsed';
  const columns: Column<AwardConditionView>[] = [
    { key: 'number', head: '', cell: (one) => `${one.number}.`, tight: true },
    { key: 'text', head: t('awards-condition'), cell: (one) => both(one.text), names: true },
    { key: 'due', head: t('awards-condition-due'), cell: (one) => (one.dueOn === '' ? '–' : date(one.dueOn, 'short')), tight: true },
    {
      key: 'state',
      head: t('awards-state'),
      cell: (one) =>
        one.metOn === '' ? (
          <Tag tone={one.overdue ? 'red' : 'yellow'}>{t(one.overdue ? 'awards-condition-overdue' : 'awards-condition-open')}</Tag>
        ) : (
          <Tag tone="green">{t('awards-condition-met')}</Tag>
        ),
      under: (one) => (one.metOn === '' ? null : date(one.metOn, 'short')),
      tight: true,
    },
    {
      key: 'evidence',
      head: t('awards-condition-evidence'),
      cell: (one) =>
        one.metOn === '' ? (
          ended ? null : (
            <Link to={`/awards/${view.id}/condition/${one.number}`} about={t('awards-condition-number', { number: one.number })}>
              {t('awards-meet')}
            </Link>
          )
        ) : (
          <>
            {one.note}
            {one.evidence ? (
              <span className="sb-under">
                <FileLink file={one.evidence} read={(sha256) => request('showAwardFile', { award: view.id, sha256 })} />
              </span>
            ) : null}
          </>
        ),
    },
  ];
  return (
    <Loaded of={conditions}>
      {(found) => (
        <Table
          caption={t('awards-tab-conditions')}
          columns={columns}
          rows={found.conditions}
          rowKey={(one) => String(one.number)}
          empty={<EmptyState title={t('awards-no-conditions')}>{t('awards-no-conditions-words')}</EmptyState>}
        />
      )}
    </Loaded>
  );
}
