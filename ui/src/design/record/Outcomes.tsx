import { useState } from 'react';
import { type AskedView, codes, type OutcomeAnswer, type OutcomeSource, type OutcomesView, type OutcomeView, useAct, useRead } from '../../wire';
import { Button, Buttons, Cancel, LinkButton, TextButton } from '../form/Button';
import { Radios } from '../form/choices';
import { DateField } from '../form/DateField';
import { TextField } from '../form/fields';
import { Form } from '../form/Form';
import { useForm } from '../form/useForm';
import { ConfirmDialog, Dialog } from '../overlay/Dialog';
import { EmptyState } from '../page/EmptyState';
import { Loaded } from '../page/Failing';
import { Part } from '../page/Page';
import { Link } from '../page/place';
import { Tag, type Tone } from '../page/Tag';
import { type Column, Table } from '../table/Table';
import { useWords } from '../words/Words';

/** The outcomes of an award or a placement, and when they are asked for. */
export function Outcomes({ of }: { of: OutcomeSource }) {
  const outcomes = useRead('showOutcomes', { source: of });
  return (
    <Loaded of={outcomes}>
      {(view) => (
        <>
          <Told view={view} />
          <Askings view={view} />
        </>
      )}
    </Loaded>
  );
}

/** Where an outcome of something is typed. */
export function outcomePlace(of: OutcomeSource, outcome = 'new'): string {
  return `/outcomes/${of.noun}/${of.id}/${outcome}`;
}

function Told({ view }: { view: OutcomesView }) {
  const { t, code, date, money } = useWords();
  const remove = useAct('removeOutcome');
  const [removing, setRemoving] = useState<OutcomeView>();
  const columns: Column<OutcomeView>[] = [
    {
      key: 'what',
      head: t('outcome-what'),
      names: true,
      cell: (one) => <Link to={outcomePlace(one.source, one.id)}>{one.description}</Link>,
      under: (one) => (one.link ? <span className="sb-address">{one.link}</span> : null),
    },
    { key: 'kind', head: t('outcome-type'), cell: (one) => code('outcome-type', one.kind) },
    { key: 'on', head: t('outcome-happened-on'), cell: (one) => date(one.happenedOn, 'short'), tight: true },
    { key: 'amount', head: t('outcome-amount'), cell: (one) => (one.amount === null ? '–' : money(one.amount)), numeric: true },
    { key: 'told', head: t('outcome-told-by'), cell: (one) => one.toldBy, under: (one) => date(one.toldOn, 'short') },
    {
      key: 'acts',
      head: '',
      cell: (one) => (
        <TextButton about={one.description} onClick={() => setRemoving(one)}>
          {t('outcome-remove')}
        </TextButton>
      ),
    },
  ];
  return (
    <Part
      title={t('outcomes')}
      actions={
        view.recordable ? (
          <LinkButton small to={outcomePlace(view.source)}>
            {t('outcome-record')}
          </LinkButton>
        ) : null
      }
    >
      <Table caption={t('outcomes')} columns={columns} rows={view.outcomes} rowKey={(one) => one.id} empty={<EmptyState title={t('outcomes-none')}>{t(view.recordable ? 'outcomes-none-words' : 'outcomes-too-early')}</EmptyState>} />
      {removing ? (
        <ConfirmDialog
          title={t('outcome-remove-title')}
          action={t('outcome-remove')}
          kind="danger"
          busy={remove.busy}
          failed={remove.failed}
          onConfirm={() =>
            void remove.run({ outcome: removing.id, basedOn: removing.basedOn }).then((done) => {
              if (done) setRemoving(undefined);
            })
          }
          onClose={() => setRemoving(undefined)}
        >
          <p>{removing.description}</p>
        </ConfirmDialog>
      ) : null}
    </Part>
  );
}

const TONES: Record<AskedView['state'], Tone> = { 'not-yet': 'grey', soon: 'yellow', due: 'red', answered: 'green' };

/** When outcomes are asked for, and what was answered. */
function Askings({ view }: { view: OutcomesView }) {
  const { t, code, date } = useWords();
  const [answering, setAnswering] = useState<AskedView>();
  if (view.askedWithAward) {
    return (
      <Part title={t('outcome-askings')}>
        <p>
          {t('outcome-asked-with-award')}{' '}
          <Link to={`/awards/${view.askedWithAward}`} filters={{ tab: 'outcomes' }}>
            {t('outcome-see-award')}
          </Link>
        </p>
      </Part>
    );
  }
  if (view.asked.length === 0) return null;
  const columns: Column<AskedView>[] = [
    { key: 'when', head: t('outcome-asking'), cell: (one) => t('outcome-after-months', { months: one.months }), names: true },
    { key: 'due', head: t('outcome-due-on'), cell: (one) => date(one.dueOn, 'short') },
    {
      key: 'state',
      head: t('outcome-state'),
      cell: (one) => <Tag tone={TONES[one.state]}>{one.answer ? code('outcome-answer', one.answer) : code('asked-state', one.state)}</Tag>,
      under: (one) => (one.toldBy ? `${one.toldBy}, ${date(one.toldOn, 'short')}` : null),
    },
    {
      key: 'acts',
      head: '',
      cell: (one) =>
        one.state === 'not-yet' ? null : (
          <TextButton about={t('outcome-after-months', { months: one.months })} onClick={() => setAnswering(one)}>
            {t(one.answer ? 'outcome-answer-change' : 'outcome-answer')}
          </TextButton>
        ),
    },
  ];
  return (
    <Part title={t('outcome-askings')}>
      <p>{t('outcome-askings-words')}</p>
      <Table caption={t('outcome-askings')} columns={columns} rows={view.asked} rowKey={(one) => String(one.months)} />
      {answering ? <Answer view={view} asked={answering} onClose={() => setAnswering(undefined)} /> : null}
    </Part>
  );
}

function Answer({ view, asked, onClose }: { view: OutcomesView; asked: AskedView; onClose: () => void }) {
  const { t, code } = useWords();
  const act = useAct('answerOutcomes');
  const today = useRead('showSession', {}).data?.today ?? '';
  const form = useForm({ answer: asked.answer ?? '', toldBy: asked.toldBy, toldOn: asked.toldOn || today });
  const { values } = form;
  const submit = async () => {
    const done = await act.run({ source: view.source, months: asked.months, basedOn: asked.basedOn, ...values, answer: (values.answer || null) as OutcomeAnswer | null });
    if (done) onClose();
  };
  return (
    <Dialog title={t('outcome-answer-title', { months: asked.months })} onClose={onClose}>
      <Form dense failed={act.failed} onSubmit={() => void submit()}>
        <Radios
          {...form.field('answer')}
          label={t('outcome-answer-given')}
          choices={codes.OutcomeAnswer.map((value) => ({ value, label: code('outcome-answer', value), hint: t(`outcome-answer-${value}-words`) }))}
        />
        <TextField {...form.field('toldBy')} label={t('outcome-told-by')} />
        <DateField {...form.field('toldOn')} label={t('outcome-told-on')} />
        <Buttons>
          <Button busy={act.busy}>{t('outcome-answer')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
