import { useState } from 'react';
import { Button, ConfirmDialog, Held, Inset, LinkButton, Loaded, Page, Protection, StatCards, Tabs, useFilters, useHasPlace, useParam, useWords } from '../design';
import { type CallView, openDocument, request, useAct, useRead } from '../wire';
import { useCallParts } from './CallParts';
import { PhaseTag } from './PhaseTag';
import { Problems } from './Problems';
import { Versions } from './Versions';

/** One call: everything that publishing freezes, and what keeps it from being published. */
export function CallRecord() {
  const call = useRead('showCall', { call: useParam('id') });
  return <Loaded of={call}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view }: { view: CallView }) {
  const { t, both, instant } = useWords();
  const has = useHasPlace();
  const [{ tab }, setFilters] = useFilters({ tab: 'about' });
  const { id, phase, version, closesAt } = view.summary;
  const title = both(view.document.title);
  const parts = useCallParts(view.document, (part) => (
    <LinkButton kind="plain" to={`/calls/${id}/${part}`}>
      {t(`calls-change-${part}`)}
    </LinkButton>
  ));
  return (
    <Page
      title={title}
      back={{ to: '/calls', words: t('calls') }}
      detail={
        <>
          <PhaseTag phase={phase} /> {version ? t('calls-version', { number: version.number, at: instant(version.publishedAt) }) : t('calls-not-published')}
          {closesAt ? <span className="calls-closing">{t(phase === 'closed' ? 'calls-closed-at' : 'calls-closes-on', { at: instant(closesAt) })}</span> : null}
        </>
      }
      actions={
        <>
          <BlankForm call={id} />
          {version && has('/calls/$call/page') ? (
            <LinkButton kind="plain" to={`/calls/${id}/page`}>
              {t('impact-page')}
            </LinkButton>
          ) : null}
          {version && has('/panel') ? (
            <LinkButton kind="plain" to="/panel" filters={{ call: id }}>
              {t('calls-panel')}
            </LinkButton>
          ) : null}
          <Publish view={view} />
        </>
      }
    >
      <Held id={id} />
      {version ? <Figures view={view} /> : null}
      {view.changedSincePublished && version ? <Inset>{t('calls-changed-since')}</Inset> : null}
      <Problems problems={view.problems} call={id} />
      <Tabs
        label={title}
        at={tab}
        onTab={(key) => setFilters({ tab: key })}
        tabs={[...parts, { key: 'versions', label: t('calls-tab-versions'), count: view.versions.length, show: () => <Versions view={view} /> }]}
      />
      {version ? <Protection noun="call" id={id} /> : null}
    </Page>
  );
}

/** What has come of the call so far, each figure a way there. */
function Figures({ view }: { view: CallView }) {
  const { t, count, money, date } = useWords();
  const { id, applications, submitted, panelOn, pot } = view.summary;
  const drafts = applications - submitted;
  return (
    <StatCards
      label={t('calls-standing')}
      stats={[
        { key: 'submitted', figure: count(submitted), label: t('calls-submitted', { count: submitted }), to: '/applications', filters: { call: id } },
        { key: 'drafts', figure: count(drafts), label: t('calls-drafts', { count: drafts }), to: '/applications', filters: { call: id, state: 'draft' } },
        { key: 'pot', figure: money(pot, true), label: t('calls-ranked-against'), to: '/ranking', filters: { call: id } },
        { key: 'panel', figure: panelOn ? date(panelOn, 'short') : '–', label: t('calls-panel-meets') },
      ]}
    />
  );
}

/** The form on paper with its guidance, in the language of the window. */
function BlankForm({ call }: { call: string }) {
  const { t, language } = useWords();
  return (
    <Button kind="plain" onClick={() => void openDocument(request('showBlankForm', { call, language }))}>
      {t('calls-blank-form')}
    </Button>
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
