import { Answered } from '../design';
import type { ApplicationForm, Question } from '../wire';

/** An answer of the form that is open, in words. */
export function AnswerInWords({ form, question }: { form: ApplicationForm; question: Question }) {
  return <Answered question={question} answer={form.answers[question.key]} language={form.language} budget={form.said.budget} events={form.events} />;
}
