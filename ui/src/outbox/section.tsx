import './outbox.css';
import { section } from '../design';
import { useRead } from '../wire';
import { MailRecord } from './MailRecord';
import { Outbox } from './Outbox';
import { WAITING } from './states';

/** How many letters wait to be sent. */
function useWaiting(): number | undefined {
  return useRead('listOutbox', { call: null, states: [...WAITING], text: '', sort: '', offset: 0, limit: 1 }).data?.total;
}

export default section({
  nav: [{ group: 'funding', order: 65, words: 'outbox-title', to: '/outbox', useCount: useWaiting }],
  screens: [
    { path: '/outbox', show: Outbox },
    { path: '/outbox/$id', show: MailRecord },
  ],
  records: {},
  commands: [{ words: 'outbox-title', to: '/outbox' }],
});
