import { useState } from 'react';
import { Button, Buttons, Cancel, Combobox, EmptyState, EqualityQuestions, Form, Loaded, type Option, Page, Radios, useForm, useWords } from '../design';
import { type EqualityAnswers, type EqualityFormView, useAct, useRead } from '../wire';

/** Types a form that came on paper into the equality file. */
export function PaperForm() {
  const { t } = useWords();
  const [given, setGiven] = useState(false);
  const form = useForm<{ application: Option | null }>({ application: null });
  const [query, setQuery] = useState('');
  const wanted = { call: null, state: null, sector: null, late: false, text: query, sort: 'reference', offset: 0, limit: 12 };
  const found = useRead('listApplications', query.trim() === '' ? undefined : wanted, { keep: true });
  const application = form.values.application?.id;
  const asked = useRead('showEqualityForm', application === undefined ? undefined : { application });
  const back = { to: '/equality', words: t('equality') };
  if (given) {
    return (
      <Page key="given" title={t('equality-paper-given')} width="form" back={back}>
        <p role="status">{t('equality-paper-given-words')}</p>
        <Button
          onClick={() => {
            form.reset({ application: null });
            setQuery('');
            setGiven(false);
          }}
        >
          {t('equality-paper-another')}
        </Button>
      </Page>
    );
  }
  return (
    <Page key="asked" title={t('equality-paper')} width="form" back={back}>
      <p>{t('equality-paper-words')}</p>
      <Combobox
        {...form.field('application')}
        label={t('equality-application')}
        hint={t('equality-paper-find')}
        query={query}
        onQuery={setQuery}
        searching={found.refreshing}
        options={(query.trim() === '' ? [] : (found.data?.rows ?? []))
          .filter((one) => one.state !== 'draft')
          .map((one) => ({ id: one.id, label: one.reference ?? one.title, detail: one.title }))}
        first
      />
      {application === undefined ? null : (
        <Loaded of={asked}>
          {(view) =>
            view.open ? (
              <Copy key={application} application={application} view={view} onGiven={() => setGiven(true)} />
            ) : (
              <EmptyState title={t('equality-closed')}>{t('equality-closed-words')}</EmptyState>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

function Copy({ application, view, onGiven }: { application: string; view: EqualityFormView; onGiven: () => void }) {
  const { t } = useWords();
  const give = useAct('giveEqualityAnswers', { quiet: true });
  const form = useForm<{ person: string; answers: EqualityAnswers }>({ person: view.people[0]?.person ?? '', answers: {} });
  const submit = async () => {
    if (await give.run({ application, ...form.values })) onGiven();
  };
  return (
    <Form failed={give.failed} onSubmit={() => void submit()}>
      <Radios
        {...form.field('person')}
        label={t('equality-who-answered')}
        labelSize="s"
        choices={view.people.map((one) => ({ value: one.person, label: one.name }))}
      />
      <EqualityQuestions questions={view.questions} answers={form.field('answers')} />
      <Buttons>
        <Button busy={give.busy}>{t('equality-paper-give')}</Button>
        <Cancel to="/equality" />
      </Buttons>
    </Form>
  );
}
