import './calls.css';
import { section } from '../design';
import { useRead } from '../wire';
import { AboutForm } from './AboutForm';
import { CallList } from './CallList';
import { CallRecord } from './CallRecord';
import { CallVersion } from './CallVersion';
import { DatesForm } from './DatesForm';
import { MoneyForm } from './MoneyForm';
import { NewCall } from './NewCall';
import { TermsForm } from './TermsForm';

export default section({
  nav: [{ group: 'funding', order: 10, words: 'calls', to: '/calls', useCount: () => useRead('listCalls', {}).data?.calls.length }],
  screens: [
    { path: '/calls', show: CallList },
    { path: '/calls/new', show: NewCall },
    { path: '/calls/$id', show: CallRecord },
    { path: '/calls/$id/versions/$version', show: CallVersion },
    { path: '/calls/$id/about', show: AboutForm },
    { path: '/calls/$id/dates', show: DatesForm },
    { path: '/calls/$id/money', show: MoneyForm },
    { path: '/calls/$id/terms', show: TermsForm },
  ],
  records: { call: (id) => `/calls/${id}` },
  commands: [{ words: 'calls-new', to: '/calls/new' }],
});
