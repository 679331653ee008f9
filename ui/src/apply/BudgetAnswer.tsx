import { Button, MoneyField, SelectField, TextArea, TextButton, TextField, useWords } from '../design';
import type { ApplicationForm, BudgetLine, FieldProblem, Heading, Question } from '../wire';
import { blankLine } from './empty';
import { changed, without } from './rows';

interface Props {
  form: ApplicationForm;
  question: Question;
  lines: BudgetLine[];
  onChange: (lines: BudgetLine[]) => void;
}

/** The budget: a card a line, adding up as it is typed. */
export function BudgetAnswer({ form, question, lines, onChange }: Props) {
  const { t, both } = useWords();
  return (
    <fieldset className="apply-rows">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{both(question.title)}</legend>
      {lines.map((line, at) => (
        <Line
          key={at}
          form={form}
          name={`${question.key}.${at}`}
          number={at + 1}
          line={line}
          onChange={(change) => onChange(changed(lines, at, change))}
          {...(lines.length > 1 ? { onRemove: () => onChange(without(lines, at)) } : {})}
        />
      ))}
      <Button kind="plain" small onClick={() => onChange([...lines, blankLine])}>
        {t('apply-add-line')}
      </Button>
      <Sums form={form} question={question} />
    </fieldset>
  );
}

interface LineProps {
  form: ApplicationForm;
  name: string;
  number: number;
  line: BudgetLine;
  onChange: (change: Partial<BudgetLine>) => void;
  onRemove?: () => void;
}

function Line({ form, name, number, line, onChange, onRemove }: LineProps) {
  const { t, both, code, money } = useWords();
  const terms = form.call.money.headings.find((one) => one.heading === line.heading);
  const words = form.said.words.find((one) => one.field === `${name}.justification`);
  const limits = [
    terms && terms.cap !== null ? t('apply-cap', { most: money(terms.cap, true) }) : '',
    terms && terms.capPercent !== null ? t('apply-cap-percent', { percent: terms.capPercent }) : '',
  ].filter(Boolean);
  const hint = terms ? [both(terms.guidance), ...limits].filter(Boolean).join(' ') : undefined;
  return (
    <div className="apply-card" role="group" aria-label={t('apply-line', { number })}>
      <header className="apply-card__head">
        <h3 className="nhsuk-heading-xs">{t('apply-line', { number })}</h3>
        {onRemove ? (
          <TextButton about={t('apply-line', { number })} onClick={onRemove}>
            {t('apply-remove')}
          </TextButton>
        ) : null}
      </header>
      <div className="apply-budget-line">
        <SelectField
          name={`${name}.heading`}
          label={t('apply-heading')}
          value={line.heading ?? ''}
          onChange={(heading) => onChange({ heading: heading === '' ? null : (heading as Heading) })}
          empty={t('apply-choose')}
          choices={form.call.money.headings
            .filter((one) => one.allowed || one.heading === line.heading)
            .map((one) => ({ value: one.heading, label: code('heading', one.heading) }))}
        />
        <TextField name={`${name}.item`} label={t('apply-item')} value={line.item} onChange={(item) => onChange({ item })} />
        <MoneyField name={`${name}.amount`} label={t('apply-amount')} value={line.amount} onChange={(amount) => onChange({ amount })} />
        <div className="apply-budget-line__why">
          <TextArea
            name={`${name}.justification`}
            label={t('apply-justification')}
            hint={hint}
            value={line.justification}
            onChange={(justification) => onChange({ justification })}
            rows={2}
            words={words ? { used: words.words, limit: words.most } : undefined}
            lang={form.language}
          />
        </div>
      </div>
    </div>
  );
}

/** What is asked for under each heading and in all, against the call's limits. */
function Sums({ form, question }: { form: ApplicationForm; question: Question }) {
  const { t, code, money, args } = useWords();
  const { budget, problems } = form.said;
  const { minimum, maximum } = form.call.money;
  const own = (one: FieldProblem) => one.field === question.key && one.problem !== 'answer-missing';
  const broken = budget.total > 0 ? problems.find(own) : undefined;
  return (
    <div className="apply-sums" aria-live="polite">
      <table className="apply-sums__table">
        <caption className="nhsuk-u-visually-hidden">{t('apply-sums')}</caption>
        <thead className="nhsuk-u-visually-hidden">
          <tr>
            <th scope="col">{t('apply-heading')}</th>
            <th scope="col">{t('apply-amount')}</th>
          </tr>
        </thead>
        <tbody>
          {budget.headings.map((one) => (
            <tr key={one.heading}>
              <th scope="row">{code('heading', one.heading)}</th>
              <td>{money(one.sum)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('apply-total')}</th>
            <td>{money(budget.total)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="sb-quiet">
        {minimum === 0
          ? t('apply-up-to', { most: money(maximum, true) })
          : t('apply-between', { least: money(minimum, true), most: money(maximum, true) })}
      </p>
      {broken ? (
        <p className="nhsuk-error-message">
          <span className="nhsuk-u-visually-hidden">{t('ui-error-prefix')}:</span> {t(`problem-${broken.problem}`, args(broken.facts))}
        </p>
      ) : null}
    </div>
  );
}
