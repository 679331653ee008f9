import { Button, Buttons, Cancel, Form, Loaded, Page, TextArea, TextField, useForm, useGo, useWords } from '../design';
import { type HubView, useAct, useSession } from '../wire';

/** Changes the hub’s name, letterhead and idle minutes. */
export function HubForm() {
  const session = useSession();
  return <Loaded of={session}>{({ hub }) => <Change hub={hub} />}</Loaded>;
}

function Change({ hub }: { hub: HubView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editHub');
  const bilingual = hub.languages.includes('cy');
  const form = useForm({
    en: hub.name.en,
    cy: hub.name.cy,
    region: hub.region,
    address: [...hub.letterhead.address.lines, hub.letterhead.address.postcode].filter((line) => line !== '').join('\n'),
    phone: hub.letterhead.phone,
    email: hub.letterhead.email,
    web: hub.letterhead.web,
    idleMinutes: String(hub.idleMinutes),
  });
  const submit = async () => {
    const { en, cy, region, address, phone, email, web, idleMinutes } = form.values;
    const lines = address.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    const postcode = lines.pop() ?? '';
    const done = await edit.run({
      name: { en, cy },
      region,
      letterhead: { address: { lines, postcode }, phone, email, web },
      idleMinutes,
      basedOn: hub.basedOn,
    });
    if (done) go('/settings');
  };
  return (
    <Page title={t('settings-hub-change')} width="form" back={{ to: '/settings', words: t('settings') }}>
      <Form failed={edit.failed} onSubmit={() => void submit()}>
        <TextField {...form.field('en')} name="name.en" label={t('settings-name-en')} lang="en" first />
        {bilingual ? <TextField {...form.field('cy')} name="name.cy" label={t('settings-name-cy')} lang="cy" /> : null}
        <TextField {...form.field('region')} label={t('settings-region')} width={20} />
        <TextArea {...form.field('address')} label={t('settings-address')} hint={t('settings-address-hint')} rows={5} />
        <TextField {...form.field('phone')} label={t('settings-phone')} width={20} optional />
        <TextField {...form.field('email')} label={t('settings-email')} optional />
        <TextField {...form.field('web')} label={t('settings-web')} optional />
        <TextField {...form.field('idleMinutes')} label={t('settings-idle')} hint={t('settings-idle-hint')} width={3} inputMode="numeric" />
        <Buttons>
          <Button busy={edit.busy}>{t('settings-save')}</Button>
          <Cancel to="/settings" />
        </Buttons>
      </Form>
    </Page>
  );
}
