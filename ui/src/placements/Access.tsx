import { type Column, EmptyState, LinkButton, Loaded, Part, SummaryList, Table, Tag, TextButton, useWords } from '../design';
import { type AccessView, type CheckGapView, type CheckView, type HostAccessView, type NeededCheck, type PlacementView, useAct, useRead } from '../wire';

/** How the person is admitted to each host, and the checks that it rests on. */
export function Access({ view }: { view: PlacementView }) {
  const access = useRead('showAccess', { placement: view.id });
  return (
    <Loaded of={access}>
      {(found) => (
        <>
          {found.hosts.map((host) => (
            <Host key={host.host} found={found} host={host} />
          ))}
          <Needed found={found} />
          <Checks found={found} />
        </>
      )}
    </Loaded>
  );
}

function Host({ found, host }: { found: AccessView; host: HostAccessView }) {
  const { t, code, date, both } = useWords();
  const { decided, advice } = host;
  return (
    <Part
      title={both(host.name)}
      actions={
        found.changeable ? (
          <LinkButton kind={decided ? 'plain' : undefined} small to={`/placements/${found.placement}/access/${host.host}`}>
            {t(decided ? 'access-change' : 'access-decide')}
          </LinkButton>
        ) : undefined
      }
    >
      {decided ? (
        <SummaryList
          rows={[
            { key: 'sector', label: t('field-sector'), value: code('sector', host.sector) },
            { key: 'contact', label: t('access-contact'), value: code('contact', decided.contact) },
            { key: 'needs', label: t('access-needs'), value: decided.needs.map((need) => code('access-need', need)).join(', ') },
            {
              key: 'route',
              label: t('access-route'),
              value: (
                <>
                  <strong>{code('access-route', decided.route)}</strong>
                  <span className="sb-under">{decided.reason || t(`access-reason-${advice.reason}`)}</span>
                </>
              ),
            },
            ...(decided.route === 'none'
              ? []
              : [
                  {
                    key: 'issued',
                    label: t('access-issued-on'),
                    value: decided.issuedOn ? (
                      <>
                        {t('access-issued', { on: date(decided.issuedOn), by: decided.issuedBy })}
                        {decided.expiresOn ? (
                          decided.lapses ? (
                            <>
                              {' '}
                              <Tag tone="red">{t('access-lapses', { on: date(decided.expiresOn, 'short') })}</Tag>
                            </>
                          ) : (
                            `, ${t('access-through', { on: date(decided.expiresOn) })}`
                          )
                        ) : null}
                      </>
                    ) : (
                      <Tag tone="yellow">{t('access-not-issued')}</Tag>
                    ),
                  },
                ]),
          ]}
        />
      ) : (
        <p>
          <Tag tone="yellow">{t('access-undecided')}</Tag> {t('access-undecided-words')}
        </p>
      )}
    </Part>
  );
}

/** What is wrong with a check, in a tag. */
function Gap({ gap }: { gap: CheckGapView | null }) {
  const { t, code, date } = useWords();
  if (!gap) return <Tag tone="green">{t('check-in-order')}</Tag>;
  switch (gap.gap) {
    case 'level-too-low':
      return <Tag tone="red">{t('check-gap-level-too-low', { level: code('dbs-level', gap.level), needed: code('dbs-level', gap.needed) })}</Tag>;
    case 'lapses':
      return <Tag tone="red">{t('check-gap-lapses', { on: date(gap.on, 'short') })}</Tag>;
    case 'not-clear':
      return <Tag tone="red">{t('check-gap-not-clear')}</Tag>;
    default:
      return <Tag tone="yellow">{t(`check-gap-${gap.gap}`)}</Tag>;
  }
}

function Needed({ found }: { found: AccessView }) {
  const { t, code } = useWords();
  const columns: Column<NeededCheck>[] = [
    { key: 'kind', head: t('access-check-kind'), cell: (one) => code('check', one.kind), names: true },
    { key: 'gap', head: t('access-check-outcome'), cell: (one) => <Gap gap={one.gap} /> },
  ];
  const undecided = found.hosts.some((host) => host.decided === null);
  return (
    <Part title={t('access-checks-needed')}>
      {undecided || found.needed.length === 0 ? (
        <p className="sb-quiet">{t(undecided ? 'access-checks-undecided' : 'access-checks-none-needed')}</p>
      ) : (
        <Table caption={t('access-checks-needed')} columns={columns} rows={found.needed} rowKey={(one) => one.kind} />
      )}
    </Part>
  );
}

function Checks({ found }: { found: AccessView }) {
  const { t, code, date } = useWords();
  const remove = useAct('removeCheck');
  const columns: Column<CheckView>[] = [
    { key: 'kind', head: t('access-check-kind'), cell: (one) => code('check', one.kind), under: (one) => (one.kind === 'dbs' && one.level !== 'none' ? code('dbs-level', one.level) : null), names: true },
    { key: 'outcome', head: t('access-check-outcome'), cell: (one) => code('check-outcome', one.outcome) },
    { key: 'on', head: t('access-check-on'), cell: (one) => (one.checkedOn ? date(one.checkedOn, 'short') : ''), under: (one) => one.checker },
    { key: 'expires', head: t('access-expires-on'), cell: (one) => (one.expiresOn ? date(one.expiresOn, 'short') : '') },
    ...(found.changeable
      ? [
          {
            key: 'acts',
            head: '',
            cell: (one: CheckView) => (
              <>
                <LinkButton kind="plain" small to={`/placements/${found.placement}/checks/${one.id}`}>
                  {t('access-change')}
                </LinkButton>{' '}
                <TextButton onClick={() => void remove.run({ placement: found.placement, check: one.id, basedOn: found.basedOn })}>{t('access-check-remove')}</TextButton>
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Part
      title={t('access-checks')}
      actions={
        found.changeable ? (
          <LinkButton small to={`/placements/${found.placement}/checks/new`}>
            {t('access-check-add')}
          </LinkButton>
        ) : undefined
      }
    >
      <p className="sb-quiet">{t('access-checks-words')}</p>
      {found.checks.length === 0 ? <EmptyState title={t('access-checks-none')} /> : <Table caption={t('access-checks')} columns={columns} rows={found.checks} rowKey={(one) => one.id} />}
    </Part>
  );
}
