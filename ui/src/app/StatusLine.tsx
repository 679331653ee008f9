import { TextButton, useWords } from '../design';
import { type EntryView, type FileStateView, type SessionView, useRead, useSaved } from '../wire';

/** The words of an act, as the history has them. */
export function useActWords(): (entry: EntryView) => string {
  const { t, args } = useWords();
  return (entry) => t(`act-${entry.act}`, args(entry.facts));
}

/** The backup that opening makes, while it is made and once it is. That it failed stands above every screen. */
function Backup({ state }: { state: FileStateView | undefined }) {
  const { t, time } = useWords();
  const made = state?.backup === 'made' ? state.newestBackup : null;
  const words = state?.backup === 'making' ? t('shell-backing-up') : made ? t('shell-backed-up', { time: time(made.at) }) : '';
  return words ? <span role="status">{words}</span> : null;
}

/** The line at the bottom: whether all is saved, who works here, and what Ctrl Z would undo. */
export function StatusLine({ session, onUndo }: { session: SessionView | undefined; onUndo: () => void }) {
  const { t, time } = useWords();
  const saved = useSaved();
  const file = useRead('showFileState', {});
  const undo = useRead('showUndo', {});
  const words = useActWords();
  const entry = undo.data?.entry;
  const state =
    saved.pending > 0
      ? t('shell-saving')
      : saved.failed
        ? t('shell-not-saved')
        : saved.at
          ? t('shell-saved-at', { time: time(saved.at) })
          : t('shell-saved');
  return (
    <footer className="app-status">
      <span className={saved.failed ? 'app-status__saved app-status__saved--failed' : 'app-status__saved'} role="status">
        {state}
      </span>
      <Backup state={file.data} />
      {session?.name ? <span className="app-status__who">{t('shell-working-as', { name: session.name })}</span> : null}
      <span className="app-bar__space" />
      {entry ? (
        <span className="app-status__undo">
          <TextButton onClick={onUndo} about={words(entry)}>
            {t('ui-undo')}
          </TextButton>{' '}
          <span aria-hidden="true">{words(entry)}</span>
        </span>
      ) : null}
    </footer>
  );
}
