import { codes } from '../wire';
import type { ReactNode } from 'react';
import { FilterBar, FilterSelect, FilterText, type ListState, useWords } from '../design';
import { FilterDay } from './FilterDay';

/** What leaves placements out of a list. */
export const PLACEMENT_FILTERS = { text: '', state: '', employerSector: '', hostSector: '', on: '' };

type Kept = typeof PLACEMENT_FILTERS;

/** The filters over placements, the same over the list and over the timeline. */
export function PlacementFilters<T extends Kept>({ list, children }: { list: ListState<T>; children?: ReactNode }) {
  const { t, code } = useWords();
  const by = (key: keyof Kept) => ({ value: list.filters[key], onChange: (value: string) => list.set({ [key]: value } as Partial<T>) });
  const sectors = codes.Sector.map((value) => ({ value, label: code('sector', value) }));
  return (
    <FilterBar>
      <FilterText {...by('text')} label={t('ui-find')} placeholder={t('placements-find')} />
      <FilterSelect {...by('state')} label={t('placements-state')} all={t('placements-any-state')} choices={codes.PlacementState.map((value) => ({ value, label: code('placement-state', value) }))} />
      <FilterSelect {...by('employerSector')} label={t('placements-employer-sector')} all={t('placements-any-sector')} choices={sectors} />
      <FilterSelect {...by('hostSector')} label={t('placements-host-sector')} all={t('placements-any-sector')} choices={sectors} />
      <FilterDay {...by('on')} label={t('placements-on')} />
      {children}
    </FilterBar>
  );
}
