import { Button, Buttons, Cancel, Checkboxes, DateField, EmptyState, Form, Loaded, Page, SecondPerson, TextArea, TextField, useForm, useGo, useParam, useWords, Warning } from '../design';
import { type DisposalRecord, type Retained, type RetentionLine, useAct, useRead } from '../wire';

const LIST = { to: '/protection', filters: { tab: 'disposal' } };
const back = (words: string) => ({ ...LIST, words });

/** Disposes of what is past its years, of one kind: each record is ticked once it was looked at. */
export function DisposeForm() {
  const { t, code } = useWords();
  const kind = useParam('kind') as Retained;
  const disposal = useRead('listDisposal', {});
  return (
    <Loaded of={disposal}>
      {(view) => {
        const due = view.records.filter((one) => one.kind === kind && one.standing === 'due');
        return (
          <Page title={t('disposal-dispose')} detail={code('retained', kind)} width="form" back={back(t('protection'))}>
            {due.length === 0 ? <EmptyState title={t('disposal-none')}>{t('disposal-none-words')}</EmptyState> : <Dispose key={kind} kind={kind} due={due} />}
          </Page>
        );
      }}
    </Loaded>
  );
}

function Dispose({ kind, due }: { kind: Retained; due: DisposalRecord[] }) {
  const { t, date } = useWords();
  const go = useGo();
  const dispose = useAct('disposeOf');
  const form = useForm({ records: [] as string[], second: '', pin: '' });
  const submit = async () => {
    const { records, second, pin } = form.values;
    if (await dispose.run({ kind, records, second: second === '' ? null : second, pin })) go('/protection', { tab: 'erasures' });
  };
  return (
    <Form failed={dispose.failed} onSubmit={() => void submit()}>
      <Warning title={t('disposal-dispose')}>
        <p>{t('disposal-dispose-words')}</p>
      </Warning>
      <Checkboxes
        {...form.field('records')}
        label={t('disposal-looked-at')}
        hint={t('disposal-looked-at-hint')}
        choices={due.map((one) => ({
          value: one.record,
          label: one.label,
          hint: [t('disposal-until', { date: date(one.keptUntil) }), one.noun === 'event' ? t('disposal-people', { count: one.count }) : ''].filter(Boolean).join(' · '),
        }))}
      />
      <SecondPerson second={form.values.second} pin={form.values.pin} onSecond={(second) => form.set('second', second)} onPin={(pin) => form.set('pin', pin)} />
      <Buttons>
        <Button kind="danger" busy={dispose.busy}>
          {t('disposal-dispose')}
        </Button>
        <Cancel {...LIST} />
      </Buttons>
    </Form>
  );
}

/** Keeps a record longer than its years. */
export function KeepLongerForm() {
  const { t } = useWords();
  const id = useParam('id');
  const disposal = useRead('listDisposal', {});
  return (
    <Loaded of={disposal}>
      {(view) => {
        const record = view.records.find((one) => one.record === id);
        return record === undefined ? (
          <Page title={t('disposal-keep')} width="form" back={back(t('protection'))}>
            <EmptyState title={t('disposal-not-over')}>{t('disposal-not-over-words')}</EmptyState>
          </Page>
        ) : (
          <Page title={t('disposal-keep')} detail={record.label} width="form" back={back(t('protection'))}>
            <Keep key={id} record={record} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Keep({ record }: { record: DisposalRecord }) {
  const { t } = useWords();
  const go = useGo();
  const keep = useAct('keepLonger');
  const form = useForm({ until: record.longerUntil ?? '', reason: record.longerReason });
  const submit = async () => {
    if (await keep.run({ record: record.record, ...form.values })) go('/protection', { tab: 'disposal' });
  };
  return (
    <Form failed={keep.failed} onSubmit={() => void submit()}>
      <p>{t('disposal-keep-words')}</p>
      <DateField {...form.field('until')} label={t('disposal-keep-until')} />
      <TextArea {...form.field('reason')} label={t('disposal-keep-reason')} hint={t('disposal-keep-hint')} rows={3} />
      <Buttons>
        <Button busy={keep.busy}>{t('disposal-keep')}</Button>
        <Cancel {...LIST} />
      </Buttons>
    </Form>
  );
}

/** Sets for how many years each kind is kept. */
export function YearsForm() {
  const { t } = useWords();
  const retention = useRead('showRetention', {});
  return (
    <Page title={t('disposal-years')} width="form" back={back(t('protection'))}>
      <Loaded of={retention}>{(view) => <Years lines={view.lines} />}</Loaded>
    </Page>
  );
}

const FIELDS = { unsuccessful: 'unsuccessful', awarded: 'awarded', 'event-contacts': 'eventContacts', 'equality-links': 'equalityLinks' } as const;

function Years({ lines }: { lines: RetentionLine[] }) {
  const { t, code } = useWords();
  const go = useGo();
  const edit = useAct('editRetention');
  const years = (kind: Retained) => String(lines.find((line) => line.kind === kind)?.years ?? '');
  const form = useForm({ unsuccessful: years('unsuccessful'), awarded: years('awarded'), eventContacts: years('event-contacts'), equalityLinks: years('equality-links') });
  const short = lines.filter((line) => {
    const typed = Number(form.values[FIELDS[line.kind]]);
    return typed >= line.least && typed < line.usual;
  });
  const submit = async () => {
    if (await edit.run(form.values)) go('/protection', { tab: 'disposal' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <p>{t('disposal-years-words')}</p>
      {lines.map((line) => (
        <TextField
          key={line.kind}
          {...form.field(FIELDS[line.kind])}
          label={code('retained', line.kind)}
          hint={t('disposal-years-hint', { usual: line.usual, least: line.least, most: line.most })}
          width={4}
          inputMode="numeric"
        />
      ))}
      {short.length === 0 ? null : (
        <Warning title={t('disposal-years-short')}>
          {short.map((line) => (
            <p key={line.kind}>{t(`disposal-years-short-${line.kind}`)}</p>
          ))}
        </Warning>
      )}
      <Buttons>
        <Button busy={edit.busy}>{t('disposal-years-save')}</Button>
        <Cancel {...LIST} />
      </Buttons>
    </Form>
  );
}
