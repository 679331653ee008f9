import { Button, Buttons, Cancel, DateField, Form, Loaded, Page, Part, SelectField, TextArea, useForm, useGo, useParam, useWords } from '../design';
import { codes, type PlacementReviewsView, type PlacementReviewView, type ReviewAnswer, type ReviewParty, type ReviewQuestion, useAct, useRead } from '../wire';
import { chosen } from './codes';

/** Records what each party said at a review. */
export function ReviewForm() {
  const { t, code } = useWords();
  const id = useParam('id');
  const review = useParam('review');
  const reviews = useRead('showPlacementReviews', { placement: id });
  return (
    <Loaded of={reviews}>
      {(found) => {
        const one = found.reviews.find((each) => each.review === review);
        const title = one ? code('placement-review', one.review) : t('reviews');
        return (
          <Page title={title} width="form" detail={found.label} back={{ to: `/placements/${id}`, filters: { tab: 'reviews' }, words: t('reviews') }}>
            {one ? <Record found={found} one={one} /> : <p>{t('reviews-fell-away')}</p>}
          </Page>
        );
      }}
    </Loaded>
  );
}

interface Typed {
  on: string;
  words: string;
  answers: Partial<Record<ReviewQuestion, ReviewAnswer>>;
}

const key = (party: ReviewParty) => `${party.party} ${party.organisation ?? ''}`;

function Record({ found, one }: { found: PlacementReviewsView; one: PlacementReviewView }) {
  const { t, code, date } = useWords();
  const go = useGo();
  const record = useAct('recordPlacementReview');
  const before = (party: ReviewParty): Typed => {
    const said = one.said.find((each) => each.party === party.party && each.organisation === party.organisation);
    return { on: said && said.on !== one.heldOn ? said.on : '', words: said?.words ?? '', answers: said?.answers ?? {} };
  };
  const form = useForm({
    heldOn: one.heldOn ?? '',
    concern: one.concern,
    said: Object.fromEntries(found.parties.map((party) => [key(party), before(party)])) as { [party: string]: Typed },
  });
  const back = `/placements/${found.placement}`;
  const submit = async () => {
    const said = found.parties.map((party) => {
      const typed = form.values.said[key(party)] ?? { on: '', words: '', answers: {} };
      return { party: party.party, organisation: party.organisation, ...typed };
    });
    const done = await record.run({
      placement: found.placement,
      review: one.review,
      heldOn: form.values.heldOn,
      said,
      concern: form.values.concern,
      basedOn: one.basedOn,
    });
    if (done) go(back, { tab: 'reviews' });
  };
  const set = (party: ReviewParty, change: Partial<Typed>) => {
    const typed = form.values.said[key(party)] ?? { on: '', words: '', answers: {} };
    form.set('said', { ...form.values.said, [key(party)]: { ...typed, ...change } });
  };
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <p>{t('reviews-record-words')}</p>
      <DateField {...form.field('heldOn')} label={t('reviews-held-label')} hint={one.dueOn ? t('reviews-due-by', { date: date(one.dueOn) }) : undefined} />
      {found.parties.map((party, place) => (
        <Party key={key(party)} party={party} place={place} typed={form.values.said[key(party)] ?? before(party)} onChange={(change) => set(party, change)} />
      ))}
      <TextArea {...form.field('concern')} label={t('reviews-concern-label')} hint={t('reviews-concern-hint')} rows={3} optional />
      <Buttons>
        <Button busy={record.busy}>{t('reviews-keep', { review: code('placement-review', one.review) })}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}

interface PartyProps {
  party: ReviewParty;
  place: number;
  typed: Typed;
  onChange: (change: Partial<Typed>) => void;
}

/** What one party said. */
function Party({ party, place, typed, onChange }: PartyProps) {
  const { t, code, both } = useWords();
  const at = (field: string) => `said.${place}.${field}`;
  const title = party.organisation ? t('reviews-said-for', { name: party.name || '–', organisation: both(party.of) }) : party.name;
  const answer = (question: ReviewQuestion, to: string) => {
    const { [question]: _, ...others } = typed.answers;
    onChange({ answers: to === '' ? others : { ...others, [question]: chosen(codes.ReviewAnswer, to, 'too-early') } });
  };
  return (
    <Part title={title}>
      {codes.ReviewQuestion.map((question) => (
        <SelectField
          key={question}
          name={at(`answers.${question}`)}
          label={code('review-question', question)}
          value={typed.answers[question] ?? ''}
          onChange={(to) => answer(question, to)}
          choices={[{ value: '', label: t('reviews-not-asked') }, ...codes.ReviewAnswer.map((value) => ({ value, label: code('review-answer', value) }))]}
        />
      ))}
      <TextArea name={at('words')} label={t('reviews-words')} value={typed.words} onChange={(words) => onChange({ words })} rows={3} optional />
      <DateField name={at('on')} label={t('reviews-said-on')} hint={t('reviews-said-on-hint')} value={typed.on} onChange={(on) => onChange({ on })} optional />
    </Part>
  );
}
