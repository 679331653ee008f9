import { Button, Buttons, EmptyState, Failing, Form, Link, LinkButton, Loaded, Page, Part, SecretField, SummaryList, useForm, useWords } from '../design';
import { type EqualityView, openDocument, request, saveDocument, useAct, useRead } from '../wire';
import { Links } from './Links';
import { Report } from './Report';

/** Equality monitoring: the file of its own, and the numbers that may be shown. */
export function Equality() {
  const { t, instant } = useWords();
  const equality = useRead('showEquality', {});
  const unlocked = equality.data?.state === 'unlocked';
  return (
    <Page
      title={t('equality')}
      detail={t('equality-detail')}
      actions={
        unlocked ? (
          <>
            <LinkButton kind="plain" to="/equality/paper">
              {t('equality-paper')}
            </LinkButton>
            <LinkButton kind="plain" to="/equality/objection">
              {t('equality-object')}
            </LinkButton>
          </>
        ) : undefined
      }
    >
      <Loaded of={equality}>
        {(view) => {
          switch (view.state) {
            case 'none':
              return view.backupAt === null ? (
                <EmptyState title={t('equality-none')} action={<LinkButton to="/equality/new">{t('equality-make')}</LinkButton>}>
                  {t('equality-none-words')}
                </EmptyState>
              ) : (
                <EmptyState title={t('equality-gone')} action={<LinkButton to="/equality/restore">{t('equality-restore')}</LinkButton>}>
                  {t('equality-gone-words', { file: view.file, folder: view.folder, at: instant(view.backupAt) })}
                </EmptyState>
              );
            case 'locked':
              return <Unlock view={view} />;
            case 'unlocked':
              return (
                <>
                  <Report />
                  <Links />
                  <TheFile view={view} />
                </>
              );
          }
        }}
      </Loaded>
      <BlankForm />
    </Page>
  );
}

function Unlock({ view }: { view: EqualityView }) {
  const { t, instant } = useWords();
  const unlock = useAct('unlockEquality');
  const form = useForm({ passphrase: '' });
  return (
    <Part title={t('equality-locked')}>
      <p>{t('equality-locked-words')}</p>
      <Form failed={unlock.failed} onSubmit={() => void unlock.run(form.values)}>
        <SecretField {...form.field('passphrase')} label={t('equality-passphrase')} />
        <Button busy={unlock.busy}>{t('equality-unlock')}</Button>
      </Form>
      {view.backupAt === null ? null : (
        <p>
          {t('equality-backup-is', { at: instant(view.backupAt) })} <Link to="/equality/restore">{t('equality-restore')}</Link>
        </p>
      )}
    </Part>
  );
}

function TheFile({ view }: { view: EqualityView }) {
  const { t, instant } = useWords();
  const lock = useAct('lockEquality');
  return (
    <Part
      title={t('equality-file')}
      actions={
        <>
          <LinkButton kind="plain" small to="/equality/passphrase">
            {t('equality-change-passphrase')}
          </LinkButton>
          <Button kind="plain" small busy={lock.busy} onClick={() => void lock.run({})}>
            {t('equality-lock')}
          </Button>
        </>
      }
    >
      {lock.failed ? <Failing failed={lock.failed} /> : null}
      <SummaryList
        rows={[
          { key: 'file', label: t('equality-file-name'), value: view.file },
          { key: 'folder', label: t('equality-file-folder'), value: view.folder },
          {
            key: 'backup',
            label: t('equality-file-backup'),
            value: view.backupAt === null ? t('equality-file-no-backup') : t('equality-file-backup-words', { at: instant(view.backupAt) }),
          },
        ]}
      />
    </Part>
  );
}

function BlankForm() {
  const { t, language } = useWords();
  const blank = () => request('showBlankEqualityForm', { language });
  return (
    <Part title={t('equality-blank')}>
      <p>{t('equality-blank-words')}</p>
      <Buttons>
        <Button kind="plain" onClick={() => void openDocument(blank(), 'print')}>
          {t('equality-print')}
        </Button>
        <Button kind="plain" onClick={() => void saveDocument(blank())}>
          {t('equality-save-form')}
        </Button>
      </Buttons>
    </Part>
  );
}
