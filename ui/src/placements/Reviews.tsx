import { Inset, LinkButton, Loaded, Part, SummaryList, Tag, useWords, Warning } from '../design';
import { codes, type PartySaid, type PlacementReviewsView, type PlacementReviewView, type PlacementView, useRead } from '../wire';

/** The reviews of a placement with what each party said, and the meeting about the return. */
export function Reviews({ view }: { view: PlacementView }) {
  const reviews = useRead('showPlacementReviews', { placement: view.id });
  return <Loaded of={reviews}>{(found) => <Shown found={found} />}</Loaded>;
}

function Shown({ found }: { found: PlacementReviewsView }) {
  const { t } = useWords();
  return (
    <>
      {found.recordable ? null : <Inset>{t('reviews-too-early')}</Inset>}
      <Meeting found={found} />
      {found.reviews.map((one) => (
        <Review key={one.review} one={one} found={found} />
      ))}
      <p className="sb-quiet">{t('reviews-source', { source: found.source })}</p>
    </>
  );
}

function Review({ one, found }: { one: PlacementReviewView; found: PlacementReviewsView }) {
  const { t, code, date } = useWords();
  const change = (
    <LinkButton kind="plain" small to={`/placements/${found.placement}/reviews/${one.review}`}>
      {t(one.heldOn ? 'reviews-change' : 'reviews-record')}
    </LinkButton>
  );
  return (
    <Part title={code('placement-review', one.review)} {...(found.recordable ? { actions: change } : {})}>
      <p>
        {one.heldOn ? (
          <>
            <Tag tone="green">{t('reviews-held')}</Tag> {t('reviews-held-on', { date: date(one.heldOn) })}
          </>
        ) : (
          <>
            {one.overdue ? <Tag tone="red">{t('reviews-overdue')}</Tag> : null} {one.dueOn ? t('reviews-due-by', { date: date(one.dueOn) }) : null}
          </>
        )}
      </p>
      {one.concern ? (
        <Warning title={t('reviews-concern')}>
          <p>{one.concern}</p>
        </Warning>
      ) : null}
      {one.said.map((said) => (
        <Said key={`${said.party} ${said.organisation ?? ''}`} said={said} found={found} />
      ))}
    </Part>
  );
}

function Said({ said, found }: { said: PartySaid; found: PlacementReviewsView }) {
  const { t, code, date, both } = useWords();
  const party = found.parties.find((one) => one.party === said.party && one.organisation === said.organisation);
  const whom = said.organisation && party ? t('reviews-said-for', { name: said.by || '–', organisation: both(party.of) }) : said.by;
  return (
    <>
      <h3 className="nhsuk-heading-xs">
        {whom} <span className="sb-quiet">{said.on ? date(said.on, 'short') : ''}</span>
      </h3>
      <SummaryList
        borderless
        rows={[
          ...codes.ReviewQuestion.map((question) => {
            const answer = said.answers[question];
            return { key: question, label: code('review-question', question), value: answer ? code('review-answer', answer) : '' };
          }),
          { key: 'words', label: t('reviews-words'), value: said.words },
        ]}
      />
    </>
  );
}

/** When the return is talked about, and what was agreed. */
function Meeting({ found }: { found: PlacementReviewsView }) {
  const { t, date, money } = useWords();
  const { meeting } = found;
  const change = (
    <LinkButton kind="plain" small to={`/placements/${found.placement}/return-meeting`}>
      {t(meeting.setFor || meeting.heldOn ? 'reviews-change' : 'reviews-set-meeting')}
    </LinkButton>
  );
  return (
    <Part title={t('return-meeting')} {...(found.recordable ? { actions: change } : {})}>
      <SummaryList
        rows={[
          { key: 'due', label: t('return-meeting-due'), value: date(meeting.dueOn) },
          { key: 'set', label: t('return-meeting-set'), value: meeting.setFor ? date(meeting.setFor) : '' },
          { key: 'held', label: t('return-meeting-held'), value: meeting.heldOn ? date(meeting.heldOn) : t('return-meeting-not-held') },
          { key: 'post', label: t('return-meeting-post'), value: meeting.post },
          { key: 'annual', label: t('return-meeting-annual'), value: meeting.annual === null ? '' : money(meeting.annual) },
          { key: 'agreed', label: t('return-meeting-agreed'), value: meeting.agreed },
        ]}
      />
    </Part>
  );
}
