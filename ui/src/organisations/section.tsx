import { section } from '../design';
import { useRead } from '../wire';
import { AddOrganisationForm } from './AddOrganisationForm';
import { EditOrganisationForm } from './EditOrganisationForm';
import { MergeOrganisations } from './MergeOrganisations';
import { OrganisationList } from './OrganisationList';
import { OrganisationRecord } from './OrganisationRecord';
import { OrganisationsTwice } from './OrganisationsTwice';

export default section({
  nav: [
    { group: 'people', order: 20, words: 'organisations', to: '/organisations', useCount: () => useRead('listOrganisations', COUNTED).data?.total },
  ],
  screens: [
    { path: '/organisations', show: OrganisationList },
    { path: '/organisations/new', show: AddOrganisationForm },
    { path: '/organisations/duplicates', show: OrganisationsTwice },
    { path: '/organisations/$id', show: OrganisationRecord },
    { path: '/organisations/$id/edit', show: EditOrganisationForm },
    { path: '/organisations/$id/merge', show: MergeOrganisations },
  ],
  records: { organisation: (id) => `/organisations/${id}` },
  commands: [
    { words: 'organisations-add', to: '/organisations/new' },
    { words: 'organisations-duplicates-find', to: '/organisations/duplicates' },
  ],
});

/** Only the total is wanted. */
const COUNTED = { text: '', sector: '', nation: '', sort: '', offset: 0, limit: 1 };
