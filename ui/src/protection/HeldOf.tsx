import { type Column, FactText, FilterBar, FilterSelect, Link, LinkButton, Loaded, Part, StatCards, SummaryList, Table, Tag, useFilters, useWords } from '../design';
import { type FileRequestView, type HeldDocument, type HeldField, type HeldHistory, type HeldRecord, type PersonFileView, useRead } from '../wire';

/** What is held of whoever asks, as it would be given: every passage with how it is given. */
export function HeldOf({ request }: { request: FileRequestView }) {
  const { t } = useWords();
  const held = useRead('showPersonFile', { request: request.id });
  return (
    <>
      <p>{t('file-held-words')}</p>
      <Loaded of={held} rows={8}>
        {(view) => <Everything request={request} view={view} />}
      </Loaded>
    </>
  );
}

const chosen = (field: HeldField) => field.passage !== null && (field.passage.namesOthers || field.passage.mayNameOthers || field.passage.disclosure !== 'full');

function Everything({ request, view }: { request: FileRequestView; view: PersonFileView }) {
  const { t, count } = useWords();
  const [{ only }, set] = useFilters({ only: '' });
  const records = view.sections.reduce((sum, section) => sum + section.records.length, 0);
  const shown = view.sections
    .map((section) => ({ ...section, records: section.records.filter((record) => only === '' || record.fields.some(chosen)) }))
    .filter((section) => section.records.length > 0);
  return (
    <>
      <StatCards
        label={t('file-figures')}
        stats={[
          { key: 'records', figure: count(records), label: t('file-figure-records', { count: records }) },
          { key: 'masked', figure: count(view.masked), label: t('file-figure-masked', { count: view.masked }) },
          { key: 'withheld', figure: count(view.withheld), label: t('file-figure-withheld', { count: view.withheld }) },
          { key: 'history', figure: count(view.history.length), label: t('file-figure-history', { count: view.history.length }) },
        ]}
      />
      <FilterBar>
        <FilterSelect
          label={t('file-only-passages')}
          all={t('file-show-all')}
          value={only}
          onChange={(value) => set({ only: value })}
          choices={[{ value: 'passages', label: t('file-show-passages') }]}
        />
        <LinkButton kind="plain" to={`/protection/requests/${request.id}/preview`}>
          {t('file-preview')}
        </LinkButton>
      </FilterBar>
      {shown.map((section) => (
        <Part key={section.section} title={t(`file-section-${section.section}`)}>
          {section.records.map((record, at) => (
            <Held key={`${record.noun} ${at}`} request={request.id} record={record} />
          ))}
        </Part>
      ))}
      {only === '' ? <Beside view={view} /> : null}
    </>
  );
}

function Held({ request, record }: { request: string; record: HeldRecord }) {
  const { both } = useWords();
  return (
    <section className="held-record">
      <h3 className="nhsuk-heading-s">{both(record.title)}</h3>
      <SummaryList
        rows={record.fields.map((field, place) => ({
          // Records that stand together have fields of one name.
          key: `${place} ${field.field}`,
          label: both(field.label),
          value: <Value request={request} field={field} />,
        }))}
      />
    </section>
  );
}

function Value({ request, field }: { request: string; field: HeldField }) {
  const { t, both, code } = useWords();
  const { value, passage } = field;
  if (passage === null) return value === null ? null : <FactText fact={value} />;
  return (
    <>
      <span className="sb-lines">{passage.given ?? <em>{t('file-withheld-here', { reason: passage.reason })}</em>}</span>
      <span className="held-choice">
        {passage.disclosure === 'full' ? null : <Tag tone={passage.disclosure === 'withheld' ? 'red' : 'orange'}>{code('disclosure', passage.disclosure)}</Tag>}
        {passage.mayNameOthers && passage.disclosure === 'masked' ? <Tag tone="yellow">{t('file-may-name')}</Tag> : null}
        <Link to={`/protection/requests/${request}/choose`} filters={{ passage: passage.passage }} about={both(field.label)}>
          {t('file-choose')}
        </Link>
      </span>
    </>
  );
}

function Beside({ view }: { view: PersonFileView }) {
  const { t, both, count, instant } = useWords();
  const documents: Column<HeldDocument>[] = [
    { key: 'name', head: t('file-document'), names: true, cell: (one) => both(one.name), under: (one) => both(one.what) },
    { key: 'of', head: t('file-of'), cell: (one) => <FactText fact={one.of} />, tight: true },
    { key: 'how', head: t('file-how'), cell: (one) => (one.ofOthers ? <Tag tone="yellow">{t('file-on-asking')}</Tag> : t('file-beside')), tight: true },
  ];
  const history: Column<HeldHistory>[] = [
    { key: 'entry', head: t('file-entry'), cell: (one) => count(one.sequence), numeric: true },
    { key: 'when', head: t('file-when'), cell: (one) => instant(one.at, 'short'), tight: true },
    { key: 'act', head: t('file-act'), names: true, cell: (one) => both(one.what) },
  ];
  return (
    <>
      {view.documents.length === 0 ? null : (
        <Part title={t('file-documents')}>
          <p>{t('file-documents-words')}</p>
          <Table caption={t('file-documents')} columns={documents} rows={view.documents} rowKey={(one) => `${view.documents.indexOf(one)}`} />
        </Part>
      )}
      <Part title={t('file-history')}>
        <Table caption={t('file-history')} columns={history} rows={view.history} rowKey={(one) => String(one.sequence)} />
      </Part>
    </>
  );
}
