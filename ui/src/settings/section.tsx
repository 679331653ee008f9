import { section } from '../design';
import { CoordinatorForm } from './CoordinatorForm';
import { HubForm } from './HubForm';
import { PassphraseForm } from './PassphraseForm';
import { PinForm } from './PinForm';
import { Settings } from './Settings';

export default section({
  nav: [{ group: 'hub', order: 20, words: 'settings', to: '/settings' }],
  screens: [
    { path: '/settings', show: Settings },
    { path: '/settings/hub', show: HubForm },
    { path: '/settings/coordinators/$id', show: CoordinatorForm },
    { path: '/settings/pin', show: PinForm },
    { path: '/settings/passphrase', show: PassphraseForm },
  ],
  commands: [
    { words: 'settings-change-pin', to: '/settings/pin' },
    { words: 'settings-backups', to: '/settings' },
  ],
});
