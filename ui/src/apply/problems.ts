import type { ApplicationForm, FieldProblem } from '../wire';

/** Problems that say only that something is still to come: not said while it is being typed. */
const stillToCome = new Set([
  'missing',
  'not-chosen',
  'answer-missing',
  'declaration-missing',
  'role-missing',
  'team-too-small',
  'too-few-rows',
  'too-few-chosen',
  'below-minimum',
]);

/** The question that a problem is about. */
export function questionOf(problem: FieldProblem): string {
  return problem.field.split('.')[0] ?? problem.field;
}

/** What is said of a section's answers; with `all`, what is still missing too. */
export function problemsOf(form: ApplicationForm, section: number, all: boolean): FieldProblem[] {
  const keys = new Set(form.form.sections[section]?.questions.map((one) => one.key));
  return form.said.problems.filter((one) => keys.has(questionOf(one)) && (all || !stillToCome.has(one.problem)));
}
