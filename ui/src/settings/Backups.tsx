import { Button, type Column, EmptyState, Failing, Loaded, Part, Table, useWords, Warning } from '../design';
import { type BackupView, useAct, useRead } from '../wire';

/** The backups beside the hub, and making one now. */
export function Backups() {
  const { t } = useWords();
  const backups = useRead('listBackups', {});
  const now = useAct('backUpNow');
  return (
    <Part
      title={t('settings-backups')}
      actions={
        <Button kind="plain" small busy={now.busy} onClick={() => void now.run({})}>
          {t('settings-back-up-now')}
        </Button>
      }
    >
      <p>{t('settings-backups-words')}</p>
      {now.failed ? <Failing failed={now.failed} /> : null}
      <Loaded of={backups}>
        {(found) => (
          <>
            {found.syncedBy === null ? null : (
              <Warning title={t('settings-synced-title')}>
                <p>{t(found.syncedBy === 'network' ? 'settings-on-a-network' : 'settings-synced', { folder: found.folder, by: found.syncedBy })}</p>
              </Warning>
            )}
            <BackupTable backups={found.backups} caption={t('settings-backups')} />
          </>
        )}
      </Loaded>
    </Part>
  );
}

/** Backups with their ages and sizes, newest first. */
export function BackupTable({ backups, caption }: { backups: BackupView[]; caption: string }) {
  const { t, instant, count } = useWords();
  const columns: Column<BackupView>[] = [
    { key: 'at', head: t('settings-backup-at'), cell: (one) => instant(one.at), names: true },
    { key: 'name', head: t('settings-backup-file'), cell: (one) => one.name },
    { key: 'size', head: t('settings-backup-size'), cell: (one) => t('settings-kilobytes', { size: count(Math.ceil(one.bytes / 1024)) }), numeric: true },
  ];
  return <Table caption={caption} columns={columns} rows={backups} rowKey={(one) => one.name} empty={<EmptyState title={t('settings-no-backups')} />} />;
}
