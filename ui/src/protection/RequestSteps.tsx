import type { ReactNode } from 'react';
import { Button, Buttons, Cancel, DateField, Form, Inset, Loaded, Page, Pages, Radios, TextArea, useForm, useGo, useParam, useWords, Warning } from '../design';
import { codes, type FileRequestView, useAct, useRead } from '../wire';

/** A step of a request, with its request. */
function Step({ title, children }: { title: string; children: (view: FileRequestView, to: string) => ReactNode }) {
  const { t } = useWords();
  const id = useParam('id');
  const to = `/protection/requests/${id}`;
  const request = useRead('showFileRequest', { request: id });
  return (
    <Loaded of={request}>
      {(view) => (
        <Page title={title} detail={view.name} width="form" back={{ to, words: t('file-request') }}>
          {children(view, to)}
        </Page>
      )}
    </Loaded>
  );
}

/** Confirms that it is the person who asks. */
export function IdentityForm() {
  const { t } = useWords();
  const today = useRead('showSession', {}).data?.today;
  return <Step title={t('file-confirm')}>{(view, to) => (today === undefined ? null : <Identity key={today} view={view} to={to} today={today} />)}</Step>;
}

function Identity({ view, to, today }: { view: FileRequestView; to: string; today: string }) {
  const { t } = useWords();
  const go = useGo();
  const confirm = useAct('confirmRequestIdentity');
  const form = useForm({ on: today, how: '' });
  const submit = async () => {
    if (await confirm.run({ request: view.id, ...form.values, basedOn: view.basedOn })) go(to);
  };
  return (
    <Form failed={confirm.failed} onSubmit={() => void submit()}>
      <Inset>{t('file-confirm-words')}</Inset>
      <TextArea {...form.field('how')} label={t('file-confirm-how')} hint={t('file-confirm-how-hint')} rows={3} first />
      <DateField {...form.field('on')} label={t('file-confirm-on')} />
      <Buttons>
        <Button busy={confirm.busy}>{t('file-confirm')}</Button>
        <Cancel to={to} />
      </Buttons>
    </Form>
  );
}

/** Gives a request two more months. */
export function ExtendRequestForm() {
  const { t } = useWords();
  return <Step title={t('file-extend')}>{(view, to) => <Extend view={view} to={to} />}</Step>;
}

function Extend({ view, to }: { view: FileRequestView; to: string }) {
  const { t, date } = useWords();
  const go = useGo();
  const extend = useAct('extendFileRequest');
  const form = useForm({ reason: '' });
  const submit = async () => {
    if (await extend.run({ request: view.id, ...form.values, basedOn: view.basedOn })) go(to);
  };
  return (
    <Form failed={extend.failed} onSubmit={() => void submit()}>
      <Inset>{t('file-extend-words', { date: date(view.extendedUntil) })}</Inset>
      <TextArea {...form.field('reason')} label={t('file-extend-reason')} rows={4} first />
      <Buttons>
        <Button busy={extend.busy}>{t('file-extend')}</Button>
        <Cancel to={to} />
      </Buttons>
    </Form>
  );
}

/** Refuses a request. */
export function RefuseRequestForm() {
  const { t } = useWords();
  return <Step title={t('file-refuse')}>{(view, to) => <Refuse view={view} to={to} />}</Step>;
}


function Refuse({ view, to }: { view: FileRequestView; to: string }) {
  const { t, code } = useWords();
  const go = useGo();
  const refuse = useAct('refuseFileRequest');
  const form = useForm({ ground: '', reason: '' });
  const submit = async () => {
    const { ground, reason } = form.values;
    if (await refuse.run({ request: view.id, ground: codes.RefusalGround.find((one) => one === ground) ?? null, reason, basedOn: view.basedOn })) go(to);
  };
  return (
    <Form failed={refuse.failed} onSubmit={() => void submit()}>
      <Warning title={t('file-refuse')}>
        <p>{t('file-refuse-words')}</p>
      </Warning>
      <Radios {...form.field('ground')} label={t('file-refuse-ground')} labelSize="s" choices={codes.RefusalGround.map((ground) => ({ value: ground, label: code('file-refusal', ground) }))} />
      <TextArea {...form.field('reason')} label={t('file-refuse-reason')} rows={4} />
      <Buttons>
        <Button kind="danger" busy={refuse.busy}>
          {t('file-refuse')}
        </Button>
        <Cancel to={to} />
      </Buttons>
    </Form>
  );
}

/** Makes the file, after its pages were looked at. */
export function GiveFileForm() {
  const { t } = useWords();
  return <Step title={t('file-give')}>{(view, to) => <Give view={view} to={to} />}</Step>;
}

function Give({ view, to }: { view: FileRequestView; to: string }) {
  const { t } = useWords();
  const go = useGo();
  const give = useAct('answerFileRequest');
  const preview = useRead('previewPersonFile', { request: view.id });
  const submit = async () => {
    if (await give.run({ request: view.id, basedOn: view.basedOn })) go(to);
  };
  return (
    <Form failed={give.failed} onSubmit={() => void submit()}>
      <Inset>{t('file-give-words')}</Inset>
      <Loaded of={preview}>{(document) => <Pages document={document} label={t('file-preview')} />}</Loaded>
      <Buttons>
        <Button busy={give.busy}>{t('file-give')}</Button>
        <Cancel to={to} />
      </Buttons>
    </Form>
  );
}

/** The pages of the file as it would be given today. */
export function FilePreview() {
  const { t } = useWords();
  const id = useParam('id');
  const preview = useRead('previewPersonFile', { request: id });
  return (
    <Page title={t('file-preview')} detail={t('file-preview-words')} back={{ to: `/protection/requests/${id}`, words: t('file-request') }}>
      <Loaded of={preview}>{(document) => <Pages document={document} label={t('file-preview')} />}</Loaded>
    </Page>
  );
}
