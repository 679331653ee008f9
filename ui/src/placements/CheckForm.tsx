import { Button, Buttons, Cancel, DateField, Form, Radios, SelectField, TextField, useForm, useGo, useParam, useWords } from '../design';
import { type AccessView, type CheckKind, type CheckOutcome, codes, type DbsLevel, useAct } from '../wire';
import { AccessFrame } from './AgreementForm';

const DBS_LEVELS = codes.DbsLevel.filter((level) => level !== 'none');

/** Records a check: its outcome, level, dates and checker, never what a certificate says. */
export function CheckForm() {
  const { t } = useWords();
  return <AccessFrame title={t('access-check-add')}>{(found) => <Check found={found} />}</AccessFrame>;
}

function Check({ found }: { found: AccessView }) {
  const { t, code } = useWords();
  const go = useGo();
  const id = useParam('check');
  const known = found.checks.find((one) => one.id === id);
  const record = useAct('recordCheck');
  const form = useForm({
    kind: (known?.kind ?? found.needed.find((one) => one.gap?.gap === 'missing')?.kind ?? '') as string,
    outcome: (known?.outcome ?? '') as string,
    level: (known && known.level !== 'none' ? known.level : '') as string,
    checkedOn: known?.checkedOn ?? '',
    expiresOn: known?.expiresOn ?? '',
    checker: known?.checker ?? '',
  });
  const { values } = form;
  const awaited = values.outcome === 'awaited';
  const back = `/placements/${found.placement}`;
  const submit = async () => {
    const done = await record.run({
      ...values,
      placement: found.placement,
      check: known?.id ?? null,
      kind: (values.kind || null) as CheckKind | null,
      outcome: (values.outcome || null) as CheckOutcome | null,
      level: (values.level || null) as DbsLevel | null,
      basedOn: found.basedOn,
    });
    if (done) go(back, { tab: 'access' });
  };
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <p>{t('access-checks-words')}</p>
      <SelectField {...form.field('kind')} label={t('access-check-kind')} choices={[{ value: '', label: '' }, ...codes.CheckKind.map((value) => ({ value, label: code('check', value) }))]} />
      <Radios {...form.field('outcome')} label={t('access-check-outcome')} choices={codes.CheckOutcome.map((value) => ({ value, label: code('check-outcome', value) }))} inline />
      {values.kind === 'dbs' ? <Radios {...form.field('level')} label={t('access-check-level')} choices={DBS_LEVELS.map((value) => ({ value, label: code('dbs-level', value) }))} /> : null}
      <DateField {...form.field('checkedOn')} label={t('access-check-on')} optional={awaited} />
      <TextField {...form.field('checker')} label={t('access-check-by')} optional={awaited} spellCheck={false} />
      <DateField {...form.field('expiresOn')} label={t('access-expires-on')} hint={t('access-expires-hint')} optional />
      <Buttons>
        <Button busy={record.busy}>{t('placements-save')}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
