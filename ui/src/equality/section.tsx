import './equality.css';
import { section } from '../design';
import { Equality } from './Equality';
import { MakeForm } from './MakeForm';
import { ObjectionForm } from './ObjectionForm';
import { PaperForm } from './PaperForm';
import { PassphraseForm } from './PassphraseForm';
import { RestoreForm } from './RestoreForm';

export default section({
  nav: [{ group: 'hub', order: 15, words: 'equality', to: '/equality' }],
  screens: [
    { path: '/equality', show: Equality },
    { path: '/equality/new', show: MakeForm },
    { path: '/equality/paper', show: PaperForm },
    { path: '/equality/objection', show: ObjectionForm },
    { path: '/equality/passphrase', show: PassphraseForm },
    { path: '/equality/restore', show: RestoreForm },
  ],
  commands: [
    { words: 'equality-report', to: '/equality' },
    { words: 'equality-paper', to: '/equality/paper' },
    { words: 'equality-object', to: '/equality/objection' },
  ],
});
