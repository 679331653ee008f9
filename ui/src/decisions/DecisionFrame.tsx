import type { ReactNode } from 'react';
import { Loaded, Page, useParam, useWords } from '../design';
import { type DecisionView, useRead } from '../wire';

interface Props {
  title: string;
  /** A form of the decision goes back to it; the decision itself, to the list. */
  width?: 'form' | 'sheet';
  actions?: (view: DecisionView) => ReactNode;
  children: (view: DecisionView) => ReactNode;
}

/** The frame of what is shown and done about one decision. */
export function DecisionFrame({ title, width, actions, children }: Props) {
  const { t } = useWords();
  const application = useParam('application');
  const decision = useRead('showDecision', { application });
  return (
    <Loaded of={decision}>
      {(view) => (
        <Page
          title={t('decisions-title', { act: title, reference: view.reference })}
          detail={`${view.title}, ${view.lead}`}
          width={width ?? 'wide'}
          back={
            width
              ? { to: `/decisions/${application}`, words: t('decisions-title', { act: t('decisions-decision'), reference: view.reference }) }
              : { to: '/decisions', filters: { call: view.call }, words: t('decisions') }
          }
          actions={actions?.(view)}
        >
          {children(view)}
        </Page>
      )}
    </Loaded>
  );
}
