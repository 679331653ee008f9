import { Button, Buttons, Cancel, DateField, Form, Inset, MoneyField, Part, Radios, TextButton, useForm, useGo, useWords } from '../design';
import { codes, type PlacementView, type TypedPay, useAct } from '../wire';
import { chosen } from './codes';
import { PlacementForm } from './PlacementForm';
import { changed, without } from './rows';

/** Changes the pay of the person and of whoever fills the post, and what is funded of it. */
export function PayForm() {
  const { t } = useWords();
  return (
    <PlacementForm title={t('placements-change-pay')} tab="costs">
      {(view) => <Change view={view} />}
    </PlacementForm>
  );
}

function Change({ view }: { view: PlacementView }) {
  const { t, money, code } = useWords();
  const go = useGo();
  const edit = useAct('editPlacementPay');
  const form = useForm({
    substantive: view.substantive.map((one): TypedPay => ({ from: one.from, annual: one.typed })),
    backfill: view.backfillPay.map((one): TypedPay => ({ from: one.from, annual: one.typed })),
    funded: view.fundedTyped,
    bearer: view.bearer as string,
  });
  const { substantive, backfill, bearer } = form.values;
  const back = `/placements/${view.id}`;
  const submit = async () => {
    const done = await edit.run({ placement: view.id, basedOn: view.basedOn, substantive, backfill, funded: form.values.funded, bearer: chosen(codes.PayBearer, bearer, view.bearer) });
    if (done) go(back, { tab: 'costs' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <p>{t('placements-pay-words')}</p>
      <PayRows list="substantive" title={t('placements-pay-substantive')} rows={substantive} onChange={(rows) => form.set('substantive', rows)} />
      <PayRows list="backfill" title={t('placements-pay-backfill')} rows={backfill} onChange={(rows) => form.set('backfill', rows)} />
      {view.fundedByAward ? (
        <Inset>{t('placements-funded-by-award', { amount: money(view.funded ?? 0) })}</Inset>
      ) : (
        <MoneyField {...form.field('funded')} label={t('placements-funded')} hint={t('placements-funded-hint')} optional />
      )}
      <Radios {...form.field('bearer')} label={t('placements-bearer')} choices={codes.PayBearer.map((value) => ({ value, label: code('pay-bearer', value) }))} inline />
      <Buttons>
        <Button busy={edit.busy}>{t('placements-save')}</Button>
        <Cancel to={back} filters={{ tab: 'costs' }} />
      </Buttons>
    </Form>
  );
}

function PayRows({ list, title, rows, onChange }: { list: string; title: string; rows: TypedPay[]; onChange: (rows: TypedPay[]) => void }) {
  const { t } = useWords();
  return (
    <Part title={title}>
      {rows.map((one, i) => (
        // Pay has no name of its own: its place is what it is.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={i} className="placements-row" role="group" aria-label={t('placements-pay-number', { of: title, number: i + 1 })}>
          <DateField name={`${list}.${i}.from`} label={t('placements-pay-from')} value={one.from} onChange={(from) => onChange(changed(rows, i, { from }))} />
          <MoneyField name={`${list}.${i}.annual`} label={t('placements-pay-annual')} value={one.annual} onChange={(annual) => onChange(changed(rows, i, { annual }))} />
          <TextButton about={t('placements-pay-number', { of: title, number: i + 1 })} onClick={() => onChange(without(rows, i))}>
            {t('placements-remove')}
          </TextButton>
        </div>
      ))}
      <TextButton about={title} onClick={() => onChange([...rows, { from: '', annual: '' }])}>
        {t(rows.length === 0 ? 'placements-add-pay' : 'placements-add-award')}
      </TextButton>
    </Part>
  );
}
