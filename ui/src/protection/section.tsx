import { section } from '../design';
import { LiftHoldForm, PlaceHoldForm } from './HoldForms';
import { Holds } from './Holds';

export default section({
  nav: [{ group: 'hub', order: 15, words: 'protection', to: '/protection/holds' }],
  screens: [
    { path: '/protection/holds', show: Holds },
    { path: '/protection/holds/place/$noun/$id', show: PlaceHoldForm },
    { path: '/protection/holds/$id/lift', show: LiftHoldForm },
  ],
  commands: [{ words: 'holds', to: '/protection/holds' }],
});
