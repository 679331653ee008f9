import { Button, Buttons, Cancel, DateField, Form, Inset, Loaded, type Option, Page, PersonField, Radios, TextArea, useFilters, useForm, useGo, useWords } from '../design';
import { type Language, type PersonView, useAct, useRead } from '../wire';

/** Records that a person asked for their file; from the person’s own record it is known who. */
export function RequestForm() {
  const [{ person }] = useFilters({ person: '' });
  const known = useRead('showPerson', person === '' ? undefined : { id: person });
  const session = useRead('showSession', {});
  return (
    <Loaded of={session} rows={6}>
      {({ today }) => (person === '' ? <Recording person={null} today={today} /> : <Loaded of={known}>{(view) => <Recording key={person} person={view} today={today} />}</Loaded>)}
    </Loaded>
  );
}

function Recording({ person, today }: { person: PersonView | null; today: string }) {
  const { t } = useWords();
  const go = useGo();
  const record = useAct('recordFileRequest');
  const form = useForm<{ person: Option | null; receivedOn: string; language: string; askedFor: string }>({
    person: person === null ? null : { id: person.id, label: person.details.name },
    receivedOn: today,
    language: '',
    askedFor: '',
  });
  const who = form.values.person?.id;
  const details = useRead('showPerson', who === undefined ? undefined : { id: who }).data?.details;
  const language = (form.values.language || (details?.language === 'en' ? 'en' : 'cy')) as Language;
  const submit = async () => {
    const { receivedOn, askedFor } = form.values;
    const made = await record.run({ person: who ?? null, receivedOn, language, askedFor });
    if (made) go(`/protection/requests/${made.id}`);
  };
  const back = person === null ? { to: '/protection', filters: { tab: 'requests' }, words: t('protection') } : { to: `/people/${person.id}`, words: person.details.name };
  return (
    <Page title={t('file-record')} width="form" back={back}>
      <Form failed={record.failed} onSubmit={() => void submit()}>
        <Inset>{t('file-record-words')}</Inset>
        <PersonField {...form.field('person')} label={t('file-person')} first />
        <DateField {...form.field('receivedOn')} label={t('file-received')} />
        <Radios
          {...form.field('language')}
          value={language}
          label={t('file-language')}
          labelSize="s"
          choices={[
            { value: 'cy', label: t('file-language-cy') },
            { value: 'en', label: t('file-language-en') },
          ]}
        />
        <TextArea {...form.field('askedFor')} label={t('file-asked-for')} hint={t('file-asked-for-hint')} rows={3} />
        <Buttons>
          <Button busy={record.busy}>{t('file-record')}</Button>
          <Cancel {...back} />
        </Buttons>
      </Form>
    </Page>
  );
}
