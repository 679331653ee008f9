import { useState } from 'react';
import { Button, Buttons, Cancel, Dialog, Failing, Form, LinkButton, Loaded, ProgressBar, SelectField, TextArea, useForm, useWords } from '../design';
import { type DueLetter, type LetterRegister, type LettersIssued, useAct, useRead } from '../wire';

interface IssueProps {
  /** The call whose letters go out; none to choose one. */
  call: string | null;
  calls: { value: string; label: string }[];
  onClose: () => void;
}

/** Issues every letter of a call that is ready, with its progress, and says what came of it. */
export function IssueDialog({ call, calls, onClose }: IssueProps) {
  const { t } = useWords();
  const form = useForm({ call: call ?? '', overrideReason: '' });
  // Where letters of one call alone are due, it is that call that is meant.
  const due = useRead('listLetters', { ...asked, call: null, show: 'due' }).data;
  const of = new Set(due?.rows.map((row) => row.call));
  const only = due && due.total === due.rows.length && of.size === 1 ? calls.find((one) => of.has(one.value)) : undefined;
  // The dialog says what came of it: no toast, which would name one letter alone.
  const issue = useAct('issueLetters', { quiet: true });
  const [done, setDone] = useState<LettersIssued>();
  const chosen = form.values.call || (only?.value ?? '');
  const run = async () => {
    const answer = await issue.run({ call: chosen, due: [], overrideReason: form.values.overrideReason });
    if (answer) setDone(answer);
  };
  if (done) return <Outcome done={done} onClose={onClose} onMore={() => setDone(undefined)} />;
  return (
    <Dialog title={t('letters-issue')} onClose={issue.busy ? () => undefined : onClose}>
      {issue.busy ? (
        <ProgressBar
          label={t('letters-issuing')}
          done={issue.progress?.done ?? 0}
          total={issue.progress?.total ?? 0}
          onCancel={issue.progress ? issue.cancel : undefined}
        />
      ) : (
        <Form failed={issue.failed} onSubmit={() => void run()} dense>
          {call === null ? (
            <SelectField {...form.field('call')} value={chosen} label={t('letters-call')} choices={[{ value: '', label: t('letters-choose-call') }, ...calls]} />
          ) : (
            <p className="letters-of">{calls.find((one) => one.value === call)?.label}</p>
          )}
          {chosen === '' ? null : <Ready call={chosen} reason={form.field('overrideReason')} />}
          <Buttons>
            <Button disabled={chosen === ''}>{t('letters-issue-ready')}</Button>
            <Cancel onClick={onClose} />
          </Buttons>
        </Form>
      )}
    </Dialog>
  );
}

const asked = { application: null, placement: null, kind: null, text: '', sort: '', offset: 0, limit: 200 } as const;

interface ReadyProps {
  call: string;
  reason: { name: string; value: string; onChange: (value: string) => void };
}

/** How many can go out, how many cannot, and for how many a reason is enough. */
function Ready({ call, reason }: ReadyProps) {
  const ready = useRead('listLetters', { ...asked, call, show: 'ready' });
  const blocked = useRead('listLetters', { ...asked, call, show: 'blocked' });
  return (
    <Loaded of={ready} rows={2}>
      {(those) => (
        <Loaded of={blocked} rows={1}>
          {(others) => <Counted ready={those.total} blocked={others} reason={reason} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Counted({ ready, blocked, reason }: { ready: number; blocked: LetterRegister; reason: ReadyProps['reason'] }) {
  const { t } = useWords();
  const unchecked = blocked.rows.filter((row) => row.needsOverride).length;
  const held = blocked.total - unchecked;
  return (
    <>
      <ul className="letters-counts">
        <li>{t('letters-count-ready', { count: ready })}</li>
        {unchecked > 0 ? <li>{t('letters-count-unchecked', { count: unchecked })}</li> : null}
        {held > 0 ? <li>{t('letters-count-held', { count: held })}</li> : null}
      </ul>
      {unchecked > 0 ? (
        <TextArea {...reason} label={t('letters-override')} hint={t('letters-override-hint')} rows={2} optional />
      ) : null}
      <p className="nhsuk-hint">{t('letters-issue-words')}</p>
    </>
  );
}

function Outcome({ done, onClose, onMore }: { done: LettersIssued; onClose: () => void; onMore: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('letters-issued-title', { count: done.issued.length })} onClose={onClose}>
      <ul className="letters-counts">
        {done.left > 0 ? <li>{t('letters-left', { count: done.left })}</li> : null}
        {done.held.length > 0 ? <li>{t('letters-count-held', { count: done.held.length })}</li> : null}
        {done.left === 0 && done.held.length === 0 ? <li>{t('letters-all-out')}</li> : null}
      </ul>
      <Buttons>
        <Button onClick={onClose}>{t('ui-close')}</Button>
        {done.issued.length > 0 ? <LinkButton to="/outbox">{t('letters-to-outbox')}</LinkButton> : null}
        {done.left > 0 ? (
          <Button kind="plain" onClick={onMore}>
            {t('letters-go-on')}
          </Button>
        ) : null}
      </Buttons>
    </Dialog>
  );
}

interface IssueOneProps {
  due: DueLetter;
  needsOverride: boolean;
  onDone: (letter: string) => void;
  onClose: () => void;
}

/** Issues one letter; with a reason where nobody has checked its Welsh. */
export function IssueOne({ due, needsOverride, onDone, onClose }: IssueOneProps) {
  const { t } = useWords();
  const form = useForm({ overrideReason: '' });
  const issue = useAct('issueLetters');
  const [held, setHeld] = useState(false);
  const run = async () => {
    const answer = await issue.run({ call: null, due: [due], overrideReason: form.values.overrideReason });
    const letter = answer?.issued[0];
    if (letter) onDone(letter);
    else if (answer) setHeld(true);
  };
  return (
    <Dialog title={t('letters-issue-one')} onClose={onClose}>
      <Form failed={issue.failed} onSubmit={() => void run()} dense>
        {held ? <Failing failed={{ kind: 'invalid', fields: [{ field: 'overrideReason', problem: 'letter-override-missing', facts: {} }] }} /> : null}
        <p>{t('letters-issue-words')}</p>
        {needsOverride ? <TextArea {...form.field('overrideReason')} label={t('letters-override')} hint={t('letters-override-hint')} rows={2} /> : null}
        <Buttons>
          <Button busy={issue.busy}>{t('letters-issue-one')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
