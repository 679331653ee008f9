import { Button, Buttons, Cancel, Form, Link, type Option, PersonField, useForm, useGo, useWords } from '../design';
import { type PanelView, useAct } from '../wire';
import { Frame } from './Frame';
import { SeatFields } from './SeatFields';

/** Seats somebody on a panel. */
export function SeatForm() {
  const { t } = useWords();
  return <Frame title={t('panel-add-member')}>{(view) => <Seat view={view} />}</Frame>;
}

function Seat({ view }: { view: PanelView }) {
  const { t } = useWords();
  const go = useGo();
  const seat = useAct('seatMember');
  const form = useForm({ person: null as Option | null, expertise: '', mostBids: '', interests: '' });
  const seated = view.members.filter((one) => one.state === 'seated').length;
  const submit = async () => {
    const done = await seat.run({ ...form.values, call: view.call, person: form.values.person?.id ?? null });
    if (done) go('/panel', { call: view.call }, true);
  };
  return (
    <Form failed={seat.failed} onSubmit={() => void submit()}>
      <PersonField {...form.field('person')} label={t('panel-person')} hint={t('panel-person-hint')} first />
      <p className="panel-new-person">
        <Link to="/people/new">{t('panel-person-new')}</Link>
      </p>
      <SeatFields form={form} each={Math.ceil(view.reviewsPlanned / (seated + 1))} />
      <Buttons>
        <Button busy={seat.busy}>{t('panel-add-member')}</Button>
        <Cancel to="/panel" filters={{ call: view.call }} />
      </Buttons>
    </Form>
  );
}
