import { useState } from 'react';
import { Button, ConfirmDialog, Failing, Form, Inset, SavedLine, ScaleField, Tag, TextArea, useGo, useWords } from '../design';
import { announce, type BidView, saveEverything, useAct } from '../wire';
import { Locked } from './Locked';
import { usePageOf } from './place';
import { ScaleKey } from './ScaleKey';
import { totalOf } from './total';
import { type Typed, useReview } from './useReview';

/** The scoring sheet: open until it is submitted. */
export function Sheet({ view }: { view: BidView }) {
  const { state } = view.review;
  return state === 'submitted' || state === 'void' ? <Locked view={view} /> : <Open view={view} />;
}

function Open({ view }: { view: BidView }) {
  const { t, both } = useWords();
  const go = useGo();
  const page = usePageOf();
  const review = useReview(view);
  const { value, save } = review;
  const submit = useAct('submitReview', { quiet: true });
  const [asking, setAsking] = useState(false);
  const change = (part: string, what: Partial<Typed>) => {
    review.change(part, what);
    // Once every score that was missing is given, the sheet says so no longer.
    const { failed } = submit;
    const scores = what.scores ?? value.scores;
    const missing = failed?.kind === 'invalid' && failed.fields.some((one) => scores[one.field.replace('scores.', '')] === undefined);
    if (failed && !missing) submit.forget();
  };
  const scored = view.criteria.filter((one) => value.scores[one.key] !== undefined).length;
  const total = totalOf(view.criteria, value.scores);
  const points = view.scale.values.map((one) => ({ value: one.value, label: both(one.label) })).sort((a, b) => a.value - b.value);
  const send = async () => {
    await saveEverything();
    const done = await submit.run({ application: view.application });
    setAsking(false);
    if (!done) return;
    announce({ kind: 'words', id: 'review-submitted', args: { reference: view.reference } });
    const to = page('');
    go(to.to, to.filters, true);
  };
  const ask = () => {
    // With a score missing there is nothing to be asked: the sheet says what is missing.
    if (scored < view.criteria.length) void send();
    else setAsking(true);
  };
  return (
    <Form dense failed={submit.failed} onSubmit={ask}>
      <header className="review-sheet__head">
        <h2 className="nhsuk-heading-m">{t('review-sheet')}</h2>
        <span className="review-sheet__sum">
          {t('review-scored', { scored, of: view.criteria.length })}
          {total === null ? null : <strong> {t('review-total', { total: (total / 100).toFixed(2) })}</strong>}
        </span>
      </header>
      <SavedLine before={t('review-saves-itself')} />
      <ScaleKey scale={view.scale} />
      {view.review.state === 'sent-back' && view.review.reason !== '' ? (
        <Inset>
          <p>
            <strong>{t('review-sent-back')}</strong>
          </p>
          <p className="sb-prose">{view.review.reason}</p>
        </Inset>
      ) : null}
      {view.criteria.map((one) => (
        <ScaleField
          key={one.key}
          name={`scores.${one.key}`}
          label={both(one.title)}
          aside={t('review-weight', { weight: one.weight })}
          hint={both(one.guidance)}
          points={points}
          value={value.scores[one.key] ?? null}
          onChange={(score) => change(one.key, { scores: { ...value.scores, [one.key]: score } })}
        />
      ))}
      <div className="review-comment">
        <TextArea
          name="panelComment"
          label={t('review-comment')}
          hint={t('review-comment-hint')}
          value={value.panelComment}
          onChange={(panelComment) => change('panelComment', { panelComment })}
          rows={6}
          optional
          under={<Disclosable words="review-comment-disclosable" />}
        />
      </div>
      <div className="review-comment">
        <TextArea
          name="feedback"
          label={t('review-feedback')}
          hint={t('review-feedback-hint')}
          value={value.feedback}
          onChange={(feedback) => change('feedback', { feedback })}
          rows={5}
          optional
          under={<Disclosable words="review-feedback-disclosable" />}
        />
      </div>
      {save.answer && save.answer.removed > 0 ? <Inset>{t('review-removed', { count: save.answer.removed })}</Inset> : null}
      {save.failed ? <Failing failed={save.failed} /> : null}
      <Button busy={submit.busy}>{t('review-submit')}</Button>
      {asking ? (
        <ConfirmDialog title={t('review-submit')} action={t('review-submit')} busy={submit.busy} onConfirm={() => void send()} onClose={() => setAsking(false)}>
          <p>
            <strong>
              {view.reference} {view.title}
            </strong>
          </p>
          <p>{total === null ? null : t('review-submit-total', { total: (total / 100).toFixed(2) })}</p>
          <p>{t('review-submit-words')}</p>
        </ConfirmDialog>
      ) : null}
    </Form>
  );
}

/** Says, for as long as there is a box to type in, who may come to read it. */
function Disclosable({ words }: { words: string }) {
  const { t } = useWords();
  return (
    <p className="review-disclosable">
      <Tag tone="yellow">{t('review-disclosable')}</Tag> {t(words)}
    </p>
  );
}
