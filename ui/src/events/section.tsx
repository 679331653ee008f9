import './events.css';
import { section } from '../design';
import { useRead } from '../wire';
import { AddEventForm, EditEventForm } from './EventForms';
import { EventList } from './EventList';
import { EventRecord } from './EventRecord';

export default section({
  nav: [{ group: 'people', order: 30, words: 'events', to: '/events', useCount: () => useRead('listEvents', COUNTED).data?.total }],
  screens: [
    { path: '/events', show: EventList },
    { path: '/events/new', show: AddEventForm },
    { path: '/events/$id', show: EventRecord },
    { path: '/events/$id/edit', show: EditEventForm },
  ],
  records: { event: (id) => `/events/${id}` },
  commands: [{ words: 'events-add', to: '/events/new' }],
});

/** Only the total is wanted. */
const COUNTED = { text: '', sort: '', offset: 0, limit: 1 };
