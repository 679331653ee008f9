import type { ReactNode } from 'react';
import { Loaded, Page, useParam, useWords } from '../design';
import { type DecisionView, useRead } from '../wire';

/** The frame of what is shown and done about one decision. */
export function DecisionFrame({ title, actions, children }: { title: string; actions?: (view: DecisionView) => ReactNode; children: (view: DecisionView) => ReactNode }) {
  const { t } = useWords();
  const application = useParam('application');
  const decision = useRead('showDecision', { application });
  return (
    <Loaded of={decision}>
      {(view) => (
        <Page title={`${title}: ${view.reference}`} detail={`${view.title} · ${view.lead}`} back={{ to: '/decisions', filters: { call: view.call }, words: t('decisions') }} actions={actions?.(view)}>
          {children(view)}
        </Page>
      )}
    </Loaded>
  );
}
