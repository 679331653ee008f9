import { useState } from 'react';
import { Button, Buttons, Form, SecretField, useForm, useWords } from '../design';
import { type CoordinatorView, type SessionView, shell, standAt, useAct } from '../wire';
import { Card } from './Card';

/** The hub is open: who are you, and your PIN. */
export function SignIn({ session }: { session: SessionView }) {
  const { t, both } = useWords();
  const coordinators = session.coordinators.filter((one) => one.active);
  const [chosen, setChosen] = useState<CoordinatorView | undefined>(coordinators.length === 1 ? coordinators[0] : undefined);
  const close = () => void shell('lock', null).then(standAt);
  if (chosen) {
    return <Pin key={chosen.id} who={chosen} {...(coordinators.length > 1 ? { onBack: () => setChosen(undefined) } : { onBack: close })} />;
  }
  return (
    <Card title={t('welcome-who')} onBack={close}>
      <p className="sb-quiet">{both(session.hub.name)}</p>
      <ul className="hub-people">
        {coordinators.map((one) => (
          <li key={one.id}>
            <button type="button" className="hub-people__person" onClick={() => setChosen(one)}>
              <strong>{one.name}</strong>
              <span className="sb-quiet">{both(one.role)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Pin({ who, onBack }: { who: CoordinatorView; onBack: () => void }) {
  const { t } = useWords();
  const signIn = useAct('signIn', { quiet: true });
  const form = useForm({ pin: '' });
  return (
    <Card title={who.name} onBack={onBack}>
      <Form failed={signIn.failed} onSubmit={() => void signIn.run({ coordinator: who.id, pin: form.values.pin })}>
        <SecretField {...form.field('pin')} label={t('welcome-pin')} pin first />
        <Buttons>
          <Button busy={signIn.busy}>{t('welcome-sign-in')}</Button>
        </Buttons>
      </Form>
    </Card>
  );
}
