import './hub.css';
import { useState } from 'react';
import { Skeleton } from '../design';
import type { FileToken, SessionView, Status } from '../wire';
import { Choose } from './Choose';
import { Made } from './Made';
import { MakeHub } from './MakeHub';
import { OpenHub } from './OpenHub';
import { SignIn } from './SignIn';

/** A hub's file, before it is open. */
export type HubFile = Pick<FileToken, 'token' | 'name' | 'elsewhere'>;

/** Where somebody is before a hub is theirs to work in. */
export type Step = { at: 'choose' } | { at: 'open'; file: HubFile } | { at: 'make' } | { at: 'made' };

/** No hub is open, or one is and nobody has signed in. */
export function Welcome({ status, session }: { status: Status; session: SessionView | undefined }) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const back = () => setStep({ at: 'choose' });
  if (status.hub && !session) return <Skeleton />;
  if (session) return step.at === 'made' ? <Made onContinue={back} /> : <SignIn session={session} />;
  switch (step.at) {
    // The hub that was just made is closed again.
    case 'made':
    case 'choose':
      return <Choose status={status} onStep={setStep} />;
    case 'open':
      return <OpenHub file={step.file} onBack={back} />;
    case 'make':
      return <MakeHub onBack={back} onMade={() => setStep({ at: 'made' })} />;
  }
}
