import { useSession } from '../../wire';
import { SecretField, SelectField } from '../form/fields';
import { useWords } from '../words/Words';

interface WithPinProps {
  /** The field that names them. */
  name: string;
  label: string;
  pinLabel: string;
  /** Coordinators who cannot be it. */
  except: (string | undefined)[];
  who: string;
  pin: string;
  onWho: (who: string) => void;
  onPin: (pin: string) => void;
}

/** A coordinator, with the PIN that shows it is they. */
export function WithPin({ name, label, pinLabel, except, who, pin, onWho, onPin }: WithPinProps) {
  const { t } = useWords();
  const session = useSession();
  const others = (session.data?.coordinators ?? []).filter((one) => one.active && !except.includes(one.id));
  return (
    <>
      <SelectField name={name} label={label} value={who} onChange={onWho} choices={[{ value: '', label: t('ui-choose-person') }, ...others.map((one) => ({ value: one.id, label: one.name }))]} />
      <SecretField name="pin" label={pinLabel} value={pin} onChange={onPin} pin />
    </>
  );
}
