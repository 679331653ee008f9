import { Button, Buttons, Cancel, EmptyState, Form, Inset, Loaded, Page, recordPlace, TextArea, useForm, useGo, useParam, useWords } from '../design';
import { type Holdable, type HoldView, useAct, useRead } from '../wire';

/** Places a record on legal hold. */
export function PlaceHoldForm() {
  const { t } = useWords();
  const go = useGo();
  const noun = useParam('noun') as Holdable;
  const record = useParam('id');
  const place = useAct('placeHold');
  const form = useForm({ reason: '' });
  const back = recordPlace(noun, record) ?? '/protection';
  const submit = async () => {
    if (await place.run({ noun, record, reason: form.values.reason })) go(back);
  };
  return (
    <Page title={t('holds-place')} width="form" back={{ to: back, words: t('holds-record') }}>
      <Form failed={place.failed} onSubmit={() => void submit()}>
        <Inset>{t('holds-place-words')}</Inset>
        <TextArea {...form.field('reason')} label={t('holds-reason')} hint={t('holds-place-hint')} rows={4} first />
        <Buttons>
          <Button busy={place.busy}>{t('holds-place')}</Button>
          <Cancel to={back} />
        </Buttons>
      </Form>
    </Page>
  );
}

/** Lifts a legal hold. */
export function LiftHoldForm() {
  const { t } = useWords();
  const id = useParam('id');
  const holds = useRead('listHolds', { record: null });
  return (
    <Loaded of={holds}>
      {(view) => {
        const hold = view.holds.find((one) => one.id === id);
        return hold ? <Lift key={id} hold={hold} /> : <EmptyState title={t('ui-not-found')} />;
      }}
    </Loaded>
  );
}

function Lift({ hold }: { hold: HoldView }) {
  const { t, date } = useWords();
  const go = useGo();
  const lift = useAct('liftHold');
  const form = useForm({ reason: '' });
  const submit = async () => {
    if (await lift.run({ hold: hold.id, reason: form.values.reason, basedOn: hold.basedOn })) go('/protection');
  };
  return (
    <Page title={t('holds-lift')} detail={hold.name} width="form" back={{ to: '/protection', words: t('holds') }}>
      <Form failed={lift.failed} onSubmit={() => void submit()}>
        <Inset>
          <p>{t('holds-held-words', { name: hold.placedBy, date: date(hold.placedAt), reason: hold.reason })}</p>
          <p>{t('holds-lift-words')}</p>
        </Inset>
        <TextArea {...form.field('reason')} label={t('holds-reason')} hint={t('holds-lift-hint')} rows={4} first />
        <Buttons>
          <Button busy={lift.busy}>{t('holds-lift')}</Button>
          <Cancel to="/protection" />
        </Buttons>
      </Form>
    </Page>
  );
}
