import type { ReactNode } from 'react';
import { Inset, Loaded, Page, useParam, useWords } from '../design';
import { type PlacementView, useRead } from '../wire';

/** A form for one act on a placement, with the way back to where it was asked for. */
export function PlacementForm({ title, tab, width = 'form', children }: { title: string; tab?: string; width?: 'form' | 'sheet'; children: (view: PlacementView) => ReactNode }) {
  const { t } = useWords();
  const id = useParam('id');
  const placement = useRead('showPlacement', { placement: id });
  return (
    <Loaded of={placement}>
      {(view) => (
        <Page title={title} width={width} detail={view.label} back={{ to: `/placements/${id}`, words: view.name, ...(tab ? { filters: { tab } } : {}) }}>
          {view.changeable ? children(view) : <Inset>{t('placements-no-change')}</Inset>}
        </Page>
      )}
    </Loaded>
  );
}
