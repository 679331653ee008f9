import { Button, Form, Inset, Part, SecondPerson, TextArea, typedMoney, useForm, useGo, useWords } from '../design';
import { type DecisionView, useAct } from '../wire';
import { AmountsTable, awarded } from './AmountsTable';
import { DecisionFrame } from './DecisionFrame';

/** Funds a bid from the reserve, with two people named. */
export function PromoteForm() {
  const { t } = useWords();
  return <DecisionFrame title={t('decisions-promote')} width="sheet">{(view) => <Promote view={view} />}</DecisionFrame>;
}

function Promote({ view }: { view: DecisionView }) {
  const { t, money } = useWords();
  const go = useGo();
  const promote = useAct('promoteReserve');
  const form = useForm({ lines: view.asked.map((asked) => ({ heading: asked.heading, amount: typedMoney(asked.amount) })), reason: '', second: '', pin: '' });
  const { lines, reason, second, pin } = form.values;
  const ahead = view.reserveAhead;
  const submit = async () => {
    const done = await promote.run({ application: view.application, lines: awarded(lines), reason, second: second === '' ? null : second, pin, basedOn: view.basedOn });
    if (done) go(`/decisions/${view.application}`);
  };
  return (
    <Form failed={promote.failed} onSubmit={() => void submit()}>
      <p>{t('decisions-promote-words')}</p>
      {ahead.length > 0 ? <Inset>{t('decisions-promote-ahead', { ahead: ahead.join(', '), count: ahead.length })}</Inset> : null}
      <Part title={t('decisions-lines')}>
        <p>{t('decisions-left-words', { left: money(view.leftBeside) })}</p>
        <AmountsTable view={view} lines={lines} onLines={(changed) => form.set('lines', changed)} />
      </Part>
      <TextArea {...form.field('reason')} label={t('decisions-reason')} rows={3} optional={ahead.length === 0} />
      <SecondPerson second={second} pin={pin} onSecond={(chosen) => form.set('second', chosen)} onPin={(typed) => form.set('pin', typed)} />
      <Button busy={promote.busy}>{t('decisions-promote')}</Button>
    </Form>
  );
}
