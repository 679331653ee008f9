import { letterPlace } from '../design';
import type { AwardStep, AwardView, LetterKind } from '../wire';

/** Where the step that comes next for an award is done. */
export function placeOf(view: AwardView, step: AwardStep): { to: string; filters?: { tab: string } } {
  const at = `/awards/${view.id}`;
  switch (step) {
    case 'sign':
      return { to: `${at}/sign` };
    case 'lapse':
      return { to: at, filters: { tab: 'acceptance' } };
    case 'notify-subsidy':
      return { to: letterAbout(view, 'subsidy-notification') };
    case 'confirm-subsidy':
      return { to: `${at}/confirm-subsidy` };
    case 'give-subsidy':
      return { to: letterAbout(view, 'subsidy-confirmation') };
    case 'meet-condition':
      return { to: at, filters: { tab: 'conditions' } };
    case 'confirm-start':
      return { to: `${at}/start` };
    case 'resume':
      return { to: `${at}/course/resume` };
  }
}

/** Where a letter that tells the awardee of an award is looked at and issued. */
export function letterAbout(view: AwardView, kind: LetterKind): string {
  return letterPlace({ kind, basis: view.id, person: view.awardee });
}
