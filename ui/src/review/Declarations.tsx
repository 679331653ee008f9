import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, type Column, EmptyState, KeyHint, Part, Table, Tag, TextButton, type Tone, useWords } from '../design';
import { type DeclaredAnswer, type DeskBidView, type PanelDeskView, useAct } from '../wire';
import { DeclareDialog } from './DeclareDialog';

const ANSWERS: DeclaredAnswer[] = ['none', 'unsure', 'conflict'];
const tones: Record<DeclaredAnswer, Tone> = { none: 'green', unsure: 'yellow', conflict: 'red' };

/** Every bid before the panel, with its title and people: one key each says whether there is a conflict. */
export function Declarations({ view }: { view: PanelDeskView }) {
  const { t, code } = useWords();
  const declare = useAct('declareInterest', { quiet: true, toast: true });
  const [asking, setAsking] = useState<{ bid: DeskBidView; answer: DeclaredAnswer | '' }>();
  const list = useRef<HTMLUListElement>(null);
  const all = useRef<HTMLParagraphElement>(null);
  const next = useRef<number>(undefined);
  const waiting = view.bids.filter((one) => one.place === 'to-declare');
  const hidden = view.bids.filter((one) => one.place === 'hidden' && one.declared === null);
  const declared = view.bids.filter((one) => one.declared !== null);

  useEffect(() => {
    // What was answered has left the list: the one now in its place has the keys.
    if (next.current === undefined) return;
    const groups = list.current?.querySelectorAll<HTMLElement>('[data-bid] button') ?? [];
    const each = ANSWERS.length;
    (groups[Math.min(next.current, groups.length / each - 1) * each] ?? all.current)?.focus();
    next.current = undefined;
  }, [waiting.length]);

  const answer = (bid: DeskBidView, said: DeclaredAnswer) => {
    next.current = waiting.indexOf(bid);
    // What hides a bid is asked twice, with room for a note: it cannot be taken back here.
    if (said === 'none') void declare.run({ application: bid.application, answer: said, note: '' });
    else setAsking({ bid, answer: said });
  };
  const columns: Column<DeskBidView>[] = [
    {
      key: 'bid',
      head: t('review-bid'),
      names: true,
      cell: (bid) => (
        <>
          {bid.reference} <span className="review-plain">{bid.title}</span>
        </>
      ),
    },
    {
      key: 'answer',
      head: t('review-declared'),
      cell: (bid) =>
        bid.declared ? (
          <>
            <Tag tone={tones[bid.declared]}>{code('declaration', bid.declared)}</Tag>
            {bid.place === 'hidden' ? <span className="sb-under">{t('review-hidden')}</span> : null}
            {bid.note === '' ? null : <q className="sb-under">{bid.note}</q>}
          </>
        ) : null,
    },
    {
      key: 'change',
      head: t('review-change'),
      cell: (bid) => (
        <TextButton onClick={() => setAsking({ bid, answer: '' })} about={bid.reference}>
          {t('review-change')}
        </TextButton>
      ),
      tight: true,
    },
  ];
  if (view.bids.length === 0) return <EmptyState title={t('review-no-bids')}>{t('review-no-bids-words')}</EmptyState>;
  return (
    <>
      {waiting.length > 0 ? (
        <Part title={t('review-waiting', { count: waiting.length })}>
          <p>{t('review-declare-words')}</p>
          <ul className="review-cards" ref={list}>
            {waiting.map((bid) => (
              <li key={bid.application}>
                <Card bid={bid} busy={declare.busy} onAnswer={(said) => answer(bid, said)} />
              </li>
            ))}
          </ul>
        </Part>
      ) : (
        <p role="status" tabIndex={-1} ref={all} className="sb-quiet-focus">{t('review-all-declared')}</p>
      )}
      {hidden.length > 0 ? (
        <Part title={t('review-hidden-title')}>
          <p>{t('review-hidden-words')}</p>
          <ul className="review-hidden">
            {hidden.map((bid) => (
              <li key={bid.application}>
                <strong>{bid.reference}</strong> {bid.title}
                <Team bid={bid} />
                <TextButton onClick={() => setAsking({ bid, answer: '' })} about={bid.reference}>
                  {t('review-declare-anyway')}
                </TextButton>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {declared.length > 0 ? (
        <Part title={t('review-declared')}>
          <Table caption={t('review-declared')} columns={columns} rows={declared} rowKey={(bid) => bid.application} />
        </Part>
      ) : null}
      {asking ? <DeclareDialog bid={asking.bid} answer={asking.answer} onClose={() => setAsking(undefined)} /> : null}
    </>
  );
}

/** Title, people and organisations of a bid, and the three answers. */
function Card({ bid, busy, onAnswer }: { bid: DeskBidView; busy: boolean; onAnswer: (answer: DeclaredAnswer) => void }) {
  const { t, code } = useWords();
  const id = useId();
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || busy) return;
    const said = ANSWERS.find((one) => t(`review-key-${one}`).toLowerCase() === event.key.toLowerCase());
    if (!said) return;
    event.preventDefault();
    onAnswer(said);
  };
  return (
    <div className="review-card" role="group" aria-labelledby={id} data-bid={bid.application} onKeyDown={keys}>
      <div className="review-card__bid">
        <h3 className="nhsuk-heading-xs" id={id}>
          {bid.reference} {bid.title}
        </h3>
        <Team bid={bid} />
      </div>
      <div className="review-card__answers">
        {ANSWERS.map((answer) => (
          <Button key={answer} kind="plain" small keys={t(`review-key-${answer}`)} onClick={() => onAnswer(answer)}>
            {code('declaration', answer)} <KeyHint>{t(`review-key-${answer}`)}</KeyHint>
          </Button>
        ))}
      </div>
    </div>
  );
}

function Team({ bid }: { bid: DeskBidView }) {
  const { code } = useWords();
  return (
    <ul className="review-team">
      {bid.team.map((one) => (
        <li key={`${one.name} ${one.role ?? ''}`}>
          {one.name}, {one.organisation} {one.role ? <span className="sb-quiet">({code('role', one.role)})</span> : null}
        </li>
      ))}
    </ul>
  );
}
