import './protection.css';
import { section } from '../design';
import { ChooseForm } from './ChooseForm';
import { DisposeForm, KeepLongerForm, YearsForm } from './DisposalForms';
import { EraseForm } from './EraseForm';
import { LiftHoldForm, PlaceHoldForm } from './HoldForms';
import { Protected } from './Protected';
import { RequestForm } from './RequestForm';
import { RequestRecord } from './RequestRecord';
import { ExtendRequestForm, FilePreview, GiveFileForm, IdentityForm, RefuseRequestForm } from './RequestSteps';

export default section({
  nav: [{ group: 'hub', order: 15, words: 'protection', to: '/protection' }],
  screens: [
    { path: '/protection', show: Protected },
    { path: '/protection/holds/place/$noun/$id', show: PlaceHoldForm },
    { path: '/protection/holds/$id/lift', show: LiftHoldForm },
    { path: '/protection/erase/$id', show: EraseForm },
    { path: '/protection/years', show: YearsForm },
    { path: '/protection/disposal/$kind', show: DisposeForm },
    { path: '/protection/disposal/keep/$id', show: KeepLongerForm },
    { path: '/protection/requests/new', show: RequestForm },
    { path: '/protection/requests/$id', show: RequestRecord },
    { path: '/protection/requests/$id/identity', show: IdentityForm },
    { path: '/protection/requests/$id/extend', show: ExtendRequestForm },
    { path: '/protection/requests/$id/refuse', show: RefuseRequestForm },
    { path: '/protection/requests/$id/choose', show: ChooseForm },
    { path: '/protection/requests/$id/preview', show: FilePreview },
    { path: '/protection/requests/$id/give', show: GiveFileForm },
  ],
  records: { file_request: (id) => `/protection/requests/${id}` },
  commands: [
    { words: 'holds', to: '/protection' },
    { words: 'disposal', to: '/protection' },
    { words: 'disposal-years', to: '/protection/years' },
    { words: 'file-record', to: '/protection/requests/new' },
  ],
});
