import { useState } from 'react';
import { Button, Buttons, Failing, useWords, Warning } from '../design';
import { asFailed, type BackupView, type Failure, type Refusal, shell, standAt, useAct, useRead } from '../wire';

/** What is wrong with the hub’s file, above every screen until it is put right. */
export function FileNotice() {
  const state = useRead('showFileState', {});
  if (state.data?.check === 'damaged') return <Damaged backup={state.data.newestBackup} />;
  if (state.data?.noBackup) return <NoBackup why={state.data.noBackup} />;
  return null;
}

function Damaged({ backup }: { backup: BackupView | null }) {
  const { t, instant } = useWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure>();
  const restore = async () => {
    setBusy(true);
    setFailed(undefined);
    try {
      standAt(await shell('restoreOpenHub', null));
    } catch (thrown) {
      setFailed(asFailed(thrown).failure);
      setBusy(false);
    }
  };
  return (
    <Warning title={t('shell-file-damaged')}>
      <p>{t('shell-file-damaged-words')}</p>
      {failed ? <Failing failed={failed} /> : null}
      {backup ? (
        <>
          <p>{t('shell-file-restore-words', { at: instant(backup.at) })}</p>
          <Buttons>
            <Button kind="plain" busy={busy} onClick={() => void restore()}>
              {t('shell-file-restore')}
            </Button>
          </Buttons>
        </>
      ) : (
        <p>{t('shell-file-no-backup-to-restore')}</p>
      )}
    </Warning>
  );
}

function NoBackup({ why }: { why: Refusal }) {
  const { t, args } = useWords();
  const make = useAct('backUpNow');
  return (
    <Warning title={t('shell-no-backup')}>
      <p>{t(`refused-${why.rule}`, args(why.facts))}</p>
      {make.failed ? <Failing failed={make.failed} /> : null}
      <Buttons>
        <Button kind="plain" busy={make.busy} onClick={() => void make.run({})}>
          {t('shell-back-up-now')}
        </Button>
      </Buttons>
    </Warning>
  );
}
