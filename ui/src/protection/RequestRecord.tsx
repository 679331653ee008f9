import { Button, Buttons, HistoryLink, LinkButton, Loaded, Page, Part, RecordLink, type SummaryRow, SummaryList, Tabs, useFilters, useParam, useWords } from '../design';
import { type FileRequestView, request as ask, saveDocument, useRead } from '../wire';
import { HeldOf } from './HeldOf';
import { RequestTag } from './Requests';

/** A request for a person’s file: how it stands, and what would be given. */
export function RequestRecord() {
  const { t } = useWords();
  const id = useParam('id');
  const request = useRead('showFileRequest', { request: id });
  const [{ tab }, set] = useFilters({ tab: 'request' });
  return (
    <Loaded of={request} rows={6}>
      {(view) => (
        <Page title={t('file-request')} detail={view.name} back={{ to: '/protection', filters: { tab: 'requests' }, words: t('protection') }} actions={<Acts view={view} />}>
          <Tabs
            label={t('file-request')}
            at={tab}
            onTab={(key) => set({ tab: key })}
            tabs={[
              { key: 'request', label: t('file-request'), show: () => <Course view={view} /> },
              ...(view.state === 'open' ? [{ key: 'held', label: t('file-held'), show: () => <HeldOf request={view} /> }] : []),
            ]}
          />
          <HistoryLink id={view.id} />
        </Page>
      )}
    </Loaded>
  );
}

function Acts({ view }: { view: FileRequestView }) {
  const { t } = useWords();
  if (view.state !== 'open') return null;
  const to = `/protection/requests/${view.id}`;
  return (
    <>
      <LinkButton kind="plain" to={`${to}/refuse`}>
        {t('file-refuse')}
      </LinkButton>
      {view.extends ? (
        <LinkButton kind="plain" to={`${to}/extend`}>
          {t('file-extend')}
        </LinkButton>
      ) : null}
      {view.identityOn === null ? <LinkButton to={`${to}/identity`}>{t('file-confirm')}</LinkButton> : <LinkButton to={`${to}/give`}>{t('file-give')}</LinkButton>}
    </>
  );
}

function Course({ view }: { view: FileRequestView }) {
  const { t, date, code } = useWords();
  const rows: SummaryRow[] = [
    { key: 'state', label: t('file-state'), value: <RequestTag request={view} /> },
    { key: 'person', label: t('file-person'), value: <RecordLink noun="person" id={view.person} label={view.name} /> },
    { key: 'received', label: t('file-received-short'), value: date(view.receivedOn) },
    { key: 'due', label: t('file-due'), value: date(view.dueOn) },
    { key: 'language', label: t('file-language'), value: t(`file-language-${view.language}`) },
    { key: 'asked', label: t('file-asked-for'), value: view.askedFor },
    {
      key: 'identity',
      label: t('file-identity'),
      value: view.identityOn === null ? t('file-identity-open') : t('file-identity-on', { date: date(view.identityOn), name: view.identityBy, how: view.identityHow }),
    },
    { key: 'extended', label: t('file-extended'), value: view.extendedOn === null ? '' : t('file-extended-on', { date: date(view.extendedOn), reason: view.extensionReason }) },
    { key: 'concluded', label: t('file-concluded'), value: view.concludedOn === null ? '' : t('file-answered-on', { date: date(view.concludedOn), name: view.concludedBy }) },
    { key: 'ground', label: t('file-refuse-ground'), value: view.ground === null ? '' : code('file-refusal', view.ground) },
    { key: 'reason', label: t('file-refuse-reason'), value: view.reason },
  ];
  return (
    <>
      <SummaryList rows={rows.filter((row) => row.value !== '')} />
      {view.state === 'answered' ? <Given view={view} /> : null}
    </>
  );
}

function Given({ view }: { view: FileRequestView }) {
  const { t } = useWords();
  return (
    <Part title={t('file-given')}>
      <p>{t('file-given-words')}</p>
      <Buttons>
        <Button kind="plain" onClick={() => void saveDocument(ask('showGivenFile', { request: view.id, form: 'pdf' }))}>
          {t('file-save-pdf')}
        </Button>
        <Button kind="plain" onClick={() => void saveDocument(ask('showGivenFile', { request: view.id, form: 'json' }))}>
          {t('file-save-json')}
        </Button>
      </Buttons>
    </Part>
  );
}
