import { useState } from 'react';
import { Beside, Button, ConfirmDialog, Inset, Link, Loaded, Page, Pages, Part, RecordLink, recordPlace, SummaryList, useGo, useParam, useWords, Warning } from '../design';
import { type MailView, type OutboxLine, openMade, useAct, useRead } from '../wire';
import { MarkOne } from './MarkDialog';
import { MailTag } from './states';

/** The mail of a letter before it goes: its subject, its text, and what is attached. */
export function MailRecord() {
  const mail = useRead('showMail', { letter: useParam('id') });
  return (
    <Loaded of={mail} rows={8}>
      {(view) => <Shown view={view} />}
    </Loaded>
  );
}

function Shown({ view }: { view: MailView }) {
  const { t, code, date } = useWords();
  const { line } = view;
  const letter = useRead('readLetter', { letter: line.letter });
  return (
    <Page
      title={t('outbox-mail-of', { name: line.name })}
      back={{ to: '/outbox', words: t('outbox-title') }}
      detail={
        <>
          <MailTag state={line.state} /> {line.reference} · {line.title}
        </>
      }
      actions={<Acts view={view} />}
    >
      <Standing view={view} />
      <Beside
        main={
          <>
            <Part title={view.subject || t('outbox-text')}>
              {view.body ? <div className="outbox-text">{view.body.trim()}</div> : <p className="sb-quiet">–</p>}
            </Part>
            <div className="outbox-letter">
              <Loaded of={letter}>{(document) => <Pages document={document} label={line.attachments[0] ?? t('outbox-letter')} />}</Loaded>
            </div>
          </>
        }
        side={
          <Part title={t('letters-record')}>
            <SummaryList
              rows={[
                { key: 'from', label: t('outbox-from'), value: view.from },
                { key: 'person', label: t('outbox-to'), value: <RecordLink noun="person" id={line.person} label={line.name} /> },
                { key: 'address', label: t('outbox-address'), value: line.address || '–' },
                { key: 'copy', label: t('outbox-copy'), value: line.copies.length > 0 ? <Copies line={line} /> : '' },
                { key: 'language', label: t('letter-language'), value: code('letter-language', line.language) },
                { key: 'attached', label: t('outbox-attached'), value: line.attachments.join(', ') },
                { key: 'letter', label: t('outbox-letter'), value: <Link to={`/letters/${line.letter}`}>{code('letter-kind', line.kind)}</Link> },
                { key: 'dated', label: t('letter-dated'), value: date(line.datedOn) },
                {
                  key: 'went',
                  label: t('outbox-went'),
                  value: line.sentOn ? t('outbox-went-on', { date: date(line.sentOn), name: line.sentBy ?? '' }) : '',
                },
              ]}
            />
          </Part>
        }
      />
    </Page>
  );
}

/** Who has a copy, and where it goes. */
function Copies({ line }: { line: OutboxLine }) {
  const { t } = useWords();
  return (
    <>
      {line.copies.map((copy) => (
        <div key={copy.name}>{copy.address ? t('outbox-copy-at', { name: copy.name, address: copy.address }) : t('outbox-copy-nowhere', { name: copy.name })}</div>
      ))}
    </>
  );
}

/** What became of a draft that was opened, and what keeps one from being made. */
function Standing({ view }: { view: MailView }) {
  const { t, args, instant } = useWords();
  const { line, drafted } = view;
  const at = drafted ? instant(drafted.at) : '';
  if (line.state === 'withdrawn') return (
    <Warning title={t('outbox-withdrawn-title')}>
      <p>{t('outbox-withdrawn-words', { at })}</p>
    </Warning>
  );
  if (line.state === 'overtaken') return (
    <Warning title={t('outbox-overtaken-title')}>
      <p>{drafted ? t('outbox-overtaken-words', { at }) : t('outbox-overtaken-undrafted')}</p>
    </Warning>
  );
  return (
    <>
      {line.state === 'renewed' && drafted ? (
        <Warning title={t('outbox-renewed-title')}>
          <p>{t('outbox-renewed-words', { at, address: drafted.address, subject: drafted.subject })}</p>
        </Warning>
      ) : null}
      {line.state === 'drafted' ? <Inset>{t('outbox-drafted-words', { at })}</Inset> : null}
      {view.problems.length > 0 && !line.sentOn ? (
        <Warning title={t('outbox-blocked-title')}>
          <ul className="letters-problems">
            {view.problems.map((problem) => {
              const words = t(`problem-${problem.problem}`, args(problem.facts));
              return (
                <li key={`${problem.field} ${words}`}>
                  {words}{' '}
                  <Link to={placeOf(problem.field, line.person)} about={words}>
                    {t('outbox-put-right')}
                  </Link>
                </li>
              );
            })}
          </ul>
        </Warning>
      ) : null}
      {view.welshUnchecked && !line.sentOn ? (
        <Inset>
          {t('outbox-unchecked')}. <Link to="/letters/wording">{t('outbox-wording')}</Link>
        </Inset>
      ) : null}
    </>
  );
}

/** Where a problem is put right. */
function placeOf(field: string, person: string): string {
  if (field.startsWith('person')) return recordPlace('person', person) ?? '/people';
  return field.startsWith('hub') ? '/settings' : '/letters/wording';
}

function Acts({ view }: { view: MailView }) {
  const { t } = useWords();
  const go = useGo();
  const { line } = view;
  const draft = useAct('draftMail', { toast: true });
  const drop = useAct('dropMail');
  const [asking, setAsking] = useState<'mark' | 'drop'>();
  const waits = line.state !== 'sent' && line.state !== 'posted';
  const open = async () => {
    const made = await draft.run({ letter: line.letter });
    if (made) await openMade(made);
  };
  if (!waits) return null;
  return (
    <>
      {view.drafted ? (
        <Button kind="plain" onClick={() => setAsking('drop')}>
          {t('outbox-drop')}
        </Button>
      ) : null}
      <Button kind="plain" onClick={() => setAsking('mark')}>
        {t('outbox-mark')}
      </Button>
      {line.state === 'withdrawn' || line.state === 'overtaken' ? null : (
        <Button onClick={() => void open()} busy={draft.busy} disabled={view.problems.length > 0}>
          {t(view.drafted ? 'outbox-open-again' : 'outbox-open')}
        </Button>
      )}
      {asking === 'mark' ? <MarkOne letter={line.letter} byMail={line.address !== ''} onClose={() => setAsking(undefined)} /> : null}
      {asking === 'drop' ? (
        <ConfirmDialog
          title={t('outbox-drop-title')}
          action={t('outbox-drop')}
          kind="danger"
          busy={drop.busy}
          failed={drop.failed}
          onConfirm={() => void drop.run({ letter: line.letter, basedOn: view.basedOn }).then((done) => done && go('/outbox'))}
          onClose={() => setAsking(undefined)}
        >
          <p>{t('outbox-drop-words')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
