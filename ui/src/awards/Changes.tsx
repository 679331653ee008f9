import { useState } from 'react';
import { Button, Buttons, Cancel, ChangeTag, Dialog, EmptyState, Form, LinkButton, Loaded, Part, SummaryList, TextArea, useForm, useWords } from '../design';
import { type AwardChangesView, type ChangeAct, type ChangeView, codes, useAct, useRead } from '../wire';

/** What was asked to be changed of a running award, and what came of it. */
export function Changes({ award }: { award: string }) {
  const changes = useRead('showAwardChanges', { award });
  return <Loaded of={changes}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view }: { view: AwardChangesView }) {
  const { t, money, date } = useWords();
  const running = view.state === 'accepted' || view.state === 'active' || view.state === 'suspended';
  const at = `/awards/${view.award}/changes`;
  return (
    <>
      <Part
        title={t('payment-changes')}
        actions={
          running ? (
            <>
              <LinkButton kind="plain" small to={`${at}/other`}>
                {t('payment-other-change')}
              </LinkButton>
              <LinkButton kind="plain" small to={`${at}/extension`}>
                {t('payment-extension')}
              </LinkButton>
              <LinkButton kind="plain" small to={`${at}/virement`}>
                {t('payment-virement')}
              </LinkButton>
            </>
          ) : undefined
        }
      >
        <SummaryList
          rows={[
            { key: 'ends', label: t('payment-ends-on'), value: date(view.endsOn) },
            { key: 'latest', label: t('payment-latest-end'), value: view.latestEnd === '' ? '' : date(view.latestEnd) },
            { key: 'moved', label: t('payment-moved'), value: t('payment-moved-of', { moved: money(view.moved), free: money(view.free) }) },
          ]}
        />
      </Part>
      {view.changes.length === 0 ? <EmptyState title={t('payment-changes-none')}>{t('payment-changes-none-words')}</EmptyState> : view.changes.map((one) => <Change key={one.id} change={one} />)}
    </>
  );
}

function Change({ change }: { change: ChangeView }) {
  const { t, code, money, date, instant } = useWords();
  const [deciding, setDeciding] = useState<ChangeAct>();
  return (
    <Part
      title={t('payment-change-title', { number: change.number, kind: code('change-kind', change.kind) })}
      actions={
        change.state === 'requested'
          ? codes.ChangeAct.toReversed().map((act) => (
              <Button key={act} small kind={act === 'approve' ? 'main' : 'plain'} onClick={() => setDeciding(act)}>
                {t(`payment-change-${act}`)}
              </Button>
            ))
          : undefined
      }
    >
      <SummaryList
        rows={[
          { key: 'state', label: t('payment-state'), value: <ChangeTag state={change.state} /> },
          { key: 'asked', label: t('payment-asked-on'), value: date(change.askedOn) },
          ...change.lines.map((line) => ({ key: line.heading, label: code('heading', line.heading), value: line.change > 0 ? `+${money(line.change)}` : money(line.change) })),
          { key: 'end', label: t('field-new-end-on'), value: change.newEnd === '' ? '' : date(change.newEnd) },
          { key: 'ground', label: t('payment-ground'), value: change.ground === null ? '' : code('extension-ground', change.ground) },
          { key: 'days', label: t('payment-ground-days'), value: change.fromOn === '' ? '' : t('payment-period', { from: date(change.fromOn), to: date(change.toOn) }) },
          { key: 'reason', label: t('payment-reason'), value: change.reason },
          { key: 'entered', label: t('payment-maker'), value: t('payment-name-at', { name: change.enteredBy, at: instant(change.enteredAt) }) },
          { key: 'settled', label: t('payment-decided-by'), value: change.settledBy === '' ? '' : t('payment-name-at', { name: change.settledBy, at: instant(change.settledAt) }) },
          { key: 'answer', label: t('payment-answer'), value: change.answer },
        ]}
      />
      {deciding ? <Decide change={change} act={deciding} onClose={() => setDeciding(undefined)} /> : null}
    </Part>
  );
}

function Decide({ change, act, onClose }: { change: ChangeView; act: ChangeAct; onClose: () => void }) {
  const { t } = useWords();
  const decide = useAct('decideChange');
  const form = useForm({ answer: '' });
  const submit = async () => {
    if (await decide.run({ change: change.id, act, ...form.values, basedOn: change.basedOn })) onClose();
  };
  return (
    <Dialog title={t(`payment-change-${act}`)} onClose={onClose}>
      <Form dense failed={decide.failed} onSubmit={() => void submit()}>
        <TextArea {...form.field('answer')} label={t(act === 'refuse' ? 'payment-reason' : 'payment-note')} rows={3} optional={act !== 'refuse'} first />
        <Buttons>
          <Button kind={act === 'refuse' ? 'danger' : 'main'} busy={decide.busy}>
            {t(`payment-change-${act}`)}
          </Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
