import type { AssigneeView, AssignmentBidView, AssignmentCell } from '../wire';

/** A cell of the grid, with the bid and the member that meet there. */
export interface Place {
  bid: AssignmentBidView;
  member: AssigneeView;
  cell: AssignmentCell;
}

/** How a member stands to a bid, as the grid shows it. */
export type Standing = (typeof STANDINGS)[number];

export const STANDINGS = ['free', 'given', 'begun', 'submitted', 'sent-back', 'late', 'conflict', 'void'] as const;

export function standingOf(cell: AssignmentCell, today: string): Standing {
  if (cell.state === 'void' && cell.assigned) return 'void';
  if (cell.grounds.length > 0) return 'conflict';
  if (!cell.assigned) return 'free';
  if (cell.state === 'submitted') return 'submitted';
  // A day reads as text does: year first.
  if (cell.dueOn !== '' && cell.dueOn < today) return 'late';
  if (cell.state === 'sent-back') return 'sent-back';
  return cell.state === 'draft' ? 'begun' : 'given';
}
