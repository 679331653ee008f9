import { type Column, FactText, Inset, Link, Loaded, Page, Part, SummaryList, Table, useParam, useWords } from '../design';
import { type FieldChangeView, useRead } from '../wire';
import { UndoButton } from './UndoButton';
import { useHistoryWords } from './words';

/** One entry: who, when, what, and each field before and after. */
export function EntryRecord() {
  const { t, instant, args } = useWords();
  const { act, who, field } = useHistoryWords();
  const sequence = Number(useParam('sequence'));
  const detail = useRead('showEntry', Number.isInteger(sequence) ? { sequence } : undefined);
  const columns: Column<FieldChangeView>[] = [
    {
      key: 'record',
      head: t('history-record'),
      cell: (change) => (change.record === '' ? t(`noun-${change.noun}`) : `${t(`noun-${change.noun}`)}, ${change.record}`),
    },
    { key: 'field', head: t('history-field'), cell: field, names: true },
    { key: 'before', head: t('history-before'), cell: (change) => (change.before ? <FactText fact={change.before} /> : '–') },
    { key: 'after', head: t('history-after'), cell: (change) => (change.after ? <FactText fact={change.after} /> : '–') },
  ];
  return (
    <Loaded of={detail}>
      {({ entry, fields }) => (
        <Page
          title={act(entry)}
          detail={t('history-entry', { sequence: entry.sequence })}
          back={{ to: '/history', words: t('history') }}
          actions={!entry.undone && entry.refusal === null ? <UndoButton entry={entry} /> : undefined}
        >
          <SummaryList
            rows={[
              { key: 'when', label: t('history-when'), value: instant(entry.at) },
              { key: 'who', label: t('history-who'), value: who(entry) },
              { key: 'device', label: t('history-device'), value: entry.device },
              ...(entry.undoes === null
                ? []
                : [{ key: 'undo', label: t('ui-undo'), value: <Link to={`/history/${entry.undoes}`}>{t('history-undo-of', { sequence: entry.undoes })}</Link> }]),
            ]}
          />
          {entry.undone ? <Inset>{t('history-undone')}</Inset> : entry.refusal ? <Inset>{t(`refused-${entry.refusal.rule}`, args(entry.refusal.facts))}</Inset> : null}
          <Part title={t('history-fields')}>
            <Table
              caption={t('history-fields')}
              columns={columns}
              rows={fields}
              rowKey={(change) => `${change.noun} ${change.record} ${change.field} ${change.path}`}
              empty={<p>{t('history-nothing-recorded')}</p>}
            />
          </Part>
        </Page>
      )}
    </Loaded>
  );
}
