import { useWords } from '../design';
import { useSaved } from '../wire';

/** Says that what is typed has reached the hub, and when. */
export function SavedLine() {
  const { t, time } = useWords();
  const { pending, failed, at } = useSaved();
  const words = failed ? t('apply-save-failed') : pending > 0 ? t('apply-saving') : at ? t('apply-saved', { time: time(at) }) : '';
  return (
    <p className={failed ? 'apply-saved apply-saved--failed' : 'apply-saved'} role="status">
      {words}
    </p>
  );
}
