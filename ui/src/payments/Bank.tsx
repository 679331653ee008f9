import { useState } from 'react';
import { AccountTag, Button, EmptyState, Failing, Inset, LinkButton, Loaded, Page, Part, SummaryList, Tag, useParam, useWords } from '../design';
import { type AccountView, type BankView, type RevealedAccount, useAct, useRead } from '../wire';
import { ReasonDialog } from './dialogs';

/** The bank details of an organisation: which are in force, which wait to be confirmed. */
export function Bank() {
  const bank = useRead('showBank', { organisation: useParam('id') });
  return <Loaded of={bank}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view }: { view: BankView }) {
  const { t, both } = useWords();
  const at = `/organisations/${view.organisation}`;
  const enter = <LinkButton to={`${at}/bank/new`}>{t('payment-bank-enter')}</LinkButton>;
  return (
    <Page title={t('payment-bank-of', { name: both(view.name) })} back={{ to: at, words: both(view.name) }} actions={view.accounts.length > 0 ? enter : undefined}>
      <Inset>
        <p>{t('payment-bank-words')}</p>
      </Inset>
      {view.accounts.length === 0 ? (
        <EmptyState title={t('payment-bank-empty')} action={enter}>
          {t('payment-bank-empty-words')}
        </EmptyState>
      ) : (
        view.accounts.map((one) => <Account key={one.id} account={one} organisation={view.organisation} />)
      )}
    </Page>
  );
}

function Account({ account, organisation }: { account: AccountView; organisation: string }) {
  const { t, date, instant } = useWords();
  const reveal = useAct('revealBankAccount', { quiet: true, toast: false });
  const reject = useAct('rejectBankAccount');
  const [numbers, setNumbers] = useState<RevealedAccount>();
  const [rejecting, setRejecting] = useState(false);
  const ending = t('payment-ending', { number: account.lastFour });
  const { callBack } = account;
  return (
    <Part
      title={`${account.name}, ${ending}`}
      actions={
        account.state === 'entered' ? (
          <>
            <Button kind="plain" small onClick={() => setRejecting(true)}>
              {t('payment-reject-bank')}
            </Button>
            <LinkButton small to={`/organisations/${organisation}/bank/${account.id}`}>
              {t('payment-confirm')}
            </LinkButton>
          </>
        ) : undefined
      }
    >
      <p>
        <AccountTag state={account.state} /> {account.inForce ? <Tag tone="green">{t('payment-in-force')}</Tag> : null} {t('payment-entered-by', { name: account.enteredByName, at: instant(account.enteredAt) })}
      </p>
      {callBack ? (
        <p>{t('payment-called-back', { name: account.settledBy, at: instant(account.settledAt), contact: callBack.contact, number: callBack.number, day: date(callBack.rungOn), who: callBack.spokeTo })}</p>
      ) : null}
      {account.state === 'rejected' ? <p>{t('payment-rejected-by', { name: account.settledBy, at: instant(account.settledAt), reason: account.reason })}</p> : null}
      {reveal.failed ? <Failing failed={reveal.failed} /> : null}
      {numbers ? (
        <SummaryList
          rows={[
            { key: 'sort', label: t('payment-sort-code'), value: numbers.sortCode },
            { key: 'number', label: t('payment-account-number'), value: numbers.number },
            { key: 'roll', label: t('payment-roll'), value: numbers.roll },
          ]}
        />
      ) : (
        <Button kind="plain" small busy={reveal.busy} onClick={() => void reveal.run({ account: account.id }).then((found) => found && setNumbers(found))}>
          {t('payment-reveal')}
        </Button>
      )}
      {rejecting ? (
        <ReasonDialog
          danger
          title={t('payment-reject-bank-title', { number: account.lastFour })}
          name="reason"
          label={t('payment-reason')}
          action={t('payment-reject-bank')}
          act={reject}
          run={(reason) => reject.run({ account: account.id, reason, basedOn: account.basedOn })}
          onClose={() => setRejecting(false)}
        >
          <p>{t('payment-reject-bank-words')}</p>
        </ReasonDialog>
      ) : null}
    </Part>
  );
}
