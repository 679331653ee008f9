import { useState } from 'react';
import { Button, Buttons, Cancel, Form, Inset, Page, Part, SecretField, useForm, useWords, Warning } from '../design';
import { openDocument, type PassphraseChanged, request, saveDocument, useAct } from '../wire';
import { BackupTable } from './Backups';

/** Changes the hub’s passphrase, and says which backups still open with the old one. */
export function PassphraseForm() {
  const { t, language } = useWords();
  const change = useAct('changePassphrase');
  const [done, setDone] = useState<PassphraseChanged>();
  const form = useForm({ old: '', new: '', again: '' });
  const sheet = () => request('showPassphraseSheet', { language });
  const back = { to: '/settings', words: t('settings') };
  if (done) {
    return (
      <Page key="done" title={t('settings-passphrase-changed')} back={back}>
        <Inset>{t('settings-passphrase-changed-words')}</Inset>
        <p>{t('settings-sheet-words')}</p>
        <Buttons>
          <Button kind="plain" onClick={() => void openDocument(sheet(), 'print')}>
            {t('settings-sheet-print')}
          </Button>
          <Button kind="plain" onClick={() => void saveDocument(sheet())}>
            {t('settings-sheet-save')}
          </Button>
        </Buttons>
        {done.backupsUnderTheOld.length === 0 ? null : (
          <Part title={t('settings-backups-under-the-old')}>
            <BackupTable backups={done.backupsUnderTheOld} caption={t('settings-backups-under-the-old')} />
          </Part>
        )}
      </Page>
    );
  }
  return (
    <Page title={t('settings-change-passphrase')} width="form" back={back}>
      <Form failed={change.failed} onSubmit={() => void change.run(form.values).then(setDone)}>
        <Warning title={t('settings-lost-title')}>
          <p>{t('settings-lost-words')}</p>
        </Warning>
        <SecretField {...form.field('old')} label={t('settings-passphrase-old')} first />
        <SecretField {...form.field('new')} label={t('settings-passphrase-new')} />
        <SecretField {...form.field('again')} label={t('settings-passphrase-again')} />
        <Buttons>
          <Button busy={change.busy}>{t('settings-change-passphrase')}</Button>
          <Cancel to="/settings" />
        </Buttons>
      </Form>
    </Page>
  );
}
