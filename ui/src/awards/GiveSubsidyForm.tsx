import { Button, Buttons, Cancel, DateField, Form, Loaded, useForm, useGo, useWords } from '../design';
import { type AwardView, useAct, useRead } from '../wire';
import { AwardForm } from './AwardForm';

/** Confirms a subsidy to the enterprise: the last of its three papers. */
export function GiveSubsidyForm() {
  const { t } = useWords();
  return (
    <AwardForm title={t('awards-give')} tab="acceptance">
      {(view) => <Give view={view} />}
    </AwardForm>
  );
}

function Give({ view }: { view: AwardView }) {
  const { t, money } = useWords();
  const go = useGo();
  const give = useAct('giveSubsidy');
  const acceptance = useRead('showAcceptance', { award: view.id });
  const form = useForm({ on: '' });
  const submit = async () => {
    if (await give.run({ award: view.id, basedOn: view.basedOn, ...form.values })) go(`/awards/${view.id}`, { tab: 'acceptance' });
  };
  return (
    <Form failed={give.failed} onSubmit={() => void submit()}>
      <Loaded of={acceptance} rows={1}>
        {(found) => (found.subsidy ? <p>{t('awards-give-words', { total: money(found.subsidy.total), limit: money(found.subsidy.limit, true) })}</p> : null)}
      </Loaded>
      <DateField {...form.field('on')} label={t('awards-given-on')} first />
      <Buttons>
        <Button busy={give.busy}>{t('awards-give')}</Button>
        <Cancel to={`/awards/${view.id}`} />
      </Buttons>
    </Form>
  );
}
