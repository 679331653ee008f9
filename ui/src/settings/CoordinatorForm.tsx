import { Button, Buttons, Cancel, Checkbox, EmptyState, Form, Loaded, Page, SecretField, TextField, useForm, useGo, useParam, useWords } from '../design';
import { type CoordinatorView, useAct, useSession } from '../wire';

/** Adds a coordinator, or changes one. */
export function CoordinatorForm() {
  const { t } = useWords();
  const id = useParam('id');
  const session = useSession();
  return (
    <Loaded of={session}>
      {({ coordinators }) => {
        const known = coordinators.find((one) => one.id === id);
        return known || id === 'new' ? <Change key={id} known={known} /> : <EmptyState title={t('ui-not-found')} />;
      }}
    </Loaded>
  );
}

function Change({ known }: { known: CoordinatorView | undefined }) {
  const { t } = useWords();
  const go = useGo();
  const put = useAct('putCoordinator');
  const form = useForm({ name: known?.name ?? '', en: known?.role.en ?? '', cy: known?.role.cy ?? '', pin: '', left: known ? !known.active : false });
  const submit = async () => {
    const { name, en, cy, pin, left } = form.values;
    const done = await put.run({ coordinator: known?.id ?? null, name, role: { en, cy }, pin, active: !left, basedOn: known?.basedOn ?? 0 });
    if (done) go('/settings');
  };
  return (
    <Page title={known ? known.name : t('settings-add-coordinator')} width="form" back={{ to: '/settings', words: t('settings') }}>
      <Form failed={put.failed} onSubmit={() => void submit()}>
        <TextField {...form.field('name')} label={t('settings-coordinator-name')} first />
        <TextField {...form.field('en')} name="role.en" label={t('settings-role-en')} lang="en" optional />
        <TextField {...form.field('cy')} name="role.cy" label={t('settings-role-cy')} lang="cy" optional />
        {known ? (
          <Checkbox {...form.field('left')} label={t('settings-has-left')} hint={t('settings-has-left-hint')} />
        ) : (
          <SecretField {...form.field('pin')} label={t('settings-pin-new')} hint={t('settings-pin-hint')} pin />
        )}
        <Buttons>
          <Button busy={put.busy}>{known ? t('settings-save') : t('settings-add-coordinator')}</Button>
          <Cancel to="/settings" />
        </Buttons>
      </Form>
    </Page>
  );
}
