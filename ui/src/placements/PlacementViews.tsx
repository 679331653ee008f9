import { Link, useWords } from '../design';
import type { PLACEMENT_FILTERS } from './PlacementFilters';

/** The two ways of looking at placements, with the same filters. */
export function PlacementViews({ filters }: { filters: typeof PLACEMENT_FILTERS }) {
  const { t } = useWords();
  const { text, state, employerSector, hostSector, on } = filters;
  const kept = Object.fromEntries(Object.entries({ text, state, employerSector, hostSector, on }).filter(([, value]) => value !== ''));
  return (
    <nav className="sb-tabs__list" aria-label={t('timeline-views')}>
      {[
        { to: '/placements', words: t('timeline-list') },
        { to: '/placements/timeline', words: t('timeline') },
      ].map((view) => (
        <Link key={view.to} to={view.to} filters={kept} className="sb-tabs__tab" exact>
          {view.words}
        </Link>
      ))}
    </nav>
  );
}
