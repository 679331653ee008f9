import { useWords } from '../design';
import type { AssignmentCell } from '../wire';
import { standingOf } from './standing';

/** What a cell of the grid says, in full. */
export function useCellWords(today: string): (cell: AssignmentCell) => string {
  const { t, code, date } = useWords();
  return (cell) => {
    const standing = standingOf(cell, today);
    const declared = cell.declared === null ? t('panel-cell-undeclared') : t('panel-declared', { answer: code('declaration', cell.declared) });
    switch (standing) {
      case 'conflict':
        return t('panel-cell-conflict', { grounds: cell.grounds.map((ground) => code('conflict-ground', ground)).join(', ') });
      case 'free':
        return `${t('panel-cell-free')} ${declared}`;
      case 'submitted':
      case 'void':
        return t(`panel-cell-${standing}`);
      default: {
        const state = t(`panel-cell-${cell.state === null ? 'given' : cell.state === 'sent-back' ? 'sent-back' : 'begun'}`);
        const due = cell.dueOn === '' ? '' : t(standing === 'late' ? 'panel-cell-late' : 'panel-cell-due', { date: date(cell.dueOn) });
        return [state, due, declared].filter(Boolean).join(' ');
      }
    }
  };
}
