import { type Column, EmptyState, LinkButton, Loaded, Table, Tag, useWords } from '../design';
import { type FileRequestView, useRead } from '../wire';

/** Who asked for their file: those that wait first, the oldest first. */
export function Requests() {
  const { t, date } = useWords();
  const requests = useRead('listFileRequests', { person: null });
  const record = <LinkButton to="/protection/requests/new">{t('file-record')}</LinkButton>;
  const columns: Column<FileRequestView>[] = [
    { key: 'who', head: t('file-person'), names: true, cell: (one) => one.name, under: (one) => one.askedFor || null },
    { key: 'received', head: t('file-received-short'), cell: (one) => date(one.receivedOn, 'short'), tight: true },
    { key: 'due', head: t('file-due'), cell: (one) => date(one.dueOn, 'short'), under: (one) => (one.overdue ? <Tag tone="red">{t('file-overdue')}</Tag> : null), tight: true },
    {
      key: 'identity',
      head: t('file-identity'),
      cell: (one) => (one.identityOn === null ? t('file-identity-open') : date(one.identityOn, 'short')),
      under: (one) => one.identityBy || null,
      tight: true,
    },
    {
      key: 'state',
      head: t('file-state'),
      cell: (one) => <RequestTag request={one} />,
      under: (one) => (one.concludedOn === null ? null : t('file-answered-on', { date: date(one.concludedOn, 'short'), name: one.concludedBy })),
      tight: true,
    },
  ];
  return (
    <>
      <p>{t('files-asked-words')}</p>
      <Loaded of={requests}>
        {(view) =>
          view.requests.length === 0 ? (
            <EmptyState title={t('files-asked-none')} action={record}>
              {t('files-asked-none-words')}
            </EmptyState>
          ) : (
            <>
              {record}
              <Table caption={t('files-asked')} columns={columns} rows={view.requests} rowKey={(one) => one.id} rowTo={(one) => `/protection/requests/${one.id}`} rowState={(one) => (one.state === 'open' ? undefined : 'quiet')} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** How it stands with a request. */
export function RequestTag({ request }: { request: FileRequestView }) {
  const { code } = useWords();
  const tone = { open: 'orange', answered: 'green', refused: 'grey' } as const;
  return <Tag tone={tone[request.state]}>{code('file-request-state', request.state)}</Tag>;
}
