import { useState } from 'react';
import { Button, Buttons, EmptyState, EqualityQuestions, EqualityReasons, Form, LinkButton, Loaded, Page, Part, Radios, useForm, useWords } from '../design';
import { type ApplicationForm, type EqualityAnswers, type EqualityFormView, useAct, useRead } from '../wire';
import { usePageOf } from './place';

/** The invitation to answer the questions of equality monitoring, where answers are taken. */
export function Invitation({ form }: { form: ApplicationForm }) {
  const { t } = useWords();
  const page = usePageOf();
  const asked = useRead('showEqualityForm', { application: form.application });
  if (!asked.data?.open) return null;
  return (
    <Part title={t('equality-invitation')}>
      <p>{t('equality-invitation-words')}</p>
      <LinkButton kind="plain" {...page('about-you')}>
        {t('equality-invitation-answer')}
      </LinkButton>
    </Part>
  );
}

/** The questions of equality monitoring. What was chosen leaves the window once it is sent. */
export function AboutYou({ form }: { form: ApplicationForm }) {
  const { t } = useWords();
  const page = usePageOf();
  const asked = useRead('showEqualityForm', { application: form.application });
  const [given, setGiven] = useState(false);
  const back = { ...page('submitted'), words: t('apply-submitted') };
  if (given) {
    return (
      <Page key="given" title={t('equality-given')} width="form" back={back}>
        <p role="status">{t('equality-given-words')}</p>
        <p>{t('equality-form-object')}</p>
        <Button kind="plain" onClick={() => setGiven(false)}>
          {t('equality-given-another')}
        </Button>
      </Page>
    );
  }
  return (
    <Page key="asked" title={t('equality-form')} width="form" back={back}>
      <Loaded of={asked}>
        {(view) =>
          view.open ? (
            <Questions application={form.application} view={view} onGiven={() => setGiven(true)} />
          ) : (
            <EmptyState title={t('equality-closed')}>{t('equality-closed-words')}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function Questions({ application, view, onGiven }: { application: string; view: EqualityFormView; onGiven: () => void }) {
  const { t } = useWords();
  const give = useAct('giveEqualityAnswers', { quiet: true });
  const form = useForm<{ person: string; answers: EqualityAnswers }>({ person: view.people[0]?.person ?? '', answers: {} });
  const submit = async () => {
    if (await give.run({ application, ...form.values })) onGiven();
  };
  return (
    <Form failed={give.failed} onSubmit={() => void submit()}>
      <EqualityReasons years={view.years} />
      {view.people.length < 2 ? null : (
        <Radios
          {...form.field('person')}
          label={t('equality-who')}
          labelSize="s"
          hint={t('equality-who-hint')}
          choices={view.people.map((one) => ({ value: one.person, label: one.name }))}
        />
      )}
      <EqualityQuestions questions={view.questions} answers={form.field('answers')} />
      <Buttons>
        <Button busy={give.busy}>{t('equality-give')}</Button>
      </Buttons>
    </Form>
  );
}
