import { useState } from 'react';
import { Beside, Button, Buttons, Details, Inset, letterPlace, LetterTag, Link, LinkButton, Loaded, Page, Pages, Part, RecordLink, SummaryList, useParam, useWords } from '../design';
import { type LetterView, openDocument, saveDocument, useRead } from '../wire';
import { AddressLines, aboutRows } from './LetterDue';
import { Values } from './Values';
import { Reissue, Void } from './VoidDialog';

/** A letter that went out: its pages as they are stored, what it says, and what became of it. */
export function LetterRecord() {
  const id = useParam('id');
  const letter = useRead('showLetter', { letter: id });
  return (
    <Loaded of={letter} rows={8}>
      {(view) => <Shown view={view} />}
    </Loaded>
  );
}

function Shown({ view }: { view: LetterView }) {
  const { t, code } = useWords();
  const { line } = view;
  const pages = useRead('readLetter', { letter: view.id });
  const title = t('letters-of', { kind: code('letter-kind', line.kind), reference: line.reference });
  return (
    <Page
      title={title}
      back={{ to: '/letters', words: t('letters-title') }}
      detail={
        <>
          <LetterTag line={line} /> {line.title}
        </>
      }
      actions={<Take view={view} />}
    >
      {view.voidReason ? (
        <Inset>
          <p>{t('letters-void-words', { reason: view.voidReason })}</p>
          {view.replacedBy ? (
            <p>
              <Link to={`/letters/${view.replacedBy}`}>{t('letters-replaced-by')}</Link>
            </p>
          ) : view.due ? (
            <p>
              <Link to={letterPlace(view.due)}>{t('letters-due-in-its-place')}</Link>
            </p>
          ) : null}
        </Inset>
      ) : null}
      <Beside
        main={<Loaded of={pages}>{(document) => <Pages document={document} label={title} />}</Loaded>}
        side={
          <>
            <Part title={t('letters-record')}>
              <Facts view={view} />
            </Part>
            <Part title={t('letters-values')}>
              <Values values={view.values} languages={line.language} />
            </Part>
          </>
        }
      />
    </Page>
  );
}

function Facts({ view }: { view: LetterView }) {
  const { t, both, date, instant, money, code } = useWords();
  const { line } = view;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'person', label: t('letter-recipient'), value: line.person ? <RecordLink noun="person" id={line.person} label={line.name} /> : '' },
          { key: 'address', label: t('letters-address'), value: <AddressLines lines={view.address} /> },
          { key: 'call', label: t('letters-call'), value: line.call ? <RecordLink noun="call" id={line.call} label={both(view.callTitle)} /> : '' },
          ...aboutRows(line, t),
          { key: 'language', label: t('letter-language'), value: code('letter-language', line.language) },
          { key: 'amount', label: t('letter-amount'), value: line.amount === null ? '' : money(line.amount) },
          { key: 'dated', label: t('letter-dated'), value: line.datedOn ? date(line.datedOn) : '' },
          { key: 'issued', label: t('letters-issued-at'), value: instant(view.issuedAt) },
          { key: 'override', label: t('letters-override-said'), value: view.overrideReason },
          {
            key: 'replaces',
            label: t('letters-replaces'),
            value: view.replaces ? <Link to={`/letters/${view.replaces}`}>{t('letters-earlier')}</Link> : '',
          },
        ]}
      />
      <Details summary={t('letters-fingerprint')}>
        <code className="letters-hash">{view.sha256}</code>
      </Details>
    </>
  );
}

/** Takes the letter out of the hub, or takes it back. */
function Take({ view }: { view: LetterView }) {
  const { t } = useWords();
  const letter = useRead('readLetter', { letter: view.id });
  const [asking, setAsking] = useState<'void' | 'reissue'>();
  const pages = letter.data;
  const busy = pages === undefined;
  const stands = view.line.state === 'issued';
  return (
    <>
      <Buttons>
        <Button kind="plain" onClick={() => void (pages && saveDocument(pages))} busy={busy}>
          {t('letters-save')}
        </Button>
        <Button kind="plain" onClick={() => void (pages && openDocument(pages))} busy={busy}>
          {t('letters-open')}
        </Button>
        <Button kind="plain" onClick={() => void (pages && openDocument(pages, 'print'))} busy={busy}>
          {t('letters-print')}
        </Button>
        {stands ? (
          <>
            <LinkButton kind="plain" to={`/outbox/${view.id}`}>
              {t('letters-mail')}
            </LinkButton>
            <Button kind="plain" onClick={() => setAsking('reissue')}>
              {t('letters-reissue')}
            </Button>
            <Button kind="plain" onClick={() => setAsking('void')}>
              {t('letters-void')}
            </Button>
          </>
        ) : null}
      </Buttons>
      {asking === 'void' ? <Void view={view} onClose={() => setAsking(undefined)} /> : null}
      {asking === 'reissue' ? <Reissue view={view} onClose={() => setAsking(undefined)} /> : null}
    </>
  );
}
