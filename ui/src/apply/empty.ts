import type { BudgetLine, Milestone, QuestionKind, TeamLine } from '../wire';
import type { Given } from './useApplication';

export const blankPerson: TeamLine = {
  role: null,
  person: null,
  name: '',
  email: '',
  organisation: null,
  organisationName: '',
  sector: null,
  nation: null,
  post: '',
};

export const blankLine: BudgetLine = { heading: null, item: '', amount: '', justification: '' };

export const blankMilestone: Milestone = { what: '', by: '' };

/** The answer to a question that nothing is typed into yet. */
export function empty(kind: QuestionKind): Given {
  switch (kind.kind) {
    case 'text':
      return { kind: 'text', text: '' };
    case 'choice':
      return { kind: 'choice', option: '' };
    case 'choices':
      return { kind: 'choices', options: [] };
    case 'event':
      return { kind: 'event', event: null };
    case 'date':
      return { kind: 'date', typed: '' };
    case 'money':
      return { kind: 'money', typed: '' };
    case 'yes-no':
      return { kind: 'yes-no', yes: null };
    case 'team':
      return { kind: 'team', people: [...kind.exactlyOne, ...kind.atLeastOne].map((role) => ({ ...blankPerson, role })) };
    case 'budget':
      return { kind: 'budget', lines: [blankLine] };
    case 'milestones':
      return { kind: 'milestones', milestones: Array.from({ length: Math.max(1, kind.least) }, () => blankMilestone) };
    case 'file':
      return { kind: 'file', file: null };
    case 'declaration':
      return { kind: 'declaration', agreed: false, name: '', role: '', signedOn: '' };
  }
}
