import { useState } from 'react';
import { Button, Form, Page, SavedLine, useGo, useWords } from '../design';
import { type ApplicationForm, type Failure, saveEverything } from '../wire';
import { Paragraphs } from './Paragraphs';
import { usePageOf } from './place';
import { problemsOf } from './problems';
import { QuestionField } from './QuestionField';

interface Props {
  form: ApplicationForm;
  section: number;
  /** Whether what is still missing is said too: on the way from the check. */
  all: boolean;
}

/** One section: its questions with their guidance beside them. */
export function SectionPage({ form, section, all }: Props) {
  const { t, both } = useWords();
  const page = usePageOf();
  const go = useGo();
  const shown = form.form.sections[section];
  const following = form.form.sections[section + 1];
  const next = all || !following ? page('check') : page(following.key);
  // The summary names what was wrong on arrival; what is typed since speaks at its field.
  const [arrived] = useState(() => ({ kind: 'invalid' as const, fields: all ? problemsOf(form, section, true) : [] }));
  const standing = new Set(form.said.problems.map((one) => `${one.field} ${one.problem}`));
  const failed: Failure | undefined = arrived.fields.some((one) => standing.has(`${one.field} ${one.problem}`)) ? arrived : undefined;
  const questions = shown?.questions.filter((one) => form.said.asked.includes(one.key)) ?? [];
  const move = async () => {
    await saveEverything();
    go(next.to, next.filters);
  };
  if (!shown) return null;
  return (
    <Page
      title={both(shown.title)}
      detail={t('apply-section-of', { number: section + 1, of: form.form.sections.length })}
      back={{ ...page(''), words: t('apply-tasks') }}
      actions={<SavedLine />}
    >
      <Form failed={failed} said={problemsOf(form, section, false)} onSubmit={() => void move()}>
        {both(shown.guidance) ? (
          <div className="apply-lead">
            <Paragraphs text={both(shown.guidance)} />
          </div>
        ) : null}
        {questions.map((question) => (
          <QuestionField key={question.key} form={form} question={question} />
        ))}
        <Button>{t(all ? 'apply-back-to-check' : 'apply-continue')}</Button>
      </Form>
    </Page>
  );
}
