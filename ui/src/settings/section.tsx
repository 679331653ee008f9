import { section } from '../design';
import { CoordinatorForm } from './CoordinatorForm';
import { DataProtection } from './DataProtection';
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
    { path: '/settings/data-protection', show: DataProtection },
  ],
  commands: [
    { words: 'settings-change-pin', to: '/settings/pin' },
    { words: 'settings-change-passphrase', to: '/settings/passphrase' },
    { words: 'settings-add-coordinator', to: '/settings/coordinators/new' },
    { words: 'settings-hub-change', to: '/settings/hub' },
    { words: 'settings-backups', to: '/settings' },
    { words: 'data-protection', to: '/settings/data-protection' },
  ],
});
