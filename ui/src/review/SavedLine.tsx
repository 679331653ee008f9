import { useWords } from '../design';
import { useSaved } from '../wire';

/** Says that what is typed has reached the hub, and when. */
export function SavedLine() {
  const { t, time } = useWords();
  const { pending, failed, at } = useSaved();
  const words = failed ? t('review-save-failed') : pending > 0 ? t('review-saving') : at ? t('review-saved', { time: time(at) }) : t('review-saves-itself');
  return (
    <p className={failed ? 'review-saved review-saved--failed' : 'review-saved'} role="status">
      {words}
    </p>
  );
}
