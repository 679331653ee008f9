import { type Column, EmptyState, Held, HistoryLink, Likely, Link, LinkButton, Loaded, MergedHere, MergedInto, Page, Part, Protection, recordPlace, StatCards, SummaryList, Table, Tag, useParam, useWords } from '../design';
import { type AffiliationView, type PersonApplicationView, type PersonEventView, type PersonView, useRead } from '../wire';

/** A person's record. */
export function PersonRecord() {
  const { t, both } = useWords();
  const id = useParam('id');
  const person = useRead('showPerson', { id });
  return (
    <Loaded of={person} rows={8}>
      {(view) => {
        const at = view.affiliations.find((one) => one.holdsToday);
        const place = at ? [at.role, both(at.organisationName)].filter(Boolean).join(', ') : t('people-no-affiliation');
        const stands = view.mergedInto === null;
        return (
          <Page
            title={view.details.name}
            detail={place}
            back={{ to: '/people', words: t('people') }}
            actions={
              stands ? (
                <>
                  <LinkButton kind="plain" to={`/people/${id}/merge`}>
                    {t('record-merge')}
                  </LinkButton>
                  <LinkButton to={`/people/${id}/edit`}>{t('people-edit')}</LinkButton>
                </>
              ) : undefined
            }
          >
            <Held id={id} />
            <MergedInto noun="person" record={view.mergedInto} />
            <Likely noun="person" title={t('people-maybe')} records={view.duplicates} compareWith={id} />
            {stands ? <Figures view={view} /> : null}
            <Known view={view} />
            {stands ? <Affiliations view={view} /> : null}
            <Events view={view} />
            <Applications view={view} />
            <MergedHere noun="person" records={view.merged} />
            {stands ? (
              <Protection noun="person" id={id}>
                <Link to="/protection/requests/new" filters={{ person: id }}>
                  {t('file-of-person')}
                </Link>
                <Link to={`/protection/erase/${id}`}>{t('erasure-person')}</Link>
              </Protection>
            ) : null}
            <HistoryLink id={view.id} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Figures({ view }: { view: PersonView }) {
  const { t, count } = useWords();
  const came = view.events.filter((event) => event.state === 'attended').length;
  return (
    <StatCards
      label={t('people-figures')}
      stats={[
        { key: 'events', figure: count(came), label: t('people-figure-events', { count: came }) },
        { key: 'applications', figure: count(view.applications.length), label: t('people-figure-applications', { count: view.applications.length }) },
        {
          key: 'letters',
          figure: count(view.letters),
          label: t('people-figure-letters', { count: view.letters }),
          ...(view.letters > 0 ? { to: '/letters', filters: { text: view.details.name } } : {}),
        },
      ]}
    />
  );
}

function Known({ view }: { view: PersonView }) {
  const { t, code, date } = useWords();
  const { details } = view;
  const address = [details.address.lines, details.address.postcode].filter(Boolean).join('\n');
  const asked = details.languageAskedOn ? t('people-asked-on', { date: date(details.languageAskedOn) }) : '';
  return (
    <SummaryList
      rows={[
        { key: 'email', label: t('people-email'), value: details.email || <Missing /> },
        { key: 'phone', label: t('people-phone'), value: details.phone },
        { key: 'address', label: t('people-field-address'), value: address ? <span className="sb-lines">{address}</span> : <Missing /> },
        {
          key: 'language',
          label: t('people-field-language'),
          value: (
            <>
              {code('language', details.language)}
              {asked ? <span className="sb-quiet"> {asked}</span> : null}
            </>
          ),
        },
        { key: 'greeting', label: t('people-field-greeting'), value: details.greeting },
        { key: 'orcid', label: t('people-orcid'), value: details.orcid ? <span className="people-figures">{details.orcid}</span> : '' },
        { key: 'needs', label: t('people-field-needs'), value: details.accessNeeds ? <span className="sb-lines">{details.accessNeeds}</span> : '' },
      ]}
    />
  );
}

/** What a letter would want and the record lacks. */
function Missing() {
  const { t } = useWords();
  return <span className="sb-quiet">{t('people-not-known')}</span>;
}

function Affiliations({ view }: { view: PersonView }) {
  const { t, both, code, date } = useWords();
  const to = `/people/${view.id}/affiliations`;
  const columns: Column<AffiliationView>[] = [
    {
      key: 'organisation',
      head: t('people-organisation'),
      names: true,
      cell: (one) => <Link to={`/organisations/${one.organisation}`}>{both(one.organisationName)}</Link>,
    },
    { key: 'role', head: t('people-role'), cell: (one) => one.role || '–' },
    { key: 'sector', head: t('people-sector'), cell: (one) => code('sector', one.sector), tight: true },
    {
      key: 'days',
      head: t('people-days'),
      cell: (one) =>
        one.fromOn === null && one.toOn === null
          ? t('people-days-open')
          : t(one.fromOn === null ? 'people-days-until' : one.toOn === null ? 'people-days-since' : 'people-days-between', {
              from: one.fromOn ? date(one.fromOn, 'short') : '',
              to: one.toOn ? date(one.toOn, 'short') : '',
            }),
    },
    {
      key: 'edit',
      head: t('people-change'),
      cell: (one: AffiliationView) => (
        <Link to={`${to}/${one.id}`} about={both(one.organisationName)}>
          {t('people-change')}
        </Link>
      ),
      tight: true,
    },
  ];
  return (
    <Part title={t('people-affiliations')} actions={<Link to={`${to}/new`}>{t('people-affiliation-add')}</Link>}>
      <Table
        caption={t('people-affiliations')}
        columns={columns}
        rows={view.affiliations}
        rowKey={(one) => one.id}
        rowState={(one) => (one.holdsToday ? undefined : 'quiet')}
        empty={<EmptyState title={t('people-no-affiliation')}>{t('people-no-affiliation-words')}</EmptyState>}
      />
    </Part>
  );
}

function Events({ view }: { view: PersonView }) {
  const { t, both, date, code } = useWords();
  if (view.events.length === 0) return null;
  const columns: Column<PersonEventView>[] = [
    { key: 'title', head: t('people-event'), names: true, cell: (one) => both(one.title) },
    { key: 'day', head: t('people-day'), cell: (one) => date(one.heldOn, 'short'), tight: true },
    { key: 'state', head: t('people-place'), cell: (one) => <Tag tone={one.state === 'attended' ? 'green' : 'grey'}>{code('attendance', one.state)}</Tag>, tight: true },
  ];
  return (
    <Part title={t('people-events')}>
      <Table caption={t('people-events')} columns={columns} rows={view.events} rowKey={(one) => one.event} rowTo={(one) => `/events/${one.event}`} />
    </Part>
  );
}

function Applications({ view }: { view: PersonView }) {
  const { t, both, code } = useWords();
  if (view.applications.length === 0) return null;
  const columns: Column<PersonApplicationView>[] = [
    {
      key: 'title',
      head: t('people-application'),
      names: true,
      cell: (one) => {
        const to = recordPlace('application', one.application);
        const words = [one.reference, one.title || t('people-untitled')].filter(Boolean).join(' ');
        return to ? <Link to={to}>{words}</Link> : words;
      },
    },
    { key: 'call', head: t('people-call'), cell: (one) => both(one.call) },
    { key: 'role', head: t('people-part'), cell: (one) => code('role', one.role), tight: true },
    { key: 'state', head: t('people-state'), cell: (one) => code('application-state', one.state), tight: true },
  ];
  return (
    <Part title={t('people-applications')}>
      <Table caption={t('people-applications')} columns={columns} rows={view.applications} rowKey={(one) => `${one.application} ${one.role}`} />
    </Part>
  );
}
