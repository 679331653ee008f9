import './imports.css';
import { section } from '../design';
import { ImportAttendance, ImportOrganisations, ImportPeople } from './screens';

export default section({
  screens: [
    { path: '/people/import', show: ImportPeople },
    { path: '/organisations/import', show: ImportOrganisations },
    { path: '/events/$id/import', show: ImportAttendance },
  ],
  commands: [
    { words: 'imports-people', to: '/people/import' },
    { words: 'imports-organisations', to: '/organisations/import' },
  ],
});
