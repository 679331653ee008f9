import { type Column, EmptyState, RecordLink, Table, useWords } from '../design';
import type { ApplicationView, ApplicantView } from '../wire';

/** Who makes the application: of the latest submission, or as typed so far in a draft. */
export function TeamShown({ view }: { view: ApplicationView }) {
  const { t, both, code } = useWords();
  const columns: Column<ApplicantView>[] = [
    { key: 'name', head: t('applications-person'), cell: (one) => <RecordLink noun="person" id={one.person} label={one.name} />, names: true },
    { key: 'role', head: t('applications-role'), cell: (one) => code('role', one.role) },
    {
      key: 'organisation',
      head: t('applications-organisation'),
      cell: (one) => (
        <>
          <RecordLink noun="organisation" id={one.organisation} label={both(one.organisationName)} />
          {one.post === '' ? null : <span className="sb-under">{one.post}</span>}
        </>
      ),
    },
    { key: 'sector', head: t('applications-sector'), cell: (one) => code('sector', one.sector) },
    { key: 'nation', head: t('applications-nation'), cell: (one) => code('nation', one.nation) },
    { key: 'email', head: t('applications-email'), cell: (one) => one.email },
  ];
  if (view.team.length === 0) return <Typed view={view} />;
  return <Table caption={t('applications-tab-team')} columns={columns} rows={view.team} rowKey={(one) => `${one.person} ${one.role}`} />;
}

/** The team of a draft: only what is typed of it, for nobody is linked to it yet. */
function Typed({ view }: { view: ApplicationView }) {
  const { t, code } = useWords();
  const lines = Object.values(view.answers).flatMap((answer) => (answer?.kind === 'team' ? answer.people : []));
  return (
    <Table
      caption={t('applications-tab-team')}
      columns={[
        { key: 'name', head: t('applications-person'), cell: (one) => one.name || '–', names: true },
        { key: 'role', head: t('applications-role'), cell: (one) => (one.role ? code('role', one.role) : '–') },
        { key: 'organisation', head: t('applications-organisation'), cell: (one) => one.organisationName || '–' },
        { key: 'email', head: t('applications-email'), cell: (one) => one.email || '–' },
      ]}
      rows={lines}
      rowKey={(one) => String(lines.indexOf(one))}
      empty={<EmptyState title={t('applications-no-team')}>{t('applications-no-team-words')}</EmptyState>}
    />
  );
}
