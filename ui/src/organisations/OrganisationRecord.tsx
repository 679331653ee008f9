import { type Column, EmptyState, Held, HistoryLink, Likely, Link, LinkButton, Loaded, MergedHere, MergedInto, Page, Pagination, Part, Protection, RecordLink, StatCards, SummaryList, Table, useFilters, useHasPlace, useParam, useWords } from '../design';
import { type AffiliationView, type OrganisationView, useRead } from '../wire';

const PEOPLE = 50;

/** An organisation's record. */
export function OrganisationRecord() {
  const { t, both, code } = useWords();
  const id = useParam('id');
  const [filters, setFilters] = useFilters({ offset: 0 });
  const organisation = useRead('showOrganisation', { id, peopleOffset: filters.offset });
  return (
    <Loaded of={organisation} rows={8}>
      {(view) => (
        <Page
          title={both(view.details.name)}
          detail={`${code('sector', view.details.sector)}, ${code('nation', view.details.nation)}`}
          back={{ to: '/organisations', words: t('organisations') }}
          actions={
            view.mergedInto ? undefined : (
              <>
                <LinkButton kind="plain" to={`/organisations/${id}/merge`}>
                  {t('record-merge')}
                </LinkButton>
                <LinkButton to={`/organisations/${id}/edit`}>{t('organisations-edit')}</LinkButton>
              </>
            )
          }
        >
          <Held id={id} />
          <MergedInto noun="organisation" record={view.mergedInto} />
          <Likely noun="organisation" title={t('organisations-maybe')} records={view.duplicates} compareWith={id} />
          <Figures view={view} />
          <Known view={view} />
          <People view={view} offset={filters.offset} onOffset={(offset) => setFilters({ offset })} />
          <MergedHere noun="organisation" records={view.merged} />
          {view.mergedInto ? null : <Protection noun="organisation" id={id} />}
          <HistoryLink id={view.id} />
        </Page>
      )}
    </Loaded>
  );
}

const BANK = '/organisations/$id/bank';
const AREA = '/organisations/$id/area';
const ON_COSTS = '/on-costs/$id';

function Known({ view }: { view: OrganisationView }) {
  const { t } = useWords();
  const has = useHasPlace();
  const { details } = view;
  const address = [details.address.lines, details.address.postcode].filter(Boolean).join('\n');
  return (
    <SummaryList
      rows={[
        { key: 'en', label: t('organisations-field-name'), value: <span lang="en">{details.name.en}</span> },
        { key: 'cy', label: t('organisations-field-welsh'), value: details.name.cy ? <span lang="cy">{details.name.cy}</span> : '' },
        { key: 'aliases', label: t('organisations-aliases'), value: details.aliases.join(', ') },
        { key: 'address', label: t('organisations-field-address'), value: address ? <span className="sb-lines">{address}</span> : '' },
        { key: 'email', label: t('organisations-email'), value: details.email },
        { key: 'ror', label: t('organisations-ror'), value: details.ror },
        { key: 'ods', label: t('organisations-ods'), value: details.ods },
        { key: 'company', label: t('organisations-company'), value: details.companyNumber },
        { key: 'charity', label: t('organisations-charity'), value: details.charityNumber },
        { key: 'head', label: t('organisations-group-head'), value: view.groupHead ? <RecordLink noun="organisation" id={view.groupHead.id} label={view.groupHead.name} /> : '' },
        {
          key: 'group',
          label: t('organisations-group'),
          value:
            view.group.length === 0 ? (
              ''
            ) : (
              <ul className="nhsuk-list">
                {view.group.map((one) => (
                  <li key={one.id}>
                    <RecordLink noun="organisation" id={one.id} label={one.name} />
                  </li>
                ))}
              </ul>
            ),
        },
        ...(has(ON_COSTS) ? [{ key: 'on-costs', label: t('organisations-on-costs'), value: <Link to={ON_COSTS.replace('$id', view.id)}>{t('organisations-on-costs-see')}</Link> }] : []),
        ...(has(AREA) ? [{ key: 'area', label: t('organisations-area'), value: <Link to={AREA.replace('$id', view.id)}>{t('organisations-area-see')}</Link> }] : []),
        ...(has(BANK) ? [{ key: 'bank', label: t('organisations-bank'), value: <Link to={BANK.replace('$id', view.id)}>{t('organisations-bank-see')}</Link> }] : []),
      ]}
    />
  );
}

function Figures({ view }: { view: OrganisationView }) {
  const { t, count } = useWords();
  return (
    <StatCards
      label={t('organisations-figures')}
      stats={[
        { key: 'people', figure: count(view.peopleTotal), label: t('organisations-figure-people', { count: view.peopleTotal }) },
        {
          key: 'applications',
          figure: count(view.applications),
          label: t('organisations-figure-applications', { count: view.applications }),
          ...(view.applications > 0 ? { to: '/applications', filters: { text: view.details.name.en } } : {}),
        },
      ]}
    />
  );
}

function People({ view, offset, onOffset }: { view: OrganisationView; offset: number; onOffset: (offset: number) => void }) {
  const { t, date } = useWords();
  const columns: Column<AffiliationView>[] = [
    { key: 'name', head: t('organisations-person'), names: true, cell: (one) => one.personName },
    { key: 'role', head: t('organisations-role'), cell: (one) => one.role || '–' },
    { key: 'to', head: t('organisations-until'), cell: (one) => (one.toOn ? date(one.toOn, 'short') : '–'), tight: true },
  ];
  return (
    <Part title={t('organisations-people')}>
      <Table
        caption={t('organisations-people')}
        columns={columns}
        rows={view.people}
        rowKey={(one) => one.id}
        rowTo={(one) => `/people/${one.person}`}
        rowState={(one) => (one.holdsToday ? undefined : 'quiet')}
        empty={<EmptyState title={t('organisations-no-people')}>{t('organisations-no-people-words')}</EmptyState>}
      />
      <Pagination offset={offset} limit={PEOPLE} total={view.peopleTotal} onOffset={onOffset} />
    </Part>
  );
}
