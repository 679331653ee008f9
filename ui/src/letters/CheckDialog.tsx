import { Button, Buttons, Cancel, DateField, Dialog, Form, TextField, useForm, useWords } from '../design';
import { type Input, type TemplateView, useAct, useSession } from '../wire';

interface CheckProps {
  view: TemplateView;
  which: Input<'showTemplate'>;
  onClose: () => void;
}

/** Records that a Welsh speaker checked the Welsh as it stands. */
export function CheckDialog({ view, which, onClose }: CheckProps) {
  const { t } = useWords();
  const today = useSession().data?.today ?? '';
  const act = useAct('checkTemplate');
  const form = useForm({ checkedBy: '', checkedOn: today });
  const run = async () => {
    if (await act.run({ ...which, ...form.values, basedOn: view.basedOn })) onClose();
  };
  return (
    <Dialog title={t('letters-check')} onClose={onClose}>
      <Form failed={act.failed} onSubmit={() => void run()} dense>
        <p>{t('letters-check-words')}</p>
        <TextField {...form.field('checkedBy')} label={t('letters-checked-by')} first />
        <DateField {...form.field('checkedOn')} label={t('letters-checked-on')} />
        <Buttons>
          <Button busy={act.busy}>{t('letters-check-record')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
