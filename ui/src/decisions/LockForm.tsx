import { Button, Form, Loaded, Page, SummaryList, useForm, useGo, useParam, useWords, Warning } from '../design';
import { type DecisionsView, useAct, useRead } from '../wire';
import { SecondPerson } from './SecondPerson';

/** Locks a call’s open decisions, with two people named. */
export function LockForm() {
  const call = useParam('call');
  const decisions = useRead('showDecisions', { call });
  return <Loaded of={decisions}>{(view) => <Lock view={view} />}</Loaded>;
}

function Lock({ view }: { view: DecisionsView }) {
  const { t, both, money, count } = useWords();
  const go = useGo();
  const lock = useAct('lockDecisions');
  const form = useForm({ second: '', pin: '' });
  const conflicts = view.conflicted;
  const submit = async () => {
    const { second, pin } = form.values;
    const done = await lock.run({ call: view.call, leaveOpen: [], second: second === '' ? null : second, pin, basedOn: view.basedOn });
    if (done) go('/decisions', { call: view.call });
  };
  return (
    <Page title={t('decisions-lock')} detail={both(view.title)} width="form" back={{ to: '/decisions', filters: { call: view.call }, words: t('decisions') }}>
      <SummaryList
        rows={[
          { key: 'open', label: t('decisions-to-lock'), value: count(view.open) },
          { key: 'undecided', label: t('decisions-undecided-label'), value: count(view.undecided) },
          { key: 'awarded', label: t('decisions-awarded'), value: money(view.awarded) },
          { key: 'pot', label: t('calls-pot'), value: money(view.pot) },
        ]}
      />
      {conflicts.length > 0 ? (
        <Warning title={t('decisions-conflicted')}>
          <ul>
            {conflicts.map((one) => (
              <li key={`${one.coordinator} ${one.application}`}>
                {one.name}: {one.reference}
              </li>
            ))}
          </ul>
        </Warning>
      ) : null}
      <p>{t('decisions-lock-words')}</p>
      <Form failed={lock.failed} onSubmit={() => void submit()}>
        <SecondPerson second={form.values.second} pin={form.values.pin} onSecond={(second) => form.set('second', second)} onPin={(pin) => form.set('pin', pin)} />
        <Button busy={lock.busy}>{t('decisions-lock')}</Button>
      </Form>
    </Page>
  );
}
