import { useState } from 'react';
import { Button, ConfirmDialog, LinkButton, TextArea, Form, Dialog, useForm, useWords } from '../design';
import { type ApplicationView, type PossibleAct, useAct } from '../wire';

/** What can be done with an application now: the act that comes next is the main one. */
export function Acts({ view }: { view: ApplicationView }) {
  const { t } = useWords();
  const { id } = view.summary;
  const can = (act: PossibleAct) => view.acts.includes(act);
  const late = can('rule-on-lateness') && view.lateness === null && view.summary.timeliness === 'late';
  const undecided = view.eligibility.filter((one) => one.outcome === 'needs-judgement').length;
  const failing = view.eligibility.filter((one) => one.outcome === 'fail').length;
  return (
    <>
      {can('write') && view.receipt ? <LinkButton to={`/applications/${id}/write`}>{t('applications-type-here')}</LinkButton> : null}
      {can('write') ? <Write view={view} /> : null}
      {late ? <LinkButton to={`/applications/${id}/lateness`}>{t('applications-rule-on-lateness')}</LinkButton> : null}
      {can('judge-rule') && !late && undecided > 0 ? (
        <LinkButton to={`/applications/${id}`} filters={{ tab: 'eligibility' }}>
          {t('applications-judge-rules', { count: undecided })}
        </LinkButton>
      ) : null}
      {can('find-eligible') && !late && undecided === 0 && failing === 0 ? <Eligible view={view} /> : null}
      {can('find-ineligible') ? <Ineligible view={view} next={failing > 0 && undecided === 0 && !late && view.summary.state === 'submitted'} /> : null}
      {can('return-for-correction') ? (
        <LinkButton kind="plain" to={`/applications/${id}/correction`}>
          {t(view.summary.state === 'returned' ? 'applications-more-time' : 'applications-return')}
        </LinkButton>
      ) : null}
      {can('record-receipt') ? (
        <LinkButton kind="plain" to={`/applications/${id}/receipt`}>
          {t('applications-record-receipt')}
        </LinkButton>
      ) : null}
      {can('rule-on-lateness') && !late ? (
        <LinkButton kind="plain" to={`/applications/${id}/lateness`}>
          {t('applications-rule-on-lateness')}
        </LinkButton>
      ) : null}
      {can('withdraw') ? (
        <LinkButton kind="plain" to={`/applications/${id}/withdrawal`}>
          {t('applications-withdraw')}
        </LinkButton>
      ) : null}
    </>
  );
}

/** Gives the window to the applicant, until somebody types the passphrase. */
function Write({ view }: { view: ApplicationView }) {
  const { t } = useWords();
  const enter = useAct('enterApplicationDesk', { quiet: true });
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind={view.receipt ? 'plain' : 'main'} onClick={() => setAsking(true)}>
        {t('applications-enter-desk')}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={t('applications-enter-desk')}
          action={t('applications-enter-desk')}
          busy={enter.busy}
          failed={enter.failed}
          onConfirm={() => void enter.run({ application: view.summary.id })}
          onClose={() => setAsking(false)}
        >
          <p>{t('applications-enter-desk-words')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

function Eligible({ view }: { view: ApplicationView }) {
  const { t } = useWords();
  const find = useAct('findEligible');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('applications-find-eligible')}</Button>
      {asking ? (
        <ConfirmDialog
          title={t('applications-find-eligible')}
          action={t('applications-find-eligible')}
          busy={find.busy}
          failed={find.failed}
          onConfirm={() => void find.run({ application: view.summary.id, basedOn: view.basedOn }).then((done) => done && setAsking(false))}
          onClose={() => setAsking(false)}
        >
          <p>{t('applications-find-eligible-words', { count: view.eligibility.length })}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

function Ineligible({ view, next }: { view: ApplicationView; next: boolean }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind={next ? 'main' : 'plain'} onClick={() => setAsking(true)}>
        {t('applications-find-ineligible')}
      </Button>
      {asking ? <IneligibleDialog view={view} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function IneligibleDialog({ view, onClose }: { view: ApplicationView; onClose: () => void }) {
  const { t } = useWords();
  const find = useAct('findIneligible');
  const form = useForm({ reason: '' });
  const submit = async () => {
    if (await find.run({ application: view.summary.id, basedOn: view.basedOn, ...form.values })) onClose();
  };
  return (
    <Dialog title={t('applications-find-ineligible')} onClose={onClose}>
      <Form failed={find.failed} dense onSubmit={() => void submit()}>
        <p>{t('applications-find-ineligible-words')}</p>
        <TextArea {...form.field('reason')} label={t('applications-more-to-say')} optional first />
        <Button kind="danger" busy={find.busy}>
          {t('applications-find-ineligible')}
        </Button>
      </Form>
    </Dialog>
  );
}
