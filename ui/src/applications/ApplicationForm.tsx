import type { ReactNode } from 'react';
import { Loaded, Page, useParam, useWords } from '../design';
import { type ApplicationView, useRead } from '../wire';

/** The frame of the forms about one application: it is read first, and the form says which it is. */
export function ApplicationForm({ title, tab, children }: { title: string; tab?: string; children: (view: ApplicationView, done: { to: string; filters: { tab: string } }) => ReactNode }) {
  const { t } = useWords();
  const id = useParam('id');
  const application = useRead('showApplication', { application: id });
  const to = `/applications/${id}`;
  const filters = { tab: tab ?? 'answers' };
  return (
    <Loaded of={application}>
      {(view) => {
        const name = view.summary.title === '' ? t('applications-untitled') : view.summary.title;
        return (
          <Page title={title} width="form" detail={name} back={{ to, filters, words: view.summary.reference ?? t('applications-one') }}>
            {children(view, { to, filters })}
          </Page>
        );
      }}
    </Loaded>
  );
}
