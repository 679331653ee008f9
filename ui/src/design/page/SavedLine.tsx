import { useSaved } from '../../wire';
import { useWords } from '../words/Words';

/** Says that what is typed has reached the hub, and when; before that, that it is saved by itself. */
export function SavedLine({ before = '' }: { before?: string }) {
  const { t, time } = useWords();
  const { pending, failed, at } = useSaved();
  return (
    <p className={failed ? 'sb-saved sb-saved--failed' : 'sb-saved'} role="status">
      {failed ? t('ui-save-failed') : pending > 0 ? t('ui-saving') : at ? t('ui-saved', { time: time(at) }) : before}
    </p>
  );
}
