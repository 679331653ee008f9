import { Button, Checkboxes, Form, Loaded, Page, SecondPerson, SummaryList, useForm, useGo, useParam, useWords } from '../design';
import { type DecisionsView, useAct, useRead, useSession } from '../wire';
import { NoLock } from './NoLock';

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
  const session = useSession().data;
  const own = session?.viewpoint.desk === 'coordinator' ? session.viewpoint.id : undefined;
  const open = new Set(view.rows.filter((bid) => bid.stage === 'open').map((bid) => bid.application));
  const conflicts = view.conflicted.filter((one) => open.has(one.application));
  const ofThese = (...people: (string | undefined)[]) => [...new Set(conflicts.filter((one) => people.includes(one.coordinator)).map((one) => one.application))];
  const form = useForm({ second: '', pin: '', leaveOpen: ofThese(own) as string[] });
  // Whoever locks cannot lock a bid with which they are in conflict: those stay open unless somebody else locks them.
  const choose = (second: string) => {
    form.set('second', second);
    form.set('leaveOpen', [...new Set([...form.values.leaveOpen, ...ofThese(own, second)])]);
  };
  const bids = [...new Map(conflicts.map((one) => [one.application, one])).values()];
  const submit = async () => {
    const { second, pin, leaveOpen } = form.values;
    const done = await lock.run({ call: view.call, leaveOpen, second: second === '' ? null : second, pin, basedOn: view.basedOn });
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
      <p>{t('decisions-lock-words')}</p>
      <NoLock view={view} />
      <Form failed={lock.failed} onSubmit={() => void submit()}>
        <SecondPerson second={form.values.second} pin={form.values.pin} onSecond={choose} onPin={(pin) => form.set('pin', pin)} />
        {bids.length > 0 ? (
          <Checkboxes
            {...form.field('leaveOpen')}
            label={t('decisions-leave-open')}
            hint={t('decisions-leave-open-words')}
            choices={bids.map((bid) => ({
              value: bid.application,
              label: bid.reference,
              hint: t('decisions-in-conflict', { names: conflicts.filter((one) => one.application === bid.application).map((one) => one.name).join(', ') }),
            }))}
          />
        ) : null}
        <Button busy={lock.busy} disabled={view.refusal !== null}>
          {t('decisions-lock')}
        </Button>
      </Form>
    </Page>
  );
}
