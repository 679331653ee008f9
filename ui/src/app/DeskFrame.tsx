import { type ComponentType, useState } from 'react';
import { Button, Dialog, Form, SecretField, useForm, useWords } from '../design';
import { type SessionView, useAct } from '../wire';
import { Notices, useUndo } from './Notices';
import { ScreenBoundary } from './ScreenBoundary';
import { sections } from './sections';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import { useKeys } from './useKeys';

type DeskKind = 'panel' | 'application';

const desks: Record<DeskKind, ComponentType<{ subject: string }> | undefined> = {
  panel: sections.find((section) => section.desks?.panel)?.desks?.panel,
  application: sections.find((section) => section.desks?.application)?.desks?.application,
};

/** A desk takes over the window; only a coordinator's passphrase gives it back. */
export function DeskFrame({ session, kind, subject }: { session: SessionView; kind: DeskKind; subject: string }) {
  const { t } = useWords();
  const undo = useUndo();
  const [leaving, setLeaving] = useState(false);
  useKeys({ onUndo: () => undo(null) });
  const Desk = desks[kind];
  return (
    <div className="app-window app-window--full">
      <TopBar hub={session.hub} />
      <section className="app-desk" aria-label={t(`shell-desk-${kind}`)}>
        <span className="app-desk__name">
          {t(`shell-desk-${kind}`)} <strong>{session.name || t('apply-untitled')}</strong>
        </span>
        <Button kind="plain" small onClick={() => setLeaving(true)}>
          {t('shell-desk-leave')}
        </Button>
      </section>
      <main className="app-main" id="main" tabIndex={-1}>
        <ScreenBoundary>{Desk ? <Desk subject={subject} /> : null}</ScreenBoundary>
      </main>
      <StatusLine session={kind === 'panel' ? session : undefined} onUndo={() => undo(null)} />
      <Notices />
      {leaving ? <Leave onClose={() => setLeaving(false)} /> : null}
    </div>
  );
}

function Leave({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const leave = useAct('leaveDesk', { quiet: true });
  const form = useForm({ passphrase: '' });
  return (
    <Dialog title={t('shell-desk-leave')} onClose={onClose}>
      <Form failed={leave.failed} dense onSubmit={() => void leave.run(form.values)}>
        <p>{t('shell-desk-leave-words')}</p>
        <SecretField {...form.field('passphrase')} label={t('welcome-passphrase')} first />
        <Button busy={leave.busy}>{t('shell-desk-leave')}</Button>
      </Form>
    </Dialog>
  );
}
