import { section } from '../design';
import { EraseForm } from './EraseForm';
import { LiftHoldForm, PlaceHoldForm } from './HoldForms';
import { Protected } from './Protected';

export default section({
  nav: [{ group: 'hub', order: 15, words: 'protection', to: '/protection' }],
  screens: [
    { path: '/protection', show: Protected },
    { path: '/protection/holds/place/$noun/$id', show: PlaceHoldForm },
    { path: '/protection/holds/$id/lift', show: LiftHoldForm },
    { path: '/protection/erase/$id', show: EraseForm },
  ],
  commands: [{ words: 'holds', to: '/protection' }],
});
