import { Button, Buttons, Cancel, EmptyState, Form, Loaded, Page, SecretField, SummaryList, useForm, useGo, useWords, Warning } from '../design';
import { type EqualityView, useAct, useRead } from '../wire';

/** Restores the equality file from its backup. */
export function RestoreForm() {
  const { t } = useWords();
  const equality = useRead('showEquality', {});
  return (
    <Page title={t('equality-restore')} width="form" back={{ to: '/equality', words: t('equality') }}>
      <Loaded of={equality}>
        {(view) =>
          view.state !== 'unlocked' && view.backupAt !== null ? (
            <Restore view={view} at={view.backupAt} />
          ) : (
            <EmptyState title={t(view.backupAt === null ? 'equality-restore-none' : 'equality-restore-unlocked')}>
              {t(view.backupAt === null ? 'equality-file-no-backup' : 'equality-restore-unlocked-words')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function Restore({ view, at }: { view: EqualityView; at: string }) {
  const { t, instant } = useWords();
  const go = useGo();
  const restore = useAct('restoreEquality');
  const form = useForm({ passphrase: '' });
  const submit = async () => {
    if (await restore.run(form.values)) go('/equality');
  };
  return (
    <Form failed={restore.failed} onSubmit={() => void submit()}>
      <SummaryList
        rows={[
          { key: 'backup', label: t('equality-file-backup'), value: instant(at) },
          { key: 'written', label: t('equality-file-written'), value: view.writtenAt === null ? t('equality-file-gone') : instant(view.writtenAt) },
          { key: 'folder', label: t('equality-file-folder'), value: view.folder },
        ]}
      />
      <Warning title={t('equality-restore-lost')}>
        <p>{t('equality-restore-lost-words', { at: instant(at) })}</p>
      </Warning>
      <p>{t('equality-restore-words')}</p>
      <SecretField {...form.field('passphrase')} label={t('equality-restore-passphrase')} first />
      <Buttons>
        <Button busy={restore.busy}>{t('equality-restore')}</Button>
        <Cancel to="/equality" />
      </Buttons>
    </Form>
  );
}
