import { Button, Form, Inset, Loaded, Page, SummaryList, useForm, useGo, useParam, useWords, Warning, WithPin } from '../design';
import { type ClaimView, useAct, useRead } from '../wire';

/** Approves a claim: somebody else than whoever entered it, with their PIN. */
export function ApproveForm() {
  const claim = useRead('showClaim', { claim: useParam('claim') });
  return <Loaded of={claim}>{(view) => <Approve view={view} />}</Loaded>;
}

function Approve({ view }: { view: ClaimView }) {
  const { t, both, money, args } = useWords();
  const go = useGo();
  const approve = useAct('approveClaim');
  const form = useForm({ approver: '', pin: '' });
  const { approver, pin } = form.values;
  const { id, reference, number, amount, organisation, maker } = view.line;
  const submit = async () => {
    const done = await approve.run({ claim: id, approver: approver === '' ? null : approver, pin, basedOn: view.basedOn });
    if (done) go(`/claims/${id}`);
  };
  return (
    <Page title={t('payment-approve-title', { reference, number })} width="form" back={{ to: `/claims/${id}`, words: t('payment-claim-of', { reference, number }) }}>
      <SummaryList
        rows={[
          { key: 'organisation', label: t('payment-organisation'), value: both(organisation) },
          { key: 'amount', label: t('payment-amount'), value: money(amount) },
          { key: 'files', label: t('payment-files'), value: String(view.files.length) },
          { key: 'maker', label: t('payment-maker'), value: maker },
        ]}
      />
      {view.problems.length > 0 ? (
        <Inset>
          <p>{t('payment-cannot-approve')}</p>
          <ul>
            {view.problems.map((one) => {
              const words = t(`problem-${one.problem}`, args(one.facts));
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </Inset>
      ) : null}
      {view.files.length === 0 ? (
        <Warning title={t('payment-approve-unshown-title')}>
          <p>{t('payment-approve-unshown')}</p>
        </Warning>
      ) : null}
      <p>{t('payment-approve-words', { maker })}</p>
      <Form failed={approve.failed} onSubmit={() => void submit()}>
        <WithPin
          name="approver"
          label={t('payment-approver')}
          pinLabel={t('payment-approver-pin')}
          except={[view.maker]}
          who={approver}
          pin={pin}
          onWho={(who) => form.set('approver', who)}
          onPin={(typed) => form.set('pin', typed)}
        />
        <Button busy={approve.busy} disabled={view.problems.length > 0}>
          {t('payment-approve')}
        </Button>
      </Form>
    </Page>
  );
}
