import { Button, Buttons, Cancel, DateField, FileField, Form, Radios, TextField, useForm, useGo, useWords } from '../design';
import { type AgreementView, type FileToken, pickPage, useAct } from '../wire';
import { AgreementForm } from './AgreementForm';

/** Records who signed the agreement, with the signed page. */
export function SignAgreementForm() {
  const { t } = useWords();
  return <AgreementForm title={t('agreement-sign')}>{(found) => <Sign found={found} />}</AgreementForm>;
}

function Sign({ found }: { found: AgreementView }) {
  const { t, code, both } = useWords();
  const go = useGo();
  const sign = useAct('signAgreement');
  const open = found.parties.filter((one) => one.signature === null);
  // The secondee signs for themselves; who signs for an organisation is not known.
  const nameOf = (place: string) => {
    const one = open[Number(place)];
    return one?.signer.party === 'secondee' ? both(one.name) : '';
  };
  const form = useForm({ party: '0', name: nameOf('0'), role: '', signedOn: '', page: null as FileToken | null });
  const { party, name, role, signedOn, page } = form.values;
  const chosen = open[Number(party)];
  const draft = found.drafts[0];
  const back = `/placements/${found.placement}`;
  const choose = (place: string) => {
    if (name === '' || name === nameOf(party)) form.set('name', nameOf(place));
    form.set('party', place);
  };
  const submit = async () => {
    if (!chosen || !draft) return;
    const done = await sign.run({
      agreement: draft.id,
      party: chosen.signer.party,
      organisation: chosen.signer.organisation,
      name,
      role,
      signedOn,
      page: page?.token ?? null,
      basedOn: found.basedOn,
    });
    if (done) go(back, { tab: 'agreement' });
  };
  return (
    <Form failed={sign.failed} onSubmit={() => void submit()}>
      <Radios
        {...form.field('party')}
        onChange={choose}
        label={t('agreement-sign-for')}
        choices={open.map((one, place) => ({ value: String(place), label: code('agreement-party', one.signer.party), hint: both(one.name) }))}
      />
      <TextField {...form.field('name')} label={t('agreement-sign-name')} spellCheck={false} />
      <TextField {...form.field('role')} label={t('agreement-sign-role')} optional={chosen?.signer.party === 'secondee'} />
      <DateField {...form.field('signedOn')} label={t('agreement-sign-on')} />
      <FileField {...form.field('page')} label={t('agreement-sign-page')} hint={t('agreement-sign-page-hint')} pick={pickPage} />
      <Buttons>
        <Button busy={sign.busy}>{t('agreement-sign')}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
