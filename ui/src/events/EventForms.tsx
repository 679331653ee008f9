import { type Bound, Button, Buttons, Cancel, DateField, Form, Loaded, Page, partOf, TextField, useForm, useGo, useParam, useWords } from '../design';
import { type EventDetails, type EventView, useAct, useRead, useSession } from '../wire';

/** Adds an event. */
export function AddEventForm() {
  const { t } = useWords();
  const go = useGo();
  const add = useAct('addEvent');
  const form = useForm({ details: { title: { en: '', cy: '' }, theme: '', venue: '', heldOn: '' } });
  const submit = async () => {
    const event = await add.run(form.values);
    if (event) go(`/events/${event.id}`, {}, true);
  };
  return (
    <Page title={t('events-add')} width="form" back={{ to: '/events', words: t('events') }}>
      <Form failed={add.failed} onSubmit={() => void submit()}>
        <Fields details={form.field('details')} />
        <Buttons>
          <Button busy={add.busy}>{t('events-add')}</Button>
          <Cancel to="/events" />
        </Buttons>
      </Form>
    </Page>
  );
}

/** Changes an event. */
export function EditEventForm() {
  const { t, both } = useWords();
  const id = useParam('id');
  const event = useRead('showEvent', { id });
  return (
    <Loaded of={event}>
      {(view) => (
        <Page title={t('events-edit-title')} width="form" back={{ to: `/events/${id}`, words: both(view.details.title) }}>
          <Change view={view} />
        </Page>
      )}
    </Loaded>
  );
}

function Change({ view }: { view: EventView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editEvent');
  const form = useForm({ details: view.details });
  const submit = async () => {
    if (await edit.run({ id: view.id, basedOn: view.basedOn, details: form.values.details })) go(`/events/${view.id}`);
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <Fields details={form.field('details')} />
      <Buttons>
        <Button busy={edit.busy}>{t('events-save')}</Button>
        <Cancel to={`/events/${view.id}`} />
      </Buttons>
    </Form>
  );
}

function Fields({ details }: { details: Bound<EventDetails> }) {
  const { t } = useWords();
  const session = useSession(true);
  const bilingual = session.data?.hub.languages.includes('cy') ?? true;
  const title = partOf(details, 'title');
  return (
    <>
      <TextField {...partOf(title, 'en')} label={t('events-field-title')} first lang="en" />
      {bilingual ? <TextField {...partOf(title, 'cy')} label={t('events-field-title-cy')} lang="cy" /> : null}
      <DateField {...partOf(details, 'heldOn')} label={t('events-date')} />
      <TextField {...partOf(details, 'theme')} label={t('events-theme')} hint={t('events-theme-hint')} optional />
      <TextField {...partOf(details, 'venue')} label={t('events-venue')} optional />
    </>
  );
}
