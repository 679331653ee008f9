import { useSession } from '../../wire';
import { useWords } from '../words/Words';
import { WithPin } from './WithPin';

interface SecondPersonProps {
  second: string;
  pin: string;
  onSecond: (second: string) => void;
  onPin: (pin: string) => void;
}

/** The second coordinator, with the PIN that shows it is they. */
export function SecondPerson({ second, pin, onSecond, onPin }: SecondPersonProps) {
  const { t } = useWords();
  const viewpoint = useSession().data?.viewpoint;
  const own = viewpoint?.desk === 'coordinator' ? viewpoint.id : undefined;
  return <WithPin name="second" label={t('decisions-second')} pinLabel={t('decisions-second-pin')} except={[own]} who={second} pin={pin} onWho={onSecond} onPin={onPin} />;
}
