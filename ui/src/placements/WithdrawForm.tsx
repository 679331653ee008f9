import { Button, Buttons, Cancel, Form, TextArea, useForm, useGo, useWords } from '../design';
import { type PlacementView, useAct } from '../wire';
import { PlacementForm } from './PlacementForm';

/** Withdraws a placement before it begins. */
export function WithdrawForm() {
  const { t } = useWords();
  return <PlacementForm title={t('placements-withdraw')}>{(view) => <Withdraw view={view} />}</PlacementForm>;
}

function Withdraw({ view }: { view: PlacementView }) {
  const { t } = useWords();
  const go = useGo();
  const withdraw = useAct('withdrawPlacement');
  const form = useForm({ reason: '' });
  const back = `/placements/${view.id}`;
  const submit = async () => {
    if (await withdraw.run({ placement: view.id, basedOn: view.basedOn, ...form.values })) go(back);
  };
  return (
    <Form failed={withdraw.failed} onSubmit={() => void submit()}>
      <p>{t('placements-withdraw-words')}</p>
      <TextArea {...form.field('reason')} label={t('placements-why')} rows={3} first />
      <Buttons>
        <Button kind="danger" busy={withdraw.busy}>
          {t('placements-withdraw')}
        </Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
