import { section } from '../design';
import { useRead } from '../wire';
import { OutcomeForm } from './OutcomeForm';
import { OutcomeList } from './OutcomeList';

export default section({
  nav: [{ group: 'funding', order: 95, words: 'outcomes', to: '/outcomes', useCount: () => useRead('listOutcomes', { text: '', kind: '', of: '', sort: '', offset: 0, limit: 1 }).data?.total }],
  screens: [
    { path: '/outcomes', show: OutcomeList },
    { path: '/outcomes/$noun/$id/$outcome', show: OutcomeForm },
  ],
  records: {},
  commands: [{ words: 'outcomes', to: '/outcomes' }],
});
