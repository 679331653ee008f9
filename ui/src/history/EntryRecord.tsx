import { type Column, FactText, Inset, Link, Loaded, Page, Pagination, Part, RecordLink, SummaryList, Table, useFilters, useParam, useWords } from '../design';
import { type EntryView, type Fact, type FieldChangeView, useRead } from '../wire';
import { UndoButton } from './UndoButton';
import { mayUndo, useHistoryWords } from './words';

/** An import changes thousands of fields; so many are on the screen at once. */
const LIMIT = 200;

type RecordFact = Extract<Fact, { kind: 'record' }>;

/** One entry: who, when, what, and each field before and after. */
export function EntryRecord() {
  const { t } = useWords();
  const { act } = useHistoryWords();
  const sequence = Number(useParam('sequence'));
  const detail = useRead('showEntry', Number.isInteger(sequence) ? { sequence } : undefined);
  return (
    <Loaded of={detail}>
      {({ entry, fields }) => (
        <Page
          title={act(entry)}
          detail={t('history-entry', { sequence: entry.sequence })}
          back={{ to: '/history', words: t('history') }}
          actions={mayUndo(entry) ? <UndoButton entry={entry} whole /> : undefined}
        >
          <Entry entry={entry} />
          <Part title={t('history-fields')}>
            <Fields fields={fields} known={recordsIn(entry, fields)} />
          </Part>
        </Page>
      )}
    </Loaded>
  );
}

function Entry({ entry }: { entry: EntryView }) {
  const { t, instant, args } = useWords();
  const { who } = useHistoryWords();
  const about = Object.values(entry.facts).filter((fact) => fact.kind === 'record');
  return (
    <>
      {entry.undone ? (
        <Inset>
          <p>{t('history-undone')}</p>
        </Inset>
      ) : entry.refusal ? (
        <Inset>
          <p>{t(`refused-${entry.refusal.rule}`, args(entry.refusal.facts))}</p>
        </Inset>
      ) : null}
      {entry.redactedBy === null || entry.refusal?.rule === 'undo-redacted' ? null : (
        <Inset>
          <p>{t('history-redacted-by', { entry: entry.redactedBy })}</p>
        </Inset>
      )}
      <SummaryList
        rows={[
          { key: 'when', label: t('history-when'), value: instant(entry.at) },
          {
            key: 'who',
            label: t('history-who'),
            value: who(entry),
            action: entry.actorId ? (
              <Link to="/history" filters={{ actor: entry.actorId }}>
                {t('history-all-of-theirs')}
              </Link>
            ) : undefined,
          },
          { key: 'device', label: t('history-device'), value: entry.device },
          ...about.map((fact) => ({
            key: `${fact.noun} ${fact.id}`,
            label: t('history-about'),
            value: <FactText fact={fact} />,
            action: (
              <Link to="/history" filters={{ record: fact.id }} about={fact.label}>
                {t('history-of-record')}
              </Link>
            ),
          })),
          ...(entry.undoes === null
            ? []
            : [{ key: 'undo', label: t('ui-undo'), value: <Link to={`/history/${entry.undoes}`}>{t('history-undo-of', { sequence: entry.undoes })}</Link> }]),
        ]}
      />
    </>
  );
}

function Fields({ fields, known }: { fields: FieldChangeView[]; known: Map<string, RecordFact> }) {
  const { t } = useWords();
  const { field } = useHistoryWords();
  const [filters, setFilters] = useFilters({ offset: 0 });
  const rows = fields.slice(filters.offset, filters.offset + LIMIT).map((change, index, all) => {
    const before = all[index - 1];
    return { change, follows: before?.noun === change.noun && before.record === change.record };
  });
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'record',
      head: t('history-record'),
      cell: ({ change, follows }) => {
        const record = known.get(`${change.noun} ${change.record}`);
        // Said once for those who see the screen; those who hear a row on its own still hear of what it is.
        if (follows) return <span className="nhsuk-u-visually-hidden">{change.record || t(`noun-${change.noun}`)}</span>;
        return change.record === '' ? (
          <span className="history-noun">{t(`noun-${change.noun}`)}</span>
        ) : (
          <>
            {record ? <RecordLink noun={record.noun} id={record.id} label={change.record} /> : change.record}
            <span className="history-noun">{t(`noun-${change.noun}`)}</span>
          </>
        );
      },
    },
    { key: 'field', head: t('history-field'), cell: ({ change }) => field(change), names: true },
    { key: 'before', head: t('history-before'), cell: ({ change }) => <Value fact={change.before} /> },
    { key: 'after', head: t('history-after'), cell: ({ change }) => <Value fact={change.after} /> },
  ];
  return (
    <div className="history-fields">
      <Table
        caption={t('history-fields')}
        columns={columns}
        rows={rows}
        rowKey={({ change }) => `${change.noun} ${change.record} ${change.field} ${change.path}`}
        empty={<p>{t('history-nothing-recorded')}</p>}
      />
      <Pagination offset={filters.offset} limit={LIMIT} total={fields.length} onOffset={(offset) => setFilters({ offset })} />
    </div>
  );
}

function Value({ fact }: { fact: Fact | null }) {
  if (fact === null || (fact.kind === 'text' && fact.value.trim() === '')) return <>–</>;
  return (
    <span className="history-value">
      <FactText fact={fact} />
    </span>
  );
}

/** The records that an entry names, by noun and name: its fields know theirs by name alone. */
function recordsIn(entry: EntryView, fields: FieldChangeView[]): Map<string, RecordFact> {
  const found = new Map<string, RecordFact>();
  for (const fact of [...Object.values(entry.facts), ...fields.flatMap((change) => [change.before, change.after])]) {
    if (fact?.kind === 'record') found.set(`${fact.noun} ${fact.label ?? ''}`, fact);
  }
  return found;
}
