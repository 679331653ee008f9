import { Button, Buttons, Cancel, DateField, Form, Loaded, MoneyField, Page, TextArea, TextField, useForm, useGo, useParam, useWords } from '../design';
import { type PlacementReviewsView, useAct, useRead } from '../wire';

/** The meeting about the return: when it is, and what it agreed. */
export function ReturnMeetingForm() {
  const { t } = useWords();
  const id = useParam('id');
  const reviews = useRead('showPlacementReviews', { placement: id });
  return (
    <Loaded of={reviews}>
      {(found) => (
        <Page title={t('return-meeting')} width="form" detail={found.label} back={{ to: `/placements/${id}`, filters: { tab: 'reviews' }, words: t('reviews') }}>
          <Meeting found={found} />
        </Page>
      )}
    </Loaded>
  );
}

function Meeting({ found }: { found: PlacementReviewsView }) {
  const { t, date } = useWords();
  const go = useGo();
  const record = useAct('recordReturnMeeting');
  const { meeting } = found;
  const form = useForm({ setFor: meeting.setFor ?? '', heldOn: meeting.heldOn ?? '', post: meeting.post, annual: meeting.annualTyped, agreed: meeting.agreed });
  const back = `/placements/${found.placement}`;
  const submit = async () => {
    const done = await record.run({ ...form.values, placement: found.placement, basedOn: meeting.basedOn });
    if (done) go(back, { tab: 'reviews' });
  };
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <p>{t('return-meeting-words')}</p>
      <DateField {...form.field('setFor')} label={t('return-meeting-set')} hint={t('reviews-due-by', { date: date(meeting.dueOn) })} optional />
      <DateField {...form.field('heldOn')} label={t('return-meeting-held')} hint={t('return-meeting-held-hint')} optional />
      <TextField {...form.field('post')} label={t('return-meeting-post')} optional={form.values.heldOn === ''} />
      <MoneyField {...form.field('annual')} label={t('return-meeting-annual')} optional />
      <TextArea {...form.field('agreed')} label={t('return-meeting-agreed')} hint={t('return-meeting-agreed-hint')} rows={4} optional />
      <Buttons>
        <Button busy={record.busy}>{t('return-meeting-keep')}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
