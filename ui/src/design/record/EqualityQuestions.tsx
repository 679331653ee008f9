import type { EqualityAnswers, EqualityQuestion } from '../../wire';
import { TextButton } from '../form/Button';
import { Radios } from '../form/choices';
import type { Bound } from '../form/useForm';
import { useWords } from '../words/Words';

/** The questions of equality monitoring: each can be left out, and an answer taken back. */
export function EqualityQuestions({ questions, answers }: { questions: EqualityQuestion[]; answers: Bound<EqualityAnswers> }) {
  const { t, code } = useWords();
  const choose = (question: EqualityQuestion['question'], chosen: string) => {
    const { [question]: _, ...others } = answers.value;
    answers.onChange(chosen === '' ? others : { ...others, [question]: chosen });
  };
  return (
    <>
      {questions.map(({ question, options }) => (
        <div key={question} className="sb-equality-question">
          <Radios
            name={`answers.${question}`}
            label={code('equality-question', question)}
            labelSize="s"
            hint={t(`equality-hint-${question}`)}
            value={answers.value[question] ?? ''}
            onChange={(chosen) => choose(question, chosen)}
            choices={options.map((value) => ({ value, label: t(`equality-${question}-${value}`) }))}
          />
          {answers.value[question] === undefined ? null : (
            <TextButton about={code('equality-question', question)} onClick={() => choose(question, '')}>
              {t('equality-clear')}
            </TextButton>
          )}
        </div>
      ))}
    </>
  );
}

/** Why it is asked, who does not see it, how long it is kept, how to object. */
export function EqualityReasons({ years }: { years: number }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <strong>{t('equality-form-optional')}</strong>
      </p>
      <p>{t('equality-form-why')}</p>
      <p>{t('equality-form-unseen')}</p>
      <p>{t('equality-form-kept', { years })}</p>
      <p>{t('equality-form-object')}</p>
    </>
  );
}
