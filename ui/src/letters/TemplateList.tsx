import { type Column, Loaded, Page, Table, Tag, useWords } from '../design';
import { type TemplateLine, useRead, useSession } from '../wire';

/** The wording of every letter: what was edited, and who checked the Welsh. */
export function TemplateList() {
  const { t, date, code } = useWords();
  const templates = useRead('listTemplates', {});
  const welsh = useSession().data?.hub.languages.includes('cy') ?? false;
  const columns: Column<TemplateLine>[] = [
    { key: 'kind', head: t('letter-kind'), cell: (line) => code('letter-kind', line.kind), names: true },
    { key: 'type', head: t('letters-call'), cell: (line) => (line.kind === 'agreement' ? t('letters-every-placement') : code('template', line.callType)) },
    {
      key: 'edited',
      head: t('letters-wording-state'),
      cell: (line) => (line.edited ? <Tag tone="blue">{t('letters-edited')}</Tag> : t('letters-original')),
    },
    ...(welsh
      ? [
          {
            key: 'checked',
            head: t('letters-welsh-checked'),
            cell: (line: TemplateLine) =>
              line.checkedOn ? (
                t('letters-checked', { name: line.checkedBy, date: date(line.checkedOn) })
              ) : (
                <Tag tone="yellow">{t('letters-unchecked')}</Tag>
              ),
          },
        ]
      : []),
  ];
  return (
    <Page title={t('letters-wording')} back={{ to: '/letters', words: t('letters-title') }}>
      <p className="letters-lede">{t('letters-wording-words')}</p>
      <Loaded of={templates}>
        {(found) => (
          <Table
            caption={t('letters-wording')}
            columns={columns}
            rows={found.templates}
            rowKey={(line) => `${line.kind} ${line.callType}`}
            rowTo={(line) => `/letters/wording/${line.kind}/${line.callType}`}
          />
        )}
      </Loaded>
    </Page>
  );
}
