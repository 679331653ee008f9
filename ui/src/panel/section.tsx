import './panel.css';
import { section } from '../design';
import { AttendanceForm } from './AttendanceForm';
import { EditPanelForm } from './EditPanelForm';
import { EditSeatForm } from './EditSeatForm';
import { PanelScreen } from './PanelScreen';
import { ReviewsOfBid } from './ReviewsOfBid';
import { SeatForm } from './SeatForm';

export default section({
  nav: [{ group: 'funding', order: 30, words: 'panel', to: '/panel' }],
  screens: [
    { path: '/panel', show: PanelScreen },
    { path: '/panel/$call/change', show: EditPanelForm },
    { path: '/panel/$call/seat', show: SeatForm },
    { path: '/panel/$call/attendance', show: AttendanceForm },
    { path: '/panel/$call/members/$member', show: EditSeatForm },
    { path: '/panel/$call/bids/$application', show: ReviewsOfBid },
  ],
  commands: [{ words: 'panel', to: '/panel' }],
});
