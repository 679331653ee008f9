import { Button, Buttons, Form, Inset, SecretField, useForm, useWords, Warning } from '../design';
import { standAt } from '../wire';
import { Card } from './Card';
import { useShellAct } from './useShellAct';
import type { HubFile } from './Welcome';

/** The passphrase of a hub that was chosen; a backup, where the file is damaged. */
export function OpenHub({ file, onBack }: { file: HubFile; onBack: () => void }) {
  const { t } = useWords();
  const open = useShellAct('openHub');
  const restore = useShellAct('restoreBackup');
  const form = useForm({ passphrase: '' });
  const submit = async () => {
    const opened = await open.run({ token: file.token, ...form.values });
    if (!opened) return;
    // Once it is closed again, the first screen is shown.
    onBack();
    standAt(opened);
  };
  const restoreBackup = async () => {
    const opened = await restore.run({ token: file.token, ...form.values });
    if (!opened) return;
    // Once it is closed again, the first screen is shown.
    onBack();
    standAt(opened);
  };
  const failed = restore.failed ?? open.failed;
  // A backup that this passphrase opens shows that it is the file which is damaged.
  const damaged = failed?.kind === 'refused' && failed.rule === 'file-damaged-with-backup';
  return (
    <Card title={file.name} onBack={onBack}>
      <Form failed={failed} onSubmit={() => void submit()}>
        {damaged ? (
          <Inset>
            <p>{t('welcome-restore-words')}</p>
            <Button kind="plain" onClick={() => void restoreBackup()} busy={restore.busy}>
              {t('welcome-restore')}
            </Button>
          </Inset>
        ) : null}
        {file.elsewhere ? (
          <Warning title={t('welcome-elsewhere')}>
            <p>{t(`welcome-elsewhere-${file.elsewhere}`)}</p>
          </Warning>
        ) : null}
        <SecretField {...form.field('passphrase')} label={t('welcome-passphrase')} first />
        <Buttons>
          <Button busy={open.busy}>{t('welcome-open')}</Button>
        </Buttons>
      </Form>
    </Card>
  );
}
