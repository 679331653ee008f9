import { TextButton, useWords } from '../design';
import { announce, type EntryView, useAct } from '../wire';
import { useHistoryWords } from './words';

/** Undoes one entry. */
export function UndoButton({ entry }: { entry: EntryView }) {
  const { t } = useWords();
  const { act } = useHistoryWords();
  const undo = useAct('undo', { quiet: true, toast: true });
  return (
    <TextButton
      about={act(entry)}
      onClick={() =>
        void undo.run({ sequence: entry.sequence }).then((undone) => {
          if (undone) announce({ kind: 'undone', entry: undone.entry });
        })
      }
    >
      {t('ui-undo')}
    </TextButton>
  );
}
