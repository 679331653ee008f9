import { type Column, EmptyState, Link, LinkButton, Loaded, Page, Part, SummaryList, Table, Tag, useWords } from '../design';
import { type CoordinatorView, type HubView, useSession } from '../wire';
import { Backups } from './Backups';

/** The hub’s settings: what it is called, who works in it, how it is kept. */
export function Settings() {
  const { t } = useWords();
  const session = useSession();
  return (
    <Page title={t('settings')}>
      <Loaded of={session}>
        {({ hub, coordinators }) => (
          <>
            <TheHub hub={hub} />
            <Coordinators coordinators={coordinators} />
          </>
        )}
      </Loaded>
      <Part title={t('settings-keys')}>
        <p>{t('settings-keys-words')}</p>
        <div className="sb-buttons">
          <LinkButton kind="plain" to="/settings/pin">
            {t('settings-change-pin')}
          </LinkButton>
          <LinkButton kind="plain" to="/settings/passphrase">
            {t('settings-change-passphrase')}
          </LinkButton>
        </div>
      </Part>
      <Backups />
      <Part title={t('data-protection')}>
        <p>{t('data-protection-intro')}</p>
        <Link to="/settings/data-protection">{t('settings-data-protection')}</Link>
      </Part>
    </Page>
  );
}

function TheHub({ hub }: { hub: HubView }) {
  const { t } = useWords();
  const { address, phone, email, web } = hub.letterhead;
  const lines = [...address.lines, address.postcode, phone, email, web].filter((line) => line !== '');
  return (
    <Part
      title={t('settings-hub')}
      actions={
        <LinkButton kind="plain" small to="/settings/hub">
          {t('settings-change')}
        </LinkButton>
      }
    >
      <SummaryList
        rows={[
          { key: 'en', label: t('settings-name-en'), value: hub.name.en },
          { key: 'cy', label: t('settings-name-cy'), value: hub.name.cy },
          { key: 'region', label: t('settings-region'), value: hub.region },
          { key: 'prefix', label: t('settings-prefix'), value: t('settings-prefix-as-in', { prefix: hub.prefix }) },
          { key: 'idle', label: t('settings-idle'), value: t('settings-idle-minutes', { count: hub.idleMinutes }) },
          {
            key: 'letterhead',
            label: t('settings-letterhead'),
            value: (
              <>
                {lines.map((line) => (
                  <span key={line}>
                    {line}
                    <br />
                  </span>
                ))}
              </>
            ),
          },
        ]}
      />
    </Part>
  );
}

function Coordinators({ coordinators }: { coordinators: CoordinatorView[] }) {
  const { t, both } = useWords();
  const columns: Column<CoordinatorView>[] = [
    { key: 'name', head: t('settings-coordinator-name'), cell: (one) => one.name, names: true },
    { key: 'role', head: t('settings-coordinator-role'), cell: (one) => both(one.role) },
    {
      key: 'state',
      head: t('settings-coordinator-state'),
      cell: (one) => <Tag tone={one.active ? 'green' : 'grey'}>{t(one.active ? 'settings-active' : 'settings-left')}</Tag>,
      tight: true,
    },
  ];
  return (
    <Part
      title={t('settings-coordinators')}
      actions={
        <LinkButton kind="plain" small to="/settings/coordinators/new">
          {t('settings-add-coordinator')}
        </LinkButton>
      }
    >
      <Table
        caption={t('settings-coordinators')}
        columns={columns}
        rows={coordinators}
        rowKey={(one) => one.id}
        rowTo={(one) => `/settings/coordinators/${one.id}`}
        empty={<EmptyState title={t('settings-coordinators')} />}
      />
    </Part>
  );
}
