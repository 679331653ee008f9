import { Button, TextButton, useWords } from '../design';
import { announce, type EntryView, useAct } from '../wire';
import { useHistoryWords } from './words';

/** Undoes one entry: in its row, or as the button of its own screen. */
export function UndoButton({ entry, whole = false }: { entry: EntryView; whole?: boolean }) {
  const { t } = useWords();
  const { act } = useHistoryWords();
  const undo = useAct('undo', { quiet: true, toast: true });
  const run = () =>
    void undo.run({ sequence: entry.sequence }).then((undone) => {
      if (undone) announce({ kind: 'undone', entry: undone.entry });
    });
  return whole ? (
    <Button kind="plain" busy={undo.busy} onClick={run}>
      {t('history-undo')}
    </Button>
  ) : (
    <TextButton about={act(entry)} onClick={run}>
      {t('ui-undo')}
    </TextButton>
  );
}
