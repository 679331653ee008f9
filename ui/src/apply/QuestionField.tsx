import { useEffect, useState } from 'react';
import { Checkboxes, DateField, Failing, Inset, MoneyField, Radios, SelectField, TextArea, TextField, useWords, WordCount } from '../design';
import { type ApplicationForm, type Question, useAutosave } from '../wire';
import { AnswerInWords } from './AnswerInWords';
import { BudgetAnswer } from './BudgetAnswer';
import { DeclarationAnswer } from './DeclarationAnswer';
import { empty } from './empty';
import { FileAnswer } from './FileAnswer';
import { MilestonesAnswer } from './MilestonesAnswer';
import { Paragraphs } from './Paragraphs';
import { TeamAnswer } from './TeamAnswer';
import { type Given, keep } from './useApplication';

interface Props {
  form: ApplicationForm;
  question: Question;
}

/** A question with its guidance beside it. What is typed is kept within a second, as typed. */
export function QuestionField({ form, question }: Props) {
  const { t, both } = useWords();
  const wide = question.kind.kind === 'budget' || question.kind.kind === 'team';
  const guidance = both(question.guidance);
  const beside = guidance ? (
    <div className="apply-guidance">
      <span className="nhsuk-u-visually-hidden">{t('apply-guidance', { question: both(question.title) })}</span>
      <Paragraphs text={guidance} />
    </div>
  ) : null;
  return (
    <section className={wide ? 'apply-question apply-question--wide' : 'apply-question'}>
      {beside}
      <div className="apply-question__answer">
        {form.open.includes(question.key) ? <Typed form={form} question={question} /> : <Shut form={form} question={question} />}
      </div>
    </section>
  );
}

/** An answer that cannot be typed into now. */
function Shut({ form, question }: Props) {
  const { both } = useWords();
  return (
    <>
      <h2 className="nhsuk-heading-s">{both(question.title)}</h2>
      <AnswerInWords form={form} question={question} />
    </>
  );
}

function Typed({ form, question }: Props) {
  const { t } = useWords();
  const save = useAutosave('saveAnswer');
  // What is typed, and the answers it was typed over: it is shown until they hold it.
  const [typed, setTyped] = useState<{ given: Given; over: ApplicationForm['answers'] } | null>(null);
  const { answer, unsaved, failed } = save;
  useEffect(() => {
    if (answer) keep(form.application, answer, question.binds === 'title');
  }, [answer, form.application, question.binds]);
  const held = form.answers[question.key] ?? empty(question.kind);
  const value = typed && (unsaved || typed.over === form.answers) ? typed.given : held;
  const change = (given: Given) => {
    setTyped({ given, over: form.answers });
    save.typed({
      application: form.application,
      question: question.key,
      basedOn: form.basedOnAnswers[question.key] ?? 0,
      answer: given,
    });
  };
  return (
    <>
      <Control form={form} question={question} value={value} onChange={change} />
      {answer && answer.removed > 0 ? <Inset>{t('apply-removed', { count: answer.removed })}</Inset> : null}
      {failed ? <Failing failed={failed} /> : null}
    </>
  );
}

interface ControlProps extends Props {
  value: Given;
  onChange: (given: Given) => void;
}

function Control({ form, question, value, onChange }: ControlProps) {
  const { t, both, date } = useWords();
  const { kind } = question;
  const common = { name: question.key, label: both(question.title), labelSize: 's' as const, optional: !question.required };
  if (kind.kind === 'text' && value.kind === 'text') {
    const words = form.said.words.find((one) => one.field === question.key);
    const counted = { used: words?.words ?? 0, limit: kind.words };
    const field = { ...common, value: value.text, onChange: (text: string) => onChange({ kind: 'text', text }), lang: form.language };
    return kind.singleLine ? (
      <div className="apply-line">
        <TextField {...field} />
        <WordCount {...counted} />
      </div>
    ) : (
      <TextArea {...field} rows={Math.min(16, Math.max(4, Math.ceil(kind.words / 18)))} words={counted} />
    );
  }
  if (kind.kind === 'choice' && value.kind === 'choice') {
    const choices = kind.options.map((one) => ({ value: one.key, label: both(one.label) }));
    return <Radios {...common} value={value.option} onChange={(option) => onChange({ kind: 'choice', option })} choices={choices} />;
  }
  if (kind.kind === 'choices' && value.kind === 'choices') {
    const choices = kind.options.map((one) => ({ value: one.key, label: both(one.label) }));
    return <Checkboxes {...common} value={value.options} onChange={(options) => onChange({ kind: 'choices', options })} choices={choices} />;
  }
  if (kind.kind === 'yes-no' && value.kind === 'yes-no') {
    return (
      <Radios
        {...common}
        value={value.yes === null ? '' : value.yes ? 'yes' : 'no'}
        onChange={(yes) => onChange({ kind: 'yes-no', yes: yes === 'yes' })}
        choices={[
          { value: 'yes', label: t('answer-yes') },
          { value: 'no', label: t('answer-no') },
        ]}
        inline
      />
    );
  }
  if (kind.kind === 'event' && value.kind === 'event') {
    return (
      <SelectField
        {...common}
        value={value.event ?? ''}
        onChange={(event) => onChange({ kind: 'event', event: event === '' ? null : event })}
        empty={t('apply-choose-event')}
        choices={form.events.map((one) => ({ value: one.id, label: t('answer-event', { title: both(one.title), date: date(one.heldOn) }) }))}
      />
    );
  }
  if (kind.kind === 'date' && value.kind === 'date') {
    return <DateField {...common} value={value.typed} onChange={(typed) => onChange({ kind: 'date', typed })} />;
  }
  if (kind.kind === 'money' && value.kind === 'money') {
    return <MoneyField {...common} value={value.typed} onChange={(typed) => onChange({ kind: 'money', typed })} />;
  }
  if (kind.kind === 'team' && value.kind === 'team') {
    return <TeamAnswer question={question} kind={kind} people={value.people} onChange={(people) => onChange({ kind: 'team', people })} />;
  }
  if (kind.kind === 'budget' && value.kind === 'budget') {
    return <BudgetAnswer form={form} question={question} lines={value.lines} onChange={(lines) => onChange({ kind: 'budget', lines })} />;
  }
  if (kind.kind === 'milestones' && value.kind === 'milestones') {
    return (
      <MilestonesAnswer
        question={question}
        kind={kind}
        milestones={value.milestones}
        onChange={(milestones) => onChange({ kind: 'milestones', milestones })}
      />
    );
  }
  if (kind.kind === 'file' && value.kind === 'file') {
    return <FileAnswer form={form} question={question} file={value.file} onRemove={() => onChange({ kind: 'file', file: null })} />;
  }
  if (kind.kind === 'declaration' && value.kind === 'declaration') {
    return <DeclarationAnswer question={question} kind={kind} declaration={value} onChange={onChange} />;
  }
  return null;
}
