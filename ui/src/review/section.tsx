import './review.css';
import { section } from '../design';
import { PanelDesk } from './PanelDesk';

export default section({
  screens: [],
  desks: { panel: PanelDesk },
});
