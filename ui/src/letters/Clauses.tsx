import { Beside, type Bound, Details, Part, TextArea, useWords } from '../design';
import type { FieldProblem, TemplateClause, TemplateView } from '../wire';
import { Live } from './problems';

/** A language of a wording. */
export type Side = 'en' | 'cy';

/** What is typed of a wording, by the field it is judged under: a letter whole, an agreement clause by clause. */
export type Typed = Record<string, string>;

/** A wording as it is typed. */
export function typedOf(view: TemplateView): Typed {
  if (view.clauses.length === 0) return { en: view.en, cy: view.cy };
  return Object.fromEntries(view.clauses.flatMap((clause) => [[`en.${clause.name}`, clause.en], [`cy.${clause.name}`, clause.cy]]));
}

/** The text of a language as it is sent. */
export function textOf(view: TemplateView, typed: Typed, side: Side): string {
  if (view.clauses.length === 0) return typed[side] ?? '';
  return view.clauses
    .map(({ name }) => {
      const text = typed[`${side}.${name}`] ?? '';
      return name === 'opening' ? text : `[clause ${name}]\n${text}`;
    })
    .join('\n\n');
}

interface ClausesProps {
  view: TemplateView;
  /** Whether the hub works in Welsh. */
  welsh: boolean;
  typed: Typed;
  field: (name: string) => Bound<string>;
  problems: FieldProblem[];
}

/** The clauses of an agreement, each to open, Welsh and English side by side. */
export function Clauses({ view, welsh, typed, field, problems }: ClausesProps) {
  const { t, code } = useWords();
  const summary = (clause: TemplateClause) => {
    const named = { clause: code('letter-clause', clause.name) };
    if (problems.some((one) => one.field === `en.${clause.name}` || one.field === `cy.${clause.name}`)) return t('letters-clause-wrong', named);
    const edited = clause.edited || typed[`en.${clause.name}`] !== clause.en || typed[`cy.${clause.name}`] !== clause.cy;
    return edited ? t('letters-clause-edited', named) : named.clause;
  };
  const own = (clause: TemplateClause, side: Side) => {
    const name = `${side}.${clause.name}`;
    return (
      <>
        <TextArea {...field(name)} label={t(`letters-clause-${side}`, { clause: code('letter-clause', clause.name) })} rows={rowsFor(clause)} lang={side} />
        <Live inClause problems={problems.filter((one) => one.field === name)} />
      </>
    );
  };
  return (
    <Part title={t('letters-clauses')}>
      <p className="letters-lede">{t('letters-clauses-words')}</p>
      <div className="letters-clauses">
        {view.clauses.map((clause) => (
          <Details key={clause.name} summary={summary(clause)}>
            <p className="nhsuk-hint">{t(clause.required ? 'letters-clause-required' : 'letters-clause-optional')}</p>
            {welsh ? <Beside even main={own(clause, 'cy')} side={own(clause, 'en')} /> : own(clause, 'en')}
          </Details>
        ))}
      </div>
    </Part>
  );
}

/** Room for the longer of the two languages. */
function rowsFor(clause: TemplateClause): number {
  const rows = (text: string) => text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 52), 1);
  return Math.min(24, Math.max(5, rows(clause.en), rows(clause.cy)));
}
