import { Checkbox, DateField, TextField, useWords } from '../design';
import type { Question, QuestionKind } from '../wire';
import { Paragraphs } from './Paragraphs';
import type { Given } from './useApplication';

type Declaration = Extract<Given, { kind: 'declaration' }>;

interface Props {
  question: Question;
  kind: Extract<QuestionKind, { kind: 'declaration' }>;
  declaration: Declaration;
  onChange: (declaration: Declaration) => void;
}

/** A declaration: its statement, and who makes it, in what role, on which day. */
export function DeclarationAnswer({ question, kind, declaration, onChange }: Props) {
  const { t, both } = useWords();
  const change = (part: Partial<Declaration>) => onChange({ ...declaration, ...part });
  return (
    <fieldset className="apply-rows">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{both(question.title)}</legend>
      <blockquote className="apply-statement">
        <Paragraphs text={both(kind.statement)} />
      </blockquote>
      <Checkbox
        name={question.key}
        label={t('apply-declare', { capacity: both(kind.capacity) })}
        value={declaration.agreed}
        onChange={(agreed) => change({ agreed })}
      />
      <div className="apply-card__fields">
        <TextField name={`${question.key}.name`} label={t('apply-name')} value={declaration.name} onChange={(name) => change({ name })} spellCheck={false} />
        <TextField name={`${question.key}.role`} label={t('apply-declared-role')} value={declaration.role} onChange={(role) => change({ role })} />
      </div>
      <DateField
        name={`${question.key}.signedOn`}
        label={t('apply-declared-on')}
        value={declaration.signedOn}
        onChange={(signedOn) => change({ signedOn })}
      />
    </fieldset>
  );
}
