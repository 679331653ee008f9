import { useParam } from '../design';
import { ApplicationDesk } from './ApplicationDesk';

/** The same form, typed by a coordinator from what came in otherwise than at the desk. */
export function OnBehalf() {
  return <ApplicationDesk subject={useParam('id')} />;
}
