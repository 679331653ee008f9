import './history.css';
import { section } from '../design';
import { EntryRecord } from './EntryRecord';
import { HistoryList } from './HistoryList';

export default section({
  nav: [{ group: 'hub', order: 10, words: 'history', to: '/history' }],
  screens: [
    { path: '/history', show: HistoryList },
    { path: '/history/$sequence', show: EntryRecord },
  ],
  commands: [{ words: 'history', to: '/history' }],
});
