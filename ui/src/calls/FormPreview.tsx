import { Part, Tag, useWords } from '../design';
import type { Form, Question } from '../wire';

/** The form as applicants get it: sections, questions, guidance and limits. */
export function FormPreview({ form }: { form: Form }) {
  const { both } = useWords();
  return (
    <>
      {form.sections.map((section) => (
        <Part key={section.key} title={both(section.title)}>
          {both(section.guidance) ? <p>{both(section.guidance)}</p> : null}
          <ol className="calls-questions">
            {section.questions.map((question) => (
              <Asked key={question.key} question={question} />
            ))}
          </ol>
        </Part>
      ))}
    </>
  );
}

function Asked({ question }: { question: Question }) {
  const { t, both } = useWords();
  const { kind } = question;
  const limits = (() => {
    switch (kind.kind) {
      case 'text':
        return t('calls-limit-words', { words: kind.words });
      case 'choice':
      case 'choices':
        return kind.options.map((option) => both(option.label)).join(' · ');
      case 'declaration':
        return both(kind.statement);
      default:
        return undefined;
    }
  })();
  return (
    <li>
      <strong>{both(question.title)}</strong> <span className="sb-quiet">{t(`question-kind-${kind.kind}`)}</span>{' '}
      {question.required ? null : <Tag>{t('calls-optional')}</Tag>} {question.scored ? <Tag tone="blue">{t('calls-scored')}</Tag> : null}
      {both(question.guidance) ? <p>{both(question.guidance)}</p> : null}
      {limits ? <p className="sb-quiet">{limits}</p> : null}
    </li>
  );
}
