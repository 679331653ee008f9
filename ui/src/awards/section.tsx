import './awards.css';
import { section } from '../design';
import { useRead } from '../wire';
import { AwardList } from './AwardList';
import { AwardRecord } from './AwardRecord';
import { ConditionForm } from './ConditionForm';
import { ConfirmSubsidyForm } from './ConfirmSubsidyForm';
import { CourseForm } from './CourseForm';
import { DeclineForm } from './DeclineForm';
import { ExtendForm } from './ExtendForm';
import { SignForm } from './SignForm';
import { StartForm } from './StartForm';

export default section({
  nav: [{ group: 'funding', order: 70, words: 'awards', to: '/awards', useCount: () => useRead('countAwards', {}).data?.total }],
  screens: [
    { path: '/awards', show: AwardList },
    { path: '/awards/$id', show: AwardRecord },
    { path: '/awards/$id/sign', show: SignForm },
    { path: '/awards/$id/extend', show: ExtendForm },
    { path: '/awards/$id/decline', show: DeclineForm },
    { path: '/awards/$id/start', show: StartForm },
    { path: '/awards/$id/course/$act', show: CourseForm },
    { path: '/awards/$id/condition/$number', show: ConditionForm },
    { path: '/awards/$id/confirm-subsidy', show: ConfirmSubsidyForm },
  ],
  records: { award: (id) => `/awards/${id}` },
  commands: [{ words: 'awards', to: '/awards' }],
});
