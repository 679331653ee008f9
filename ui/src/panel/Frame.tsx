import type { ReactNode } from 'react';
import { Loaded, Page, useParam, useWords } from '../design';
import { type PanelView, useRead } from '../wire';

/** A form of one call's panel: its title, and the way back to the panel. */
export function Frame({ title, tab, children }: { title: string | ((view: PanelView | undefined) => string); tab?: string; children: (view: PanelView) => ReactNode }) {
  const { t, both } = useWords();
  const call = useParam('call');
  const panel = useRead('showPanel', { call });
  return (
    <Page
      title={typeof title === 'string' ? title : title(panel.data)}
      detail={panel.data ? both(panel.data.title) : undefined}
      width="form"
      back={{ to: '/panel', filters: { call, ...(tab ? { tab } : {}) }, words: t('panel') }}
    >
      <Loaded of={panel}>{children}</Loaded>
    </Page>
  );
}
