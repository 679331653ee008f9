import type { ReactNode } from 'react';
import { Loaded, Page, useParam, useWords } from '../design';
import { type AccessView, type AgreementView, type PlacementView, useRead } from '../wire';

interface FormOf<T> {
  title: string;
  children: (found: T, view: PlacementView) => ReactNode;
}

/** The frame of a form about a placement's agreement: which placement it is of is read first. */
export function AgreementForm({ title, children }: FormOf<AgreementView>) {
  const id = useParam('id');
  const agreement = useRead('showAgreement', { placement: id });
  return (
    <Framed title={title} tab="agreement">
      {(view) => <Loaded of={agreement}>{(found) => <>{children(found, view)}</>}</Loaded>}
    </Framed>
  );
}

/** The frame of a form about access and checks. */
export function AccessFrame({ title, children }: FormOf<AccessView>) {
  const id = useParam('id');
  const access = useRead('showAccess', { placement: id });
  return (
    <Framed title={title} tab="access">
      {(view) => <Loaded of={access}>{(found) => <>{children(found, view)}</>}</Loaded>}
    </Framed>
  );
}

function Framed({ title, tab, children }: { title: string; tab: 'agreement' | 'access'; children: (view: PlacementView) => ReactNode }) {
  const id = useParam('id');
  const { t } = useWords();
  const placement = useRead('showPlacement', { placement: id });
  return (
    <Loaded of={placement}>
      {(view) => (
        <Page title={title} width="form" detail={view.label} back={{ to: `/placements/${id}`, filters: { tab }, words: view.reference || t('placements') }}>
          {children(view)}
        </Page>
      )}
    </Loaded>
  );
}
