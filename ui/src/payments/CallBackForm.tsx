import { Button, DateField, Form, Loaded, Page, Radios, TextField, useForm, useGo, useParam, useWords, Warning, WithPin } from '../design';
import { type AccountView, type BankView, useAct, useRead } from '../wire';

/** Confirms bank details by call-back. */
export function CallBackForm() {
  const account = useParam('account');
  const bank = useRead('showBank', { organisation: useParam('id') });
  return (
    <Loaded of={bank}>
      {(view) => {
        const found = view.accounts.find((one) => one.id === account);
        return found ? <Confirm view={view} account={found} /> : null;
      }}
    </Loaded>
  );
}

function Confirm({ view, account }: { view: BankView; account: AccountView }) {
  const { t, both } = useWords();
  const go = useGo();
  const confirm = useAct('confirmBankAccount');
  const form = useForm({ contact: '', spokeTo: '', rungOn: '', approver: '', pin: '' });
  const { contact, approver, ...rest } = form.values;
  const at = `/organisations/${view.organisation}/bank`;
  const submit = async () => {
    const done = await confirm.run({ account: account.id, contact: contact || null, approver: approver || null, ...rest, basedOn: account.basedOn });
    if (done) go(at);
  };
  return (
    <Page title={t('payment-confirm')} detail={`${both(view.name)}, ${account.name}, ${t('payment-ending', { number: account.lastFour })}`} width="form" back={{ to: at, words: t('payment-bank') }}>
      {view.contacts.length === 0 ? (
        <Warning title={t('payment-confirm')}>
          <p>{t('payment-contact-none')}</p>
        </Warning>
      ) : (
        <Form failed={confirm.failed} onSubmit={() => void submit()}>
          <p>{t('payment-confirm-words', { maker: account.enteredByName })}</p>
          <Radios {...form.field('contact')} label={t('payment-contact')} choices={view.contacts.map((one) => ({ value: one.person, label: `${one.name}, ${one.phone}`, ...(one.role === '' ? {} : { hint: one.role }) }))} />
          <TextField {...form.field('spokeTo')} label={t('payment-spoke-to')} />
          <DateField {...form.field('rungOn')} label={t('payment-rung-on')} />
          <WithPin
            name="approver"
            label={t('payment-rang')}
            pinLabel={t('payment-approver-pin')}
            except={[account.enteredBy]}
            who={approver}
            pin={form.values.pin}
            onWho={(who) => form.set('approver', who)}
            onPin={(typed) => form.set('pin', typed)}
          />
          <Button busy={confirm.busy}>{t('payment-confirm')}</Button>
        </Form>
      )}
    </Page>
  );
}
