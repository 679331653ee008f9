import { useWords } from '../design';
import type { ApplicationForm, Question } from '../wire';

/** An answer in words, as it was typed. */
export function Answered({ form, question }: { form: ApplicationForm; question: Question }) {
  const { t, both, date, code, money } = useWords();
  const nothing = <span className="sb-quiet">{t('apply-not-answered')}</span>;
  const answer = form.answers[question.key];
  if (!answer) return nothing;
  const { kind } = question;
  const option = (key: string) => {
    const options = kind.kind === 'choice' || kind.kind === 'choices' ? kind.options : [];
    const found = options.find((one) => one.key === key);
    return found ? both(found.label) : key;
  };
  switch (answer.kind) {
    case 'text':
      return answer.text.trim() === '' ? (
        nothing
      ) : (
        <div className="apply-typed" lang={form.language}>
          {answer.text}
        </div>
      );
    case 'choice':
      return answer.option === '' ? nothing : <>{option(answer.option)}</>;
    case 'choices':
      return answer.options.length === 0 ? nothing : <>{answer.options.map(option).join(', ')}</>;
    case 'event': {
      const event = form.events.find((one) => one.id === answer.event);
      return event ? <>{t('apply-event', { title: both(event.title), date: date(event.heldOn) })}</> : nothing;
    }
    case 'date':
      return answer.typed === '' ? nothing : <>{date(answer.typed)}</>;
    case 'money':
      return answer.typed === '' ? nothing : <>£{answer.typed}</>;
    case 'yes-no':
      return answer.yes === null ? nothing : <>{t(answer.yes ? 'answer-yes' : 'answer-no')}</>;
    case 'file':
      return answer.file === null ? nothing : <>{answer.file.name}</>;
    case 'milestones':
      return (
        <ol className="nhsuk-list nhsuk-list--number">
          {answer.milestones
            .filter((one) => one.what !== '' || one.by !== '')
            .map((one, index) => (
              <li key={index}>
                {one.what} <span className="sb-quiet">{one.by === '' ? '' : date(one.by)}</span>
              </li>
            ))}
        </ol>
      );
    case 'team': {
      const people = answer.people.filter((one) => one.name !== '' || one.organisationName !== '');
      return people.length === 0 ? (
        nothing
      ) : (
        <ul className="nhsuk-list">
          {people.map((one, index) => (
            <li key={index}>
              <strong>{one.name}</strong>
              {one.role ? `, ${code('role', one.role)}` : ''}
              <br />
              <span className="sb-quiet">{[one.post, one.organisationName, one.email].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      );
    }
    case 'budget': {
      const { lines } = answer;
      if (lines.every((one) => one.item === '' && one.amount === '' && one.heading === null)) return nothing;
      return (
        <table className="apply-sums__table apply-sums__table--full">
          <thead>
            <tr>
              <th scope="col">{t('apply-heading')}</th>
              <th scope="col">{t('apply-item')}</th>
              <th scope="col" className="apply-number">
                {t('apply-amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((one, index) => (
              <tr key={index}>
                <td>{one.heading ? code('heading', one.heading) : ''}</td>
                <td>{one.item}</td>
                <td className="apply-number">{form.said.budget.lines[index] == null ? one.amount : money(form.said.budget.lines[index])}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('apply-total')}
              </th>
              <td className="apply-number">{money(form.said.budget.total)}</td>
            </tr>
          </tfoot>
        </table>
      );
    }
    case 'declaration':
      return answer.agreed ? (
        <>{t('apply-declared', { name: answer.name, role: answer.role, date: date(answer.signedOn) })}</>
      ) : (
        nothing
      );
  }
}
