import { Part, SummaryList, useWords } from '../design';
import type { ApplicationView } from '../wire';
import { AnswerText } from './AnswerText';

/** The answers with their questions, section by section: only those that were asked. */
export function AnswersShown({ view }: { view: ApplicationView }) {
  const { both } = useWords();
  const asked = new Set(view.asked);
  return (
    <>
      {view.form.sections.map((section) => {
        const questions = section.questions.filter((question) => asked.has(question.key) && question.kind.kind !== 'team' && question.kind.kind !== 'budget');
        return questions.length === 0 ? null : (
          <Part key={section.key} title={both(section.title)}>
            <SummaryList
              rows={questions.map((question) => ({
                key: question.key,
                label: both(question.title),
                value: <AnswerText question={question} answer={view.answers[question.key]} view={view} />,
              }))}
            />
          </Part>
        );
      })}
    </>
  );
}
