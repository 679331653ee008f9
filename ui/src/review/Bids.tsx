import { EmptyState, Inset, Link, Part, ProgressBar, Tag, TaskList, type Tone, useWords } from '../design';
import type { DeskBidView, DeskPlace, PanelDeskView } from '../wire';
import { usePageOf } from './place';

const tones: Record<DeskPlace, Tone> = {
  'to-declare': 'yellow',
  hidden: 'grey',
  'not-theirs': 'grey',
  'to-review': 'blue',
  begun: 'purple',
  'sent-back': 'yellow',
  submitted: 'green',
  void: 'red',
};
const TO_DO: DeskPlace[] = ['to-review', 'begun', 'sent-back'];

/** The member’s own bids: what is still to review, and what is done. */
export function Bids({ view, waiting }: { view: PanelDeskView; waiting: number }) {
  const { t } = useWords();
  const page = usePageOf();
  const toDo = view.bids.filter((one) => TO_DO.includes(one.place));
  const done = view.bids.filter((one) => one.place === 'submitted');
  const voided = view.bids.filter((one) => one.place === 'void');
  return (
    <>
      {waiting > 0 ? (
        <Inset>
          <p>
            {t('review-to-declare', { count: waiting })} <Link {...page('declare')}>{t('review-declare')}</Link>
          </p>
        </Inset>
      ) : null}
      {view.of === 0 && voided.length === 0 ? (
        <EmptyState title={t('review-none')}>{t(waiting > 0 ? 'review-none-declare' : 'review-none-words')}</EmptyState>
      ) : (
        <>
          <ProgressBar label={t('review-progress')} done={view.done} total={view.of} />
          {toDo.length > 0 ? (
            <Part title={t('review-to-do')}>
              <List bids={toDo} today={view.today} />
            </Part>
          ) : (
            <p>{t('review-all-done')}</p>
          )}
          {done.length > 0 ? (
            <Part title={t('review-done')}>
              <List bids={done} today={view.today} />
            </Part>
          ) : null}
          {voided.length > 0 ? (
            <Part title={t('review-voided')}>
              <List bids={voided} today={view.today} />
            </Part>
          ) : null}
        </>
      )}
    </>
  );
}

function List({ bids, today }: { bids: DeskBidView[]; today: string }) {
  const { t, date, money } = useWords();
  const page = usePageOf();
  return (
    <TaskList
      tasks={bids.map((bid) => {
        const lead = bid.team.find((one) => one.role === 'lead') ?? bid.team[0];
        const open = bid.place !== 'submitted' && bid.place !== 'void';
        const hint = [
          bid.reference,
          lead ? `${lead.name}, ${lead.organisation}` : '',
          bid.requested === null ? '' : money(bid.requested, true),
          open && bid.dueOn !== '' ? t('review-due', { date: date(bid.dueOn) }) : '',
        ];
        return {
          key: bid.application,
          label: bid.title,
          hint: hint.filter(Boolean).join(' · '),
          ...page('bid', bid.application),
          state: (
            <span className="review-tags">
              {open && bid.dueOn !== '' && bid.dueOn < today ? <Tag tone="orange">{t('review-late')}</Tag> : null}
              <Tag tone={tones[bid.place]}>{t(`review-place-${bid.place}`)}</Tag>
            </span>
          ),
        };
      })}
    />
  );
}
