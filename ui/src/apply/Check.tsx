import { Button, Form, Link, Page, Part, SummaryList, useGo, useWords, Warning } from '../design';
import { type ApplicationForm, useAct } from '../wire';
import { AnswerInWords } from './AnswerInWords';
import { usePageOf } from './place';
import { questionOf } from './problems';
import { latest } from './useApplication';

/** Check your answers: all of them, what is still to be put right, and the one act at the end. */
export function Check({ form }: { form: ApplicationForm }) {
  const { t, both } = useWords();
  const page = usePageOf();
  const go = useGo();
  const submit = useAct('submitApplication', { quiet: true });
  const problems = form.said.problems;
  // What came in on paper is recorded as it came; at the desk nothing may be wrong.
  const ready = form.onBehalf || problems.length === 0;
  const send = async () => {
    const { basedOn } = await latest(form.application).catch(() => form);
    const done = await submit.run({ application: form.application, basedOn });
    const at = page('submitted');
    if (done) go(at.to, at.filters, true);
  };
  return (
    <Page title={t('apply-check')} back={{ ...page(''), words: t('apply-tasks') }}>
      {problems.length > 0 ? <ToPutRight form={form} /> : null}
      {form.form.sections.map((section) => {
        const asked = section.questions.filter((one) => form.said.asked.includes(one.key));
        const open = asked.some((one) => form.open.includes(one.key));
        return (
          <Part
            key={section.key}
            title={both(section.title)}
            actions={
              open ? (
                <Link {...page(section.key, true)} about={both(section.title)}>
                  {t('apply-change')}
                </Link>
              ) : null
            }
          >
            <SummaryList
              rows={asked.map((one) => ({ key: one.key, label: both(one.title), value: <AnswerInWords form={form} question={one} /> }))}
            />
          </Part>
        );
      })}
      {form.open.length > 0 ? (
        <Form failed={submit.failed} onSubmit={() => void send()}>
          <Part title={t('apply-submit-title')}>
            <p>{t(ready ? 'apply-submit-words' : 'apply-submit-not-yet')}</p>
            <Button busy={submit.busy} disabled={!ready}>
              {t('apply-submit')}
            </Button>
          </Part>
        </Form>
      ) : null}
    </Page>
  );
}

/** What the parts of a row are called. */
const parts: Record<string, string> = {
  heading: 'apply-heading',
  item: 'apply-item',
  amount: 'apply-amount',
  justification: 'apply-justification',
  role: 'apply-role',
  name: 'apply-name',
  email: 'apply-email',
  post: 'apply-post',
  organisation: 'apply-organisation',
  organisationName: 'apply-organisation',
  sector: 'apply-sector',
  nation: 'apply-nation',
  what: 'apply-what',
  by: 'apply-by',
  signedOn: 'apply-declared-on',
};

/** What is missing or wrong, each a link to its section. */
function ToPutRight({ form }: { form: ApplicationForm }) {
  const { t, both, args } = useWords();
  const page = usePageOf();
  return (
    <Warning title={t(form.onBehalf ? 'apply-wrong-on-paper' : 'apply-to-put-right', { count: form.said.problems.length })}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {form.said.problems.map((problem) => {
          const section = form.form.sections.find((one) => one.questions.some((q) => q.key === questionOf(problem)));
          const question = section?.questions.find((one) => one.key === questionOf(problem));
          const message = t(`problem-${problem.problem}`, args(problem.facts));
          const languages = problem.field === 'correspondence';
          const label = question ? both(question.title) : languages ? t('apply-languages') : '';
          const to = section ? page(section.key, true) : languages ? page('languages') : null;
          const path = problem.field.split('.').slice(1);
          const place = path.map((one) => (/^\d+$/.test(one) ? t('apply-row', { number: Number(one) + 1 }) : parts[one] ? t(parts[one]) : ''));
          return (
            <li key={`${problem.field} ${problem.problem}`}>
              {to ? <Link {...to}>{label}</Link> : label}
              {place.some(Boolean) ? ` (${place.filter(Boolean).join(', ')})` : ''}: {message}
            </li>
          );
        })}
      </ul>
    </Warning>
  );
}
