import './today.css';
import { section } from '../design';
import { useRead } from '../wire';
import { Today } from './Today';

export default section({
  nav: [{ group: 'top', order: 10, words: 'today', to: '/', useCount: () => useRead('showToday', {}).data?.due.length }],
  screens: [{ path: '/', show: Today }],
  commands: [{ words: 'today', to: '/' }],
});
