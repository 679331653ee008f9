import { useState } from 'react';
import { Button, type Column, ConfirmDialog, EmptyState, Link, LinkButton, Part, RecordLink, StatCards, Table, Tag, useWords } from '../design';
import { type MemberView, type PanelView, useAct } from '../wire';

/** Who sits on the panel, what they know, what each has to read and has read. */
export function Members({ view }: { view: PanelView }) {
  const { t, count } = useWords();
  const late = view.members.reduce((sum, one) => sum + one.late, 0);
  const at = (tab: string) => ({ to: '/panel', filters: { call: view.call, tab } });
  if (view.members.length === 0) {
    return (
      <EmptyState title={t('panel-no-members')} action={<LinkButton to={`/panel/${view.call}/seat`}>{t('panel-add-member')}</LinkButton>}>
        {t('panel-no-members-words')}
      </EmptyState>
    );
  }
  return (
    <>
      <StatCards
        label={t('panel')}
        stats={[
          { key: 'in', figure: `${count(view.reviewsSubmitted)}/${count(view.reviewsPlanned)}`, label: t('panel-reviews-in') },
          { key: 'given', figure: `${count(view.reviewsGiven)}/${count(view.reviewsPlanned)}`, label: t('panel-reviews-given'), ...at('assignments') },
          { key: 'late', figure: count(late), label: t('panel-reviews-late', { count: late }), tone: late > 0 ? 'warn' : 'plain' },
          { key: 'rule', figure: count(view.toRule), label: t('panel-to-rule', { count: view.toRule }), tone: view.toRule > 0 ? 'warn' : 'plain', ...at('conflicts') },
        ]}
      />
      <Part
        title={t('panel-tab-members')}
        actions={
          <>
            <LinkButton kind="plain" small to={`/panel/${view.call}/change`}>
              {t('panel-change')}
            </LinkButton>
            <LinkButton small to={`/panel/${view.call}/seat`}>
              {t('panel-add-member')}
            </LinkButton>
          </>
        }
      >
        <Seats view={view} />
      </Part>
    </>
  );
}

function Seats({ view }: { view: PanelView }) {
  const { t, code, count } = useWords();
  const columns: Column<MemberView>[] = [
    {
      key: 'name',
      head: t('panel-member'),
      names: true,
      cell: (one) => (
        <>
          <Link to={`/panel/${view.call}/members/${one.id}`}>{one.name}</Link>
          <span className="sb-under">
            {one.id === view.chair ? <Tag tone="blue">{t('panel-chair')}</Tag> : null}
            {one.id === view.deputy ? <Tag tone="aqua-green">{t('panel-deputy')}</Tag> : null}
            {one.state === 'left' ? <Tag>{code('seat', one.state)}</Tag> : null}
          </span>
        </>
      ),
    },
    {
      key: 'background',
      head: t('panel-organisations'),
      cell: (one) => <Background member={one} />,
    },
    {
      key: 'load',
      head: t('panel-load'),
      cell: (one) => <span className={one.given > one.mostBids ? 'panel-over' : undefined}>{t('panel-of', { part: count(one.given), whole: count(one.mostBids) })}</span>,
      numeric: true,
    },
    {
      key: 'reviews',
      head: t('panel-submitted'),
      cell: (one) => (
        <>
          {one.late > 0 ? <Tag tone="orange">{t('panel-late', { count: one.late })}</Tag> : null} {t('panel-of', { part: count(one.submitted), whole: count(one.given) })}
        </>
      ),
      numeric: true,
    },
    {
      key: 'conflicts',
      head: t('panel-conflicts'),
      cell: (one) =>
        one.conflicted === 0 ? (
          '–'
        ) : (
          <Link to="/panel" filters={{ call: view.call, tab: 'conflicts', member: one.id }} about={t('panel-conflicts-of', { name: one.name })}>
            {count(one.conflicted)}
          </Link>
        ),
      numeric: true,
    },
    { key: 'desk', head: t('panel-desk'), cell: (one) => (one.state === 'seated' ? <HandOver member={one} /> : null) },
  ];
  return (
    <div className="panel-members">
      <Table
        caption={t('panel-tab-members')}
        columns={columns}
        rows={view.members}
        rowKey={(one) => one.id}
        rowState={(one) => (one.state === 'left' ? 'quiet' : undefined)}
      />
    </div>
  );
}

/** Where a member works and worked, and what they know. */
function Background({ member }: { member: MemberView }) {
  const { t, code } = useWords();
  const now = member.affiliations.filter((one) => one.current);
  const before = member.affiliations.filter((one) => !one.current);
  return (
    <>
      {now.map((one) => (
        <div key={one.organisation}>
          <RecordLink noun="organisation" id={one.organisation} label={one.name} /> <span className="sb-quiet">{code('sector', one.sector)}</span>
        </div>
      ))}
      {before.length > 0 ? <div className="sb-quiet">{t('panel-before', { names: before.map((one) => one.name).join(', ') })}</div> : null}
      {member.expertise === '' ? null : <div>{member.expertise}</div>}
    </>
  );
}

/** Gives the window to a member, until somebody types the passphrase. */
function HandOver({ member }: { member: MemberView }) {
  const { t } = useWords();
  const enter = useAct('enterPanelDesk', { quiet: true });
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="plain" small onClick={() => setAsking(true)} about={member.name}>
        {t('panel-hand-over')}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={t('panel-hand-over-to', { name: member.name })}
          action={t('panel-hand-over')}
          busy={enter.busy}
          failed={enter.failed}
          onConfirm={() => void enter.run({ member: member.id })}
          onClose={() => setAsking(false)}
        >
          <p>{t('panel-hand-over-words', { name: member.name })}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
