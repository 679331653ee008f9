import { Button, Buttons, Cancel, Checkbox, EmptyState, Form, Loaded, type Option, Page, PersonField, SecretField, TextField, useForm, useGo, useParam, useWords } from '../design';
import { type CoordinatorView, useAct, useRead, useSession } from '../wire';

/** Adds a coordinator, or changes one. */
export function CoordinatorForm() {
  const { t } = useWords();
  const id = useParam('id');
  const session = useSession();
  return (
    <Loaded of={session}>
      {({ coordinators }) => {
        const known = coordinators.find((one) => one.id === id);
        if (known?.person) return <ChangeKnown key={id} known={known} person={known.person} />;
        return known || id === 'new' ? <Change key={id} known={known} person={null} /> : <EmptyState title={t('ui-not-found')} />;
      }}
    </Loaded>
  );
}

/** Changes a coordinator whose person is known: the form shows that person's name. */
function ChangeKnown({ known, person }: { known: CoordinatorView; person: string }) {
  const read = useRead('showPerson', { id: person });
  return <Loaded of={read}>{(one) => <Change known={known} person={{ id: person, label: one.details.name }} />}</Loaded>;
}

function Change({ known, person: before }: { known: CoordinatorView | undefined; person: Option | null }) {
  const { t } = useWords();
  const go = useGo();
  const put = useAct('putCoordinator');
  const form = useForm({ name: known?.name ?? '', en: known?.role.en ?? '', cy: known?.role.cy ?? '', pin: '', person: before, left: known ? !known.active : false });
  const submit = async () => {
    const { name, en, cy, pin, person, left } = form.values;
    const who = { name, role: { en, cy }, person: person?.id ?? null };
    const done = await put.run({ coordinator: known?.id ?? null, ...who, pin, active: !left, basedOn: known?.basedOn ?? 0 });
    if (done) go('/settings');
  };
  return (
    <Page title={known ? known.name : t('settings-add-coordinator')} width="form" back={{ to: '/settings', words: t('settings') }}>
      <Form failed={put.failed} onSubmit={() => void submit()}>
        <TextField {...form.field('name')} label={t('settings-coordinator-name')} first />
        <TextField {...form.field('en')} name="role.en" label={t('settings-role-en')} lang="en" optional />
        <TextField {...form.field('cy')} name="role.cy" label={t('settings-role-cy')} lang="cy" optional />
        <PersonField {...form.field('person')} label={t('settings-person')} hint={t('settings-person-hint')} optional />
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
