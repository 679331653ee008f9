import type { ReactNode } from 'react';
import { Loaded, Page, useParam, useWords } from '../design';
import { type AwardView, useRead } from '../wire';

/** The tabs of the record that forms lead back to. */
export type AwardTab = 'overview' | 'acceptance' | 'conditions';

interface AwardFormProps {
  title: string;
  /** The tab that it was opened from, and that it leads back to. */
  tab: AwardTab;
  width?: 'form' | 'sheet';
  children: (view: AwardView, back: { to: string; filters: { tab: AwardTab } }) => ReactNode;
}

/** The frame of the forms about one award: it is read first, and the form says which it is. */
export function AwardForm({ title, tab, width = 'form', children }: AwardFormProps) {
  const id = useParam('id');
  const { t } = useWords();
  const award = useRead('showAward', { award: id });
  const back = { to: `/awards/${id}`, filters: { tab } };
  return (
    <Loaded of={award}>
      {(view) => (
        <Page title={title} width={width} detail={`${view.awardeeName}: ${view.title}`} back={{ ...back, words: view.reference || t('awards-one') }}>
          {children(view, back)}
        </Page>
      )}
    </Loaded>
  );
}
