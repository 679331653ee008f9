import { Button, Buttons, Cancel, DateField, Form, Radios, SelectField, TextField, useForm, useGo, useWords } from '../design';
import { type PlacementView, useAct } from '../wire';
import { chosen, RECHARGE_EVERY, RECHARGE_OF, RECHARGE_TO, VAT } from './codes';
import { PlacementForm } from './PlacementForm';

/** Changes who pays whom, how often, and how VAT is treated. */
export function RechargeForm() {
  const { t } = useWords();
  return (
    <PlacementForm title={t('placements-change-recharge')} tab="costs">
      {(view) => <Change view={view} />}
    </PlacementForm>
  );
}

function Change({ view }: { view: PlacementView }) {
  const { t, code } = useWords();
  const go = useGo();
  const edit = useAct('editPlacementRecharge');
  const { recharge } = view;
  const form = useForm({
    to: recharge.to as string,
    of: recharge.of as string,
    every: recharge.every as string,
    vat: view.vat as string,
    vatConfirmedBy: view.vatConfirmedBy,
    vatConfirmedOn: view.vatConfirmedOn ?? '',
  });
  const { to, of, every, vat } = form.values;
  const open = vat === 'to-be-confirmed';
  const back = `/placements/${view.id}`;
  const submit = async () => {
    const done = await edit.run({
      placement: view.id,
      basedOn: view.basedOn,
      to: chosen(RECHARGE_TO, to, recharge.to),
      of: chosen(RECHARGE_OF, of, recharge.of),
      every: chosen(RECHARGE_EVERY, every, recharge.every),
      vat: chosen(VAT, vat, view.vat),
      vatConfirmedBy: open ? '' : form.values.vatConfirmedBy,
      vatConfirmedOn: open ? '' : form.values.vatConfirmedOn,
    });
    if (done) go(back, { tab: 'costs' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <Radios {...form.field('to')} label={t('placements-recharge-to')} choices={RECHARGE_TO.map((value) => ({ value, label: code('recharge-to', value) }))} />
      {to === 'nobody' ? null : (
        <>
          <Radios {...form.field('of')} label={t('placements-recharge-of')} choices={RECHARGE_OF.map((value) => ({ value, label: code('recharge-of', value) }))} />
          <SelectField {...form.field('every')} label={t('placements-recharge-every')} choices={RECHARGE_EVERY.map((value) => ({ value, label: code('recharge-every', value) }))} />
        </>
      )}
      <SelectField {...form.field('vat')} label={t('placements-vat')} hint={t('placements-vat-hint')} choices={VAT.map((value) => ({ value, label: code('vat-treatment', value) }))} />
      {open ? null : (
        <>
          <TextField {...form.field('vatConfirmedBy')} label={t('placements-vat-confirmed-by')} hint={t('placements-vat-confirmed-by-hint')} />
          <DateField {...form.field('vatConfirmedOn')} label={t('placements-vat-confirmed-on')} />
        </>
      )}
      <Buttons>
        <Button busy={edit.busy}>{t('placements-save')}</Button>
        <Cancel to={back} filters={{ tab: 'costs' }} />
      </Buttons>
    </Form>
  );
}
