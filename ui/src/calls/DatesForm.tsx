import { Button, DateField, Form, TimeField, useForm, useGo, useWords } from '../design';
import { type CallView, useAct } from '../wire';
import { CallForm } from './CallForm';
import { wallClock } from './wallClock';

/** Changes a call’s dates. */
export function DatesForm() {
  const { t } = useWords();
  return <CallForm title={t('calls-change-dates')}>{(view) => <Change view={view} />}</CallForm>;
}

function Change({ view }: { view: CallView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editCallDates');
  const { opensOn, closesAt, reviewsDueOn, panelOn, outcomesBy } = view.document.dates;
  const closes = wallClock(closesAt);
  const form = useForm({
    opensOn: opensOn ?? '',
    closesOn: closes?.day ?? '',
    closesTime: closes?.time ?? '16:00',
    reviewsDueOn: reviewsDueOn ?? '',
    panelOn: panelOn ?? '',
    outcomesBy: outcomesBy ?? '',
  });
  const submit = async () => {
    if (await edit.run({ call: view.summary.id, basedOn: view.basedOn, ...form.values })) go(`/calls/${view.summary.id}`, { tab: 'dates' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <DateField {...form.field('opensOn')} label={t('calls-field-dates-openson')} first />
      <DateField {...form.field('closesOn')} label={t('calls-field-dates-closeson')} />
      <TimeField {...form.field('closesTime')} label={t('calls-field-dates-closestime')} hint={t('calls-london')} />
      <DateField {...form.field('reviewsDueOn')} label={t('calls-field-dates-reviewsdueon')} />
      <DateField {...form.field('panelOn')} label={t('calls-field-dates-panelon')} />
      <DateField {...form.field('outcomesBy')} label={t('calls-field-dates-outcomesby')} />
      <Button busy={edit.busy}>{t('calls-save')}</Button>
    </Form>
  );
}
