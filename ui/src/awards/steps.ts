import type { AwardStep, AwardView } from '../wire';

/** Where the step that comes next for an award is done. */
export function placeOf(view: AwardView, step: AwardStep): { to: string; filters?: { tab: string } } {
  const at = `/awards/${view.id}`;
  switch (step) {
    case 'sign':
      return { to: `${at}/sign` };
    case 'lapse':
      return { to: at, filters: { tab: 'acceptance' } };
    case 'notify-subsidy':
      return { to: `${at}/notify-subsidy` };
    case 'confirm-subsidy':
      return { to: `${at}/confirm-subsidy` };
    case 'give-subsidy':
      return { to: `${at}/give-subsidy` };
    case 'meet-condition':
      return { to: at, filters: { tab: 'conditions' } };
    case 'confirm-start':
      return { to: `${at}/start` };
    case 'resume':
      return { to: `${at}/course/resume` };
  }
}
