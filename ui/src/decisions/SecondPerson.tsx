import { SecretField, SelectField, useWords } from '../design';
import { useSession } from '../wire';

interface SecondPersonProps {
  second: string;
  pin: string;
  onSecond: (second: string) => void;
  onPin: (pin: string) => void;
}

/** The second coordinator, with the PIN that shows it is they. */
export function SecondPerson({ second, pin, onSecond, onPin }: SecondPersonProps) {
  const { t } = useWords();
  const session = useSession();
  const viewpoint = session.data?.viewpoint;
  const own = viewpoint?.desk === 'coordinator' ? viewpoint.id : undefined;
  const others = (session.data?.coordinators ?? []).filter((one) => one.active && one.id !== own);
  return (
    <>
      <SelectField
        name="second"
        label={t('decisions-second')}
        value={second}
        onChange={onSecond}
        choices={[{ value: '', label: t('decisions-choose') }, ...others.map((one) => ({ value: one.id, label: one.name }))]}
      />
      <SecretField name="pin" label={t('decisions-second-pin')} value={pin} onChange={onPin} pin />
    </>
  );
}
