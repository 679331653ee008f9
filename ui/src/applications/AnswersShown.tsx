import { Answered, Part, SummaryList, useWords } from '../design';
import { type ApplicationView, request } from '../wire';

/** The answers with their questions, section by section: only those that were asked. */
export function AnswersShown({ view }: { view: ApplicationView }) {
  const { both } = useWords();
  const asked = new Set(view.asked);
  const events = view.names.map(({ id, name }) => ({ id, title: name }));
  const { id: application, language } = view.summary;
  const readFile = (sha256: string) => request('showAttachedFile', { application, sha256 });
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
                value: (
                  <Answered question={question} answer={view.answers[question.key]} language={language} budget={view.budget} events={events} linked readFile={readFile} />
                ),
              }))}
            />
          </Part>
        );
      })}
    </>
  );
}
