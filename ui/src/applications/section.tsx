import './applications.css';
import { section } from '../design';
import { useRead } from '../wire';
import { ApplicationList } from './ApplicationList';
import { ApplicationRecord } from './ApplicationRecord';
import { BeginForm } from './BeginForm';
import { CorrectionForm } from './CorrectionForm';
import { JudgementForm } from './JudgementForm';
import { LatenessForm } from './LatenessForm';
import { ReceiptForm } from './ReceiptForm';
import { SubmissionCopy } from './SubmissionCopy';
import { WithdrawalForm } from './WithdrawalForm';

export default section({
  nav: [
    {
      group: 'funding',
      order: 20,
      words: 'applications',
      to: '/applications',
      useCount: () => useRead('countApplications', {}).data?.total,
    },
  ],
  screens: [
    { path: '/applications', show: ApplicationList },
    { path: '/applications/new', show: BeginForm },
    { path: '/applications/$id', show: ApplicationRecord },
    { path: '/applications/$id/judge/$rule', show: JudgementForm },
    { path: '/applications/$id/correction', show: CorrectionForm },
    { path: '/applications/$id/lateness', show: LatenessForm },
    { path: '/applications/$id/receipt', show: ReceiptForm },
    { path: '/applications/$id/withdrawal', show: WithdrawalForm },
    { path: '/applications/$id/copy/$number', show: SubmissionCopy },
  ],
  records: { application: (id) => `/applications/${id}` },
  commands: [
    { words: 'applications', to: '/applications' },
    { words: 'applications-begin', to: '/applications/new' },
  ],
});
