import { useState } from 'react';
import { Button, ConfirmDialog, Inset, LinkButton, Loaded, Page, Tabs, useFilters, useHasPlace, useParam, useWords } from '../design';
import { type CallView, useAct, useRead } from '../wire';
import { About, Dates, Money } from './parts';
import { FormPreview } from './FormPreview';
import { PhaseTag } from './PhaseTag';
import { Problems } from './Problems';
import { Criteria, Rules, Terms } from './terms';

/** One call: everything that publishing freezes, and what keeps it from being published. */
export function CallRecord() {
  const { t, both, instant } = useWords();
  const id = useParam('id');
  const has = useHasPlace();
  const call = useRead('showCall', { call: id });
  const [{ tab }, setFilters] = useFilters({ tab: 'about' });
  return (
    <Loaded of={call}>
      {(view) => (
        <Page
          title={both(view.document.title)}
          back={{ to: '/calls', words: t('calls') }}
          detail={
            <>
              <PhaseTag phase={view.summary.phase} />{' '}
              {view.summary.version ? t('calls-version', { number: view.summary.version.number, at: instant(view.summary.version.publishedAt) }) : t('calls-not-published')}
            </>
          }
          actions={
            <>
              {view.summary.version && has('/panel') ? (
                <LinkButton kind="plain" to="/panel" filters={{ call: id }}>
                  {t('calls-panel')}
                </LinkButton>
              ) : null}
              <Publish view={view} />
            </>
          }
        >
          {view.changedSincePublished && view.summary.version ? <Inset>{t('calls-changed-since')}</Inset> : null}
          <Problems problems={view.problems} />
          <Tabs
            label={both(view.document.title)}
            at={tab}
            onTab={(key) => setFilters({ tab: key })}
            tabs={[
              { key: 'about', label: t('calls-tab-about'), show: () => <Changeable id={id} part="about"><About document={view.document} /></Changeable> },
              { key: 'dates', label: t('calls-tab-dates'), show: () => <Changeable id={id} part="dates"><Dates document={view.document} /></Changeable> },
              { key: 'money', label: t('calls-tab-money'), show: () => <Changeable id={id} part="money"><Money document={view.document} /></Changeable> },
              { key: 'rules', label: t('calls-tab-rules'), count: view.document.rules.length, show: () => <Rules document={view.document} /> },
              { key: 'form', label: t('calls-tab-form'), show: () => <FormPreview form={view.document.form} /> },
              { key: 'criteria', label: t('calls-tab-criteria'), count: view.document.criteria.length, show: () => <Criteria document={view.document} /> },
              { key: 'terms', label: t('calls-tab-terms'), show: () => <Changeable id={id} part="terms"><Terms document={view.document} /></Changeable> },
            ]}
          />
        </Page>
      )}
    </Loaded>
  );
}

/** A part of the call with the way to its form. */
function Changeable({ id, part, children }: { id: string; part: 'about' | 'dates' | 'money' | 'terms'; children: React.ReactNode }) {
  const { t } = useWords();
  return (
    <>
      {children}
      <LinkButton kind="plain" to={`/calls/${id}/${part}`}>
        {t(`calls-change-${part}`)}
      </LinkButton>
    </>
  );
}

function Publish({ view }: { view: CallView }) {
  const { t } = useWords();
  const publish = useAct('publishCall');
  const [asking, setAsking] = useState(false);
  if (view.summary.version && !view.changedSincePublished) return null;
  const number = (view.summary.version?.number ?? 0) + 1;
  return (
    <>
      <Button onClick={() => setAsking(true)} disabled={view.problems.length > 0}>
        {t('calls-publish', { number })}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={t('calls-publish-title', { number })}
          action={t('calls-publish', { number })}
          busy={publish.busy}
          failed={publish.failed}
          onConfirm={() => void publish.run({ call: view.summary.id, basedOn: view.basedOn }).then((done) => done && setAsking(false))}
          onClose={() => setAsking(false)}
        >
          <p>{t(number === 1 ? 'calls-publish-first-words' : 'calls-publish-again-words')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
