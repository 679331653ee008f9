import { Answered, TextButton, useWords } from '../design';
import { type BidView, type Question, request } from '../wire';

/** Answers of a word or two, which stand beside their question. */
const FACTS = new Set<Question['kind']['kind']>(['yes-no', 'choice', 'choices', 'date', 'money', 'event', 'file']);

/** The answers, section by section, set to be read. */
export function Answers({ view }: { view: BidView }) {
  const { t, both } = useWords();
  // The title stands over the page already.
  const unasked = new Set(view.notAsked);
  const sections = view.form.sections
    .map((section) => ({ ...section, questions: section.questions.filter((one) => !unasked.has(one.key) && one.binds !== 'title') }))
    .filter((section) => section.questions.length > 0);
  const jump = (key: string) => {
    const heading = document.getElementById(`section-${key}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <>
      <nav className="review-jumps" aria-label={t('review-sections')}>
        {sections.map((section) => (
          <TextButton key={section.key} onClick={() => jump(section.key)}>
            {both(section.title)}
          </TextButton>
        ))}
      </nav>
      {sections.map((section) => (
        <section key={section.key} className="review-section">
          <h2 className="nhsuk-heading-m" id={`section-${section.key}`} tabIndex={-1}>
            {both(section.title)}
          </h2>
          {section.questions.map((question) => (
            <div key={question.key} className={FACTS.has(question.kind.kind) ? 'review-answer review-answer--fact' : 'review-answer'}>
              <h3 className="review-question">{both(question.title)}</h3>
              <div>
                <Answered
                  question={question}
                  answer={view.answers[question.key]}
                  language={view.language}
                  budget={view.budget}
                  events={view.events}
                  readFile={(sha256) => request('readBidFile', { application: view.application, sha256 })}
                />
              </div>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
