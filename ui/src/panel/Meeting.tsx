import { type Column, EmptyState, LinkButton, Part, Table, Tag, useWords } from '../design';
import type { MemberView, PanelView } from '../wire';
import { byBid, type LeavingOf } from './leaving';

/** Who was at the meeting, and who has to leave, and left, for which bid. */
export function Meeting({ view }: { view: PanelView }) {
  const { t, code } = useWords();
  const seated = view.members.filter((one) => one.state === 'seated');
  const recorded = seated.some((one) => one.presence !== 'unknown');
  const leaving = byBid(view);
  const members: Column<MemberView>[] = [
    { key: 'name', head: t('panel-member'), cell: (one) => one.name, names: true },
    {
      key: 'presence',
      head: t('panel-presence'),
      cell: (one) => <Tag tone={one.presence === 'present' ? 'green' : one.presence === 'absent' ? 'orange' : 'grey'}>{code('presence', one.presence)}</Tag>,
    },
  ];
  const bids: Column<LeavingOf>[] = [
    { key: 'reference', head: t('panel-bid'), cell: (one) => one.reference, names: true, tight: true },
    { key: 'must', head: t('panel-must-leave'), cell: (one) => one.must.map((who) => who.name).join(', ') || '–' },
    { key: 'left', head: t('panel-left'), cell: (one) => one.left.map((who) => who.name).join(', ') || '–' },
  ];
  if (seated.length === 0) return <EmptyState title={t('panel-no-members')}>{t('panel-no-members-words')}</EmptyState>;
  return (
    <>
      <Part
        title={t('panel-who-came')}
        actions={
          <LinkButton small kind={recorded ? 'plain' : 'main'} to={`/panel/${view.call}/attendance`}>
            {t(recorded ? 'panel-attendance-change' : 'panel-attendance-record')}
          </LinkButton>
        }
      >
        <p>
          {recorded
            ? t(view.present >= view.quorum ? 'panel-quorate' : 'panel-inquorate', { present: view.present, quorum: view.quorum })
            : t('panel-attendance-none', { quorum: view.quorum })}
        </p>
        {recorded ? <Table caption={t('panel-who-came')} columns={members} rows={seated} rowKey={(one) => one.id} /> : null}
      </Part>
      <Part title={t('panel-leaving')}>
        <p>{t('panel-leaving-words')}</p>
        <Table
          caption={t('panel-leaving')}
          columns={bids}
          rows={leaving}
          rowKey={(one) => one.application}
          empty={<EmptyState title={t('panel-nobody-leaves')}>{t('panel-nobody-leaves-words')}</EmptyState>}
        />
      </Part>
    </>
  );
}
