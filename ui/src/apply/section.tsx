import './apply.css';
import { section } from '../design';
import { ApplicationDesk } from './ApplicationDesk';
import { OnBehalf } from './OnBehalf';

export default section({
  screens: [{ path: '/applications/$id/write', show: OnBehalf }],
  desks: { application: ApplicationDesk },
});
