import './people.css';
import { section } from '../design';
import { useRead } from '../wire';
import { AffiliationForm } from './AffiliationForm';
import { AddPersonForm } from './AddPersonForm';
import { EditPersonForm } from './EditPersonForm';
import { MergePeople } from './MergePeople';
import { PeopleList } from './PeopleList';
import { PersonRecord } from './PersonRecord';
import { PeopleTwice } from './PeopleTwice';

export default section({
  nav: [{ group: 'people', order: 10, words: 'people', to: '/people', useCount: () => useRead('listPeople', COUNTED).data?.total }],
  screens: [
    { path: '/people', show: PeopleList },
    { path: '/people/new', show: AddPersonForm },
    { path: '/people/duplicates', show: PeopleTwice },
    { path: '/people/$id', show: PersonRecord },
    { path: '/people/$id/edit', show: EditPersonForm },
    { path: '/people/$id/merge', show: MergePeople },
    { path: '/people/$id/affiliations/new', show: AffiliationForm },
    { path: '/people/$id/affiliations/$affiliation', show: AffiliationForm },
  ],
  records: { person: (id) => `/people/${id}` },
  commands: [
    { words: 'people-add', to: '/people/new' },
    { words: 'people-duplicates-find', to: '/people/duplicates' },
  ],
});

/** Only the total is wanted. */
const COUNTED = { text: '', sector: '', nation: '', language: '', sort: '', offset: 0, limit: 1 };
