import './impact.css';
import { section } from '../design';
import { AreaForm } from './AreaForm';
import { CallPage } from './CallPage';
import { PlacementPage } from './PlacementPage';
import { YearPage } from './YearPage';

export default section({
  nav: [{ group: 'funding', order: 97, words: 'impact-year', to: '/year' }],
  screens: [
    { path: '/year', show: YearPage },
    { path: '/calls/$call/page', show: CallPage },
    { path: '/organisations/$id/area', show: AreaForm },
    { path: '/placements/$placement/page', show: PlacementPage },
  ],
  records: {},
  commands: [{ words: 'impact-year', to: '/year' }],
});
