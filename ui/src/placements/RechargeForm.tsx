import { Button, Buttons, Cancel, DateField, Form, Radios, SelectField, TextField, useForm, useGo, useWords } from '../design';
import { codes, type PlacementView, useAct } from '../wire';
import { chosen } from './codes';
import { PlacementForm } from './PlacementForm';

/** Changes who pays whom, how often, and how codes.VatTreatment is treated. */
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
      to: chosen(codes.RechargeTo, to, recharge.to),
      of: chosen(codes.RechargeOf, of, recharge.of),
      every: chosen(codes.RechargeEvery, every, recharge.every),
      vat: chosen(codes.VatTreatment, vat, view.vat),
      vatConfirmedBy: open ? '' : form.values.vatConfirmedBy,
      vatConfirmedOn: open ? '' : form.values.vatConfirmedOn,
    });
    if (done) go(back, { tab: 'costs' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <Radios {...form.field('to')} label={t('placements-recharge-to')} choices={codes.RechargeTo.map((value) => ({ value, label: code('recharge-to', value) }))} />
      {to === 'nobody' ? null : (
        <>
          <Radios {...form.field('of')} label={t('placements-recharge-of')} choices={codes.RechargeOf.map((value) => ({ value, label: code('recharge-of', value) }))} />
          <SelectField {...form.field('every')} label={t('placements-recharge-every')} choices={codes.RechargeEvery.map((value) => ({ value, label: code('recharge-every', value) }))} />
        </>
      )}
      <SelectField {...form.field('vat')} label={t('placements-vat')} hint={t('placements-vat-hint')} choices={codes.VatTreatment.map((value) => ({ value, label: code('vat-treatment', value) }))} />
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
