import { LinkButton, useWords } from '../design';
import type { AwardView } from '../wire';
import { placeOf } from './steps';

/** What can be done with an award now: the step that comes next is the main one. */
export function Acts({ view }: { view: AwardView }) {
  const { t } = useWords();
  const at = `/awards/${view.id}`;
  const { state, next } = view;
  const running = state === 'accepted' || state === 'active' || state === 'suspended';
  const place = next ? placeOf(view, next) : undefined;
  return (
    <>
      {state === 'offered' ? (
        <LinkButton kind="plain" to={`${at}/decline`}>
          {t('awards-decline')}
        </LinkButton>
      ) : null}
      {state === 'active' ? (
        <LinkButton kind="plain" to={`${at}/course/suspend`}>
          {t('awards-suspend')}
        </LinkButton>
      ) : null}
      {running ? (
        <LinkButton kind="plain" to={`${at}/course/terminate`}>
          {t('awards-terminate')}
        </LinkButton>
      ) : null}
      {view.placement ? (
        <LinkButton kind="plain" to={`/placements/${view.placement}`}>
          {t('awards-see-placement')}
        </LinkButton>
      ) : null}
      {view.proposable ? (
        <LinkButton kind="plain" to="/placements/new" filters={{ application: view.application }}>
          {t('placements-propose')}
        </LinkButton>
      ) : null}
      {next && place ? (
        <LinkButton to={place.to} {...(place.filters ? { filters: place.filters } : {})}>
          {t(`award-step-${next}`)}
        </LinkButton>
      ) : null}
    </>
  );
}
