import { useState } from 'react';
import { Button, Buttons, Cancel, Form, LinkButton, type Option, Page, PersonField, useForm, useWords } from '../design';
import { useAct } from '../wire';

/** Records that somebody objects: their answers go, and no more are taken. */
export function ObjectionForm() {
  const { t } = useWords();
  const object = useAct('recordEqualityObjection');
  const [done, setDone] = useState(false);
  const form = useForm<{ person: Option | null }>({ person: null });
  const back = { to: '/equality', words: t('equality') };
  if (done) {
    return (
      <Page key="done" title={t('equality-object-done')} width="form" back={back}>
        <p role="status">{t('equality-object-done-words')}</p>
        <LinkButton to="/equality">{t('equality')}</LinkButton>
      </Page>
    );
  }
  const person = form.values.person;
  const submit = async () => {
    if (person && (await object.run({ person: person.id }))) setDone(true);
  };
  return (
    <Page title={t('equality-object')} width="form" back={back}>
      <Form failed={object.failed} onSubmit={() => void submit()}>
        <p>{t('equality-object-words')}</p>
        <PersonField {...form.field('person')} label={t('equality-object-person')} first />
        <Buttons>
          <Button kind="danger" busy={object.busy} disabled={person === null}>
            {t('equality-object')}
          </Button>
          <Cancel to="/equality" />
        </Buttons>
      </Form>
    </Page>
  );
}
