import { Button, Buttons, Cancel, Checkboxes, type Column, Form, Inset, Loaded, Page, Part, SecondPerson, SummaryList, Table, TextArea, useForm, useGo, useParam, useWords, Warning } from '../design';
import { type ErasedCount, type ErasurePreview, useAct, useRead } from '../wire';

/** Erases a person: what will go and what stays, then the two people who stand by it. */
export function EraseForm() {
  const { t } = useWords();
  const person = useParam('id');
  const preview = useRead('previewErasure', { person });
  return (
    <Loaded of={preview} rows={6}>
      {(view) => (
        <Page title={t('erasure-person')} detail={view.name} width="form" back={{ to: `/people/${person}`, words: view.name }}>
          <Erase view={view} />
        </Page>
      )}
    </Loaded>
  );
}

function Erase({ view }: { view: ErasurePreview }) {
  const { t, args, code } = useWords();
  const go = useGo();
  const erase = useAct('erasePerson');
  const form = useForm({ reason: '', files: [] as string[], passages: [] as string[], second: '', pin: '' });
  const submit = async () => {
    const { reason, files, passages, second, pin } = form.values;
    const done = await erase.run({ person: view.person, reason, files, passages, second: second === '' ? null : second, pin, basedOn: view.basedOn });
    if (done) go('/protection', { tab: 'erasures' });
  };
  if (view.refusal !== null) return <Inset refused>{t(`refused-${view.refusal.rule}`, args(view.refusal.facts))}</Inset>;
  return (
    <>
      <Warning title={t('erasure-person')}>
        <p>{t('erasure-words')}</p>
      </Warning>
      <SummaryList rows={[{ key: 'name', label: t('erasure-becomes'), value: view.erasedName }]} />
      <Goes view={view} />
      <Stays view={view} />
      <Form failed={erase.failed} onSubmit={() => void submit()}>
        {view.files.length > 0 ? (
          <Checkboxes
            {...form.field('files')}
            label={t('erasure-files')}
            hint={t('erasure-files-hint')}
            choices={view.files.map((file) => ({ value: file.sha256, label: file.name, hint: file.of }))}
          />
        ) : null}
        {view.passages.length > 0 ? (
          <Checkboxes
            {...form.field('passages')}
            label={t('erasure-passages')}
            hint={t('erasure-passages-hint')}
            choices={view.passages.map((one) => ({ value: one.passage, label: one.words, hint: [code('noun', one.noun), one.of].filter((part) => part !== '').join(', ') }))}
          />
        ) : null}
        <TextArea {...form.field('reason')} label={t('erasure-reason')} hint={t('erasure-reason-hint')} rows={3} />
        <SecondPerson second={form.values.second} pin={form.values.pin} onSecond={(second) => form.set('second', second)} onPin={(pin) => form.set('pin', pin)} />
        <Buttons>
          <Button kind="danger" busy={erase.busy}>
            {t('erasure-person')}
          </Button>
          <Cancel to={`/people/${view.person}`} />
        </Buttons>
      </Form>
    </>
  );
}

function Goes({ view }: { view: ErasurePreview }) {
  const { t, count, code } = useWords();
  const columns: Column<ErasedCount>[] = [
    { key: 'what', head: t('erasure-what'), names: true, cell: (one) => code('noun', one.noun) },
    { key: 'count', head: t('erasure-how-many'), cell: (one) => count(one.count), numeric: true },
  ];
  return (
    <Part title={t('erasure-goes')}>
      <Table caption={t('erasure-goes')} columns={columns} rows={view.goes} rowKey={(one) => one.noun} />
      {view.alone > 0 ? <p>{t('erasure-alone', { count: view.alone })}</p> : null}
    </Part>
  );
}

function Stays({ view }: { view: ErasurePreview }) {
  const { t, date } = useWords();
  return (
    <Part title={t('erasure-stays')}>
      <ul>
        <li>{t('erasure-stays-acts')}</li>
        <li>{t(view.money ? 'erasure-stays-money-awarded' : 'erasure-stays-money')}</li>
        <li>{t('erasure-stays-others')}</li>
        {view.equality === 'none' ? null : <li>{t(`erasure-equality-${view.equality}`)}</li>}
        <li>{t('erasure-stays-backups', { date: date(view.backupsUntil) })}</li>
      </ul>
    </Part>
  );
}
