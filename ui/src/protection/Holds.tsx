import { type Column, EmptyState, Link, Loaded, RecordLink, Table, Tag, useWords } from '../design';
import { type HoldView, useRead } from '../wire';

/** The legal holds: those that stand, then those that were lifted. */
export function Holds() {
  const { t, date, code } = useWords();
  const holds = useRead('listHolds', { record: null });
  const columns: Column<HoldView>[] = [
    { key: 'record', head: t('holds-record'), names: true, cell: (one) => <RecordLink noun={one.noun} id={one.record} label={one.name} />, under: (one) => code('noun', one.noun) },
    { key: 'reason', head: t('holds-reason'), cell: (one) => one.reason },
    { key: 'placed', head: t('holds-placed'), cell: (one) => date(one.placedAt, 'short'), under: (one) => t('holds-by', { name: one.placedBy }), tight: true },
    {
      key: 'state',
      head: t('holds-state'),
      cell: (one) => <Tag tone={one.stands ? 'orange' : 'grey'}>{t(one.stands ? 'holds-stands' : 'holds-lifted')}</Tag>,
      under: (one) => (one.liftedAt === null ? null : t('holds-lifted-by', { name: one.liftedBy, date: date(one.liftedAt, 'short'), reason: one.liftReason })),
      tight: true,
    },
    {
      key: 'lift',
      head: t('holds-lift'),
      cell: (one) =>
        one.stands ? (
          <Link to={`/protection/holds/${one.id}/lift`} about={one.name}>
            {t('holds-lift')}
          </Link>
        ) : (
          '–'
        ),
      tight: true,
    },
  ];
  return (
    <>
      <p>{t('holds-words')}</p>
      <Loaded of={holds}>
        {(view) => (
          <Table
            caption={t('holds')}
            columns={columns}
            rows={view.holds}
            rowKey={(one) => one.id}
            rowState={(one) => (one.stands ? undefined : 'quiet')}
            empty={<EmptyState title={t('holds-none')}>{t('holds-none-words')}</EmptyState>}
          />
        )}
      </Loaded>
    </>
  );
}
