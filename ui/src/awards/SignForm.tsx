import { Button, Buttons, Cancel, DateField, FileField, Form, Radios, TextField, useForm, useGo, useWords } from '../design';
import { type AwardView, codes, type FileToken, type Party, pickPage, useAct } from '../wire';
import { AwardForm } from './AwardForm';


/** Records who signed an offer, with the signed page. */
export function SignForm() {
  const { t } = useWords();
  return (
    <AwardForm title={t('awards-sign')} tab="acceptance">
      {(view) => <Sign view={view} />}
    </AwardForm>
  );
}

function Sign({ view }: { view: AwardView }) {
  const { t, code, both } = useWords();
  const go = useGo();
  const sign = useAct('recordSignature');
  const open = codes.Party.filter((party) => !view.signed.includes(party));
  const first: Party = open[0] ?? 'awardee';
  const nameOf = (party: Party) => (party === 'awardee' ? view.awardeeName : '');
  const form = useForm({ party: first as string, name: nameOf(first), role: '', signedOn: '', receivedOn: '', page: null as FileToken | null });
  const { party, name, role, signedOn, receivedOn, page } = form.values;
  const choose = (chosen: string) => {
    // The awardee's name is known; whoever signs for the host is not.
    if (name === '' || name === view.awardeeName) form.set('name', nameOf(chosen as Party));
    form.set('party', chosen);
  };
  const submit = async () => {
    const done = await sign.run({ award: view.id, basedOn: view.basedOn, party: party as Party, name, role, signedOn, receivedOn, page: page?.token ?? null });
    if (done) go(`/awards/${view.id}`, { tab: 'acceptance' });
  };
  return (
    <Form failed={sign.failed} onSubmit={() => void submit()}>
      <p>{t('awards-sign-words')}</p>
      <Radios
        {...form.field('party')}
        onChange={choose}
        label={t('awards-party')}
        choices={codes.Party.map((value) => ({
          value,
          label: code('award-party', value),
          hint: value === 'awardee' ? t('awards-party-awardee-hint', { name: view.awardeeName }) : t('awards-party-host-hint', { name: both(view.organisationName) }),
        }))}
      />
      <TextField {...form.field('name')} label={t('awards-signer')} spellCheck={false} />
      <TextField {...form.field('role')} label={t('awards-signer-role')} hint={t('awards-signer-role-hint')} optional={party === 'awardee'} />
      <DateField {...form.field('signedOn')} label={t('awards-signed-on')} />
      <DateField {...form.field('receivedOn')} label={t('awards-received-on')} />
      <FileField {...form.field('page')} label={t('awards-page')} hint={t('awards-page-hint')} pick={pickPage} />
      <Buttons>
        <Button busy={sign.busy}>{t('awards-sign')}</Button>
        <Cancel to={`/awards/${view.id}`} />
      </Buttons>
    </Form>
  );
}
