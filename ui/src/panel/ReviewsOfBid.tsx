import { useState } from 'react';
import { Button, Buttons, Cancel, Dialog, EmptyState, Form, Inset, Loaded, Page, Part, Tag, TextArea, TextButton, type Tone, useForm, useParam, useWords } from '../design';
import { type ReviewState, type ReviewsView, type ReviewView, useAct, useRead } from '../wire';

const tones: Record<ReviewState, Tone> = { draft: 'blue', submitted: 'green', 'sent-back': 'yellow', void: 'red' };

/** The reviews of a bid, side by side, as the coordinator reads them. */
export function ReviewsOfBid() {
  const { t } = useWords();
  const call = useParam('call');
  const application = useParam('application');
  const reviews = useRead('showReviews', { application });
  return (
    <Loaded of={reviews}>
      {(view) => (
        <Page title={view.title} detail={`${view.reference}, ${t('panel-reviews')}`} back={{ to: '/panel', filters: { call, tab: 'assignments' }, words: t('panel-tab-assignments') }}>
          {view.awaited > 0 ? (
            <Inset>
              <p>{t('panel-awaited', { count: view.awaited })}</p>
            </Inset>
          ) : null}
          {view.reviews.length === 0 ? (
            <EmptyState title={t('panel-no-reviews')}>{t('panel-no-reviews-words')}</EmptyState>
          ) : (
            <>
              <Scores view={view} />
              {view.reviews.map((review) => (
                <Written key={review.id} review={review} />
              ))}
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}

/** Criteria down, members across. */
function Scores({ view }: { view: ReviewsView }) {
  const { t, both } = useWords();
  return (
    <table className="sb-table panel-scores">
      <caption className="nhsuk-u-visually-hidden">{t('panel-scores')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('panel-criterion')}</th>
          <th scope="col" className="sb-table__number">
            {t('panel-weight')}
          </th>
          {view.reviews.map((review) => (
            <th key={review.id} scope="col" className="sb-table__number">
              {review.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.criteria.map((criterion) => (
          <tr key={criterion.key}>
            <th scope="row">{both(criterion.title)}</th>
            <td className="sb-table__number">{t('panel-percent', { weight: criterion.weight })}</td>
            {view.reviews.map((review) => (
              <td key={review.id} className="sb-table__number">
                {review.scores[criterion.key] ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>{t('panel-total')}</td>
          {view.reviews.map((review) => (
            <td key={review.id} className="sb-table__number">
              {review.total === null ? '–' : (review.total / 100).toFixed(2)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** What one member wrote, with where the review stands. */
function Written({ review }: { review: ReviewView }) {
  const { t, code, instant } = useWords();
  const [asking, setAsking] = useState(false);
  const can = review.state === 'submitted' || review.state === 'void';
  return (
    <Part
      title={review.name}
      actions={
        can ? (
          <TextButton onClick={() => setAsking(true)} about={review.name}>
            {t(review.state === 'void' ? 'panel-reopen' : 'panel-send-back')}
          </TextButton>
        ) : null
      }
    >
      <p>
        <Tag tone={tones[review.state]}>{code('review-state', review.state)}</Tag>{' '}
        {review.state === 'submitted' && !review.counts ? <Tag tone="red">{t('panel-not-counted')}</Tag> : null}{' '}
        {review.submittedAt === '' ? null : <span className="sb-quiet">{instant(review.submittedAt)}</span>}
      </p>
      {review.reason === '' ? null : (
        <Inset>
          <p>{review.reason}</p>
        </Inset>
      )}
      <div className="panel-written">
        <div>
          <h3 className="nhsuk-heading-xs">{t('panel-comment')}</h3>
          <p className="sb-prose">{review.panelComment || '–'}</p>
        </div>
        <div>
          <h3 className="nhsuk-heading-xs">{t('panel-feedback')}</h3>
          <p className="sb-prose">{review.feedback || '–'}</p>
        </div>
      </div>
      {asking ? <SendBack review={review} onClose={() => setAsking(false)} /> : null}
    </Part>
  );
}

function SendBack({ review, onClose }: { review: ReviewView; onClose: () => void }) {
  const { t } = useWords();
  const reopen = useAct('reopenReview');
  const form = useForm({ reason: '' });
  const words = t(review.state === 'void' ? 'panel-reopen' : 'panel-send-back');
  const submit = async () => {
    if (await reopen.run({ review: review.id, ...form.values, basedOn: review.basedOn })) onClose();
  };
  return (
    <Dialog title={`${words}: ${review.name}`} onClose={onClose}>
      <Form failed={reopen.failed} dense onSubmit={() => void submit()}>
        <p>{t('panel-send-back-words')}</p>
        <TextArea {...form.field('reason')} label={t('panel-send-back-reason')} hint={t('panel-send-back-reason-hint')} rows={3} first />
        <Buttons>
          <Button busy={reopen.busy}>{words}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
