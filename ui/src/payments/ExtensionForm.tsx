import { Beside, Button, DateField, Form, Inset, Loaded, Page, Radios, TextArea, useForm, useGo, useParam, useWords } from '../design';
import { type AwardChangesView, codes, type ExtensionGround, useAct, useRead } from '../wire';


/** Asks for a later end, at no cost. */
export function ExtensionForm() {
  const changes = useRead('showAwardChanges', { award: useParam('award') });
  return <Loaded of={changes}>{(view) => <Extend view={view} />}</Loaded>;
}

function Extend({ view }: { view: AwardChangesView }) {
  const { t, code, date } = useWords();
  const go = useGo();
  const ask = useAct('requestExtension');
  const form = useForm({ askedOn: '', newEnd: '', ground: '', from: '', to: '', reason: '' });
  const { ground, ...rest } = form.values;
  const back = { to: `/awards/${view.award}`, filters: { tab: 'changes' } };
  const submit = async () => {
    const staff = ground !== '' && ground !== 'exceptional';
    const days = staff ? {} : { from: '', to: '' };
    if (await ask.run({ award: view.award, ...rest, ...days, ground: (ground || null) as ExtensionGround | null, basedOn: view.basedOn })) go(back.to, back.filters);
  };
  return (
    <Page title={t('payment-extension')} detail={`${view.reference}, ${view.title}`} width="form" back={{ ...back, words: view.reference }}>
      <Inset>
        <p>{t('payment-extension-words', { ends: date(view.endsOn) })}</p>
        {view.latestEnd === '' ? null : <p>{t('payment-extension-latest', { latest: date(view.latestEnd) })}</p>}
      </Inset>
      <Form failed={ask.failed} onSubmit={() => void submit()}>
        <DateField {...form.field('askedOn')} label={t('payment-asked-on')} first />
        <DateField {...form.field('newEnd')} label={t('field-new-end-on')} />
        <Radios {...form.field('ground')} label={t('payment-ground')} choices={codes.ExtensionGround.map((value) => ({ value, label: code('extension-ground', value) }))} />
        {ground === '' || ground === 'exceptional' ? null : <Beside even main={<DateField {...form.field('from')} label={t('payment-ground-from')} />} side={<DateField {...form.field('to')} label={t('payment-ground-to')} />} />}
        <TextArea {...form.field('reason')} label={t('payment-case')} rows={4} />
        <Button busy={ask.busy}>{t('payment-extension')}</Button>
      </Form>
    </Page>
  );
}
