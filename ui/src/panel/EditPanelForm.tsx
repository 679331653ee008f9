import { Button, Buttons, Cancel, DateField, Form, SelectField, TextField, useForm, useGo, useWords } from '../design';
import { type PanelView, useAct } from '../wire';
import { Frame } from './Frame';

/** Sets up a panel, or changes its day, its quorum, its chair. */
export function EditPanelForm() {
  const { t } = useWords();
  return <Frame title={(view) => t(view?.setUp === false ? 'panel-set-up' : 'panel-change')}>{(view) => <Edit view={view} />}</Frame>;
}

function Edit({ view }: { view: PanelView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editPanel');
  const form = useForm({
    meetsOn: view.meetsOn,
    reviewsDueOn: view.reviewsDueOn,
    quorum: String(view.quorum),
    chair: view.chair ?? '',
    deputy: view.deputy ?? '',
  });
  const seated = view.members.filter((one) => one.state === 'seated').map((one) => ({ value: one.id, label: one.name }));
  const submit = async () => {
    const { chair, deputy } = form.values;
    const done = await edit.run({ ...form.values, call: view.call, chair: chair || null, deputy: deputy || null, basedOn: view.basedOn });
    if (done) go('/panel', { call: view.call }, true);
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <DateField {...form.field('meetsOn')} label={t('panel-meets-on')} hint={t('panel-meets-on-hint')} optional />
      <DateField {...form.field('reviewsDueOn')} label={t('panel-reviews-due-on')} hint={t('panel-reviews-due-on-hint')} optional />
      <TextField {...form.field('quorum')} label={t('panel-quorum')} hint={t('panel-quorum-hint')} width={3} inputMode="numeric" />
      {seated.length > 0 ? (
        <>
          <SelectField {...form.field('chair')} label={t('panel-chair')} empty={t('panel-nobody')} choices={seated} optional />
          <SelectField {...form.field('deputy')} label={t('panel-deputy')} hint={t('panel-deputy-hint')} empty={t('panel-nobody')} choices={seated} optional />
        </>
      ) : (
        <p className="sb-quiet">{t('panel-chair-later')}</p>
      )}
      <Buttons>
        <Button busy={edit.busy}>{t(view.setUp ? 'panel-save' : 'panel-set-up')}</Button>
        <Cancel to="/panel" filters={{ call: view.call }} />
      </Buttons>
    </Form>
  );
}
