import { section } from '../design';
import { DecisionRecord } from './DecisionRecord';
import { Decisions } from './Decisions';
import { DecisionForm } from './DecisionForm';
import { LockForm } from './LockForm';
import { PromoteForm } from './PromoteForm';
import { RecommendationForm } from './RecommendationForm';
import { ReverseForm } from './ReverseForm';

export default section({
  nav: [{ group: 'funding', order: 50, words: 'decisions', to: '/decisions' }],
  screens: [
    { path: '/decisions', show: Decisions },
    { path: '/decisions/lock/$call', show: LockForm },
    { path: '/decisions/$application', show: DecisionRecord },
    { path: '/decisions/$application/decide', show: DecisionForm },
    { path: '/decisions/$application/promote', show: PromoteForm },
    { path: '/decisions/$application/recommend', show: RecommendationForm },
    { path: '/decisions/$application/reverse', show: ReverseForm },
  ],
  records: { decision: (id) => `/decisions/${id}` },
  commands: [{ words: 'decisions', to: '/decisions' }],
});
