import { type Column, Inset, LinkButton, Part, SummaryList, Table, Tag, type Tone, useWords, Warning } from '../design';
import type { BackfillState, HolderView, PlacementView } from '../wire';
import { usePeriod } from './Figures';

const tones: Record<BackfillState, Tone> = { planned: 'grey', advertised: 'blue', filled: 'green', unsuitable: 'orange' };

/** The post left behind: where it stands, who fills it, and on which days nobody does. */
export function Backfill({ view }: { view: PlacementView }) {
  const { t, date, code, count } = useWords();
  const period = usePeriod();
  const { backfill, consequences: follows } = view;
  const gapDays = follows.gaps.reduce((sum, gap) => sum + (Date.parse(gap.to) - Date.parse(gap.from)) / 86_400_000 + 1, 0);
  const columns: Column<HolderView>[] = [
    { key: 'name', head: t('placements-holder'), names: true, cell: (one) => one.name },
    { key: 'from', head: t('placements-holder-from'), tight: true, cell: (one) => date(one.from, 'short') },
    { key: 'to', head: t('placements-holder-to'), tight: true, cell: (one) => (one.to ? date(one.to, 'short') : t('placements-holder-throughout')) },
  ];
  return (
    <>
      {gapDays > 0 ? (
        <Warning title={t('placements-gap', { count: gapDays })}>
          <ul>
            {follows.gaps.map((gap) => (
              <li key={gap.from}>{period(gap)}</li>
            ))}
          </ul>
        </Warning>
      ) : null}
      <Part
        title={t('placements-tab-backfill')}
        actions={
          view.changeable ? (
            <LinkButton kind="plain" small to={`/placements/${view.id}/backfill`}>
              {t('placements-change-backfill')}
            </LinkButton>
          ) : undefined
        }
      >
        <SummaryList
          rows={[
            { key: 'state', label: t('placements-state'), value: <Tag tone={tones[backfill.state]}>{code('backfill-state', backfill.state)}</Tag> },
            { key: 'post', label: t('placements-backfill-post'), value: [backfill.post, backfill.grade].filter(Boolean).join(', ') },
            { key: 'share', label: t('placements-backfill-share'), value: backfill.share === null ? t('placements-backfill-as-much') : `${count(backfill.share)}%` },
            { key: 'advertised', label: t('placements-advertised-on'), value: backfill.advertisedOn ? date(backfill.advertisedOn) : '' },
            { key: 'reason', label: t('placements-unsuitable-why'), value: backfill.state === 'unsuitable' ? backfill.reason : '' },
          ]}
        />
        {backfill.state === 'unsuitable' ? (
          <Inset>{t('placements-unsuitable-words')}</Inset>
        ) : (
          <Table
            caption={t('placements-holders')}
            showCaption
            columns={columns}
            rows={backfill.holders}
            rowKey={(one) => `${one.name} ${one.from}`}
            empty={<p>{t('placements-nobody-yet')}</p>}
          />
        )}
      </Part>
    </>
  );
}
