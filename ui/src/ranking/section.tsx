import './ranking.css';
import { section } from '../design';
import { Ranking } from './Ranking';

export default section({
  nav: [{ group: 'funding', order: 40, words: 'ranking', to: '/ranking' }],
  screens: [{ path: '/ranking', show: Ranking }],
  commands: [{ words: 'ranking', to: '/ranking' }],
});
