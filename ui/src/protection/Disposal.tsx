import { type Column, EmptyState, Link, LinkButton, Loaded, Part, RecordLink, Table, Tag, useWords } from '../design';
import { codes, type DisposalRecord, useRead } from '../wire';

/** What is past its years, by kind and year: each is looked at, then disposed of or kept longer. */
export function Disposal() {
  const { t, code } = useWords();
  const disposal = useRead('listDisposal', {});
  return (
    <>
      <p>{t('disposal-words')}</p>
      <p>
        <Link to="/protection/years">{t('disposal-years')}</Link>
      </p>
      <Loaded of={disposal}>
        {(view) =>
          view.records.length === 0 ? (
            <EmptyState title={t('disposal-none')}>{t('disposal-none-words')}</EmptyState>
          ) : (
            codes.Retained.filter((kind) => view.records.some((one) => one.kind === kind)).map((kind) => {
              const records = view.records.filter((one) => one.kind === kind);
              const due = records.some((one) => one.standing === 'due');
              return (
                <Part
                  key={kind}
                  title={code('retained', kind)}
                  actions={
                    due ? (
                      <LinkButton small to={`/protection/disposal/${kind}`}>
                        {t('disposal-dispose')}
                      </LinkButton>
                    ) : undefined
                  }
                >
                  <OfKind records={records} caption={code('retained', kind)} />
                </Part>
              );
            })
          )
        }
      </Loaded>
    </>
  );
}

function OfKind({ records, caption }: { records: DisposalRecord[]; caption: string }) {
  const { t, date, code, count, args } = useWords();
  const tones = { due: 'orange', held: 'red', longer: 'grey' } as const;
  const columns: Column<DisposalRecord>[] = [
    {
      key: 'record',
      head: t('disposal-record'),
      names: true,
      cell: (one) => <RecordLink noun={one.noun} id={one.record} label={one.label} />,
      under: (one) => (one.noun === 'event' ? t('disposal-people', { count: one.count }) : null),
    },
    { key: 'year', head: t('disposal-year'), cell: (one) => one.keptUntil.slice(0, 4), tight: true },
    { key: 'until', head: t('disposal-kept-until'), cell: (one) => date(one.keptUntil, 'short'), tight: true },
    {
      key: 'standing',
      head: t('disposal-state'),
      cell: (one) => <Tag tone={tones[one.standing]}>{code('disposal-standing', one.standing)}</Tag>,
      under: (one) =>
        one.hold !== null
          ? t(`refused-${one.hold.rule}`, args(one.hold.facts))
          : one.longerUntil === null
            ? null
            : t('disposal-longer-until', { date: date(one.longerUntil, 'short'), reason: one.longerReason }),
    },
    {
      key: 'keep',
      head: t('disposal-keep'),
      cell: (one) =>
        one.standing === 'held' ? (
          '–'
        ) : (
          <Link to={`/protection/disposal/keep/${one.record}`} about={one.label}>
            {t('disposal-keep')}
          </Link>
        ),
      tight: true,
    },
  ];
  return (
    <>
      <p className="sb-quiet">{t('disposal-due-count', { count: records.filter((one) => one.standing === 'due').length, all: count(records.length) })}</p>
      <Table caption={caption} columns={columns} rows={records} rowKey={(one) => one.record} rowState={(one) => (one.standing === 'due' ? undefined : 'quiet')} />
    </>
  );
}
