import { Button, Buttons, Cancel, Dialog, Form, TextArea, useForm, useGo, useWords } from '../design';
import { type LetterView, useAct } from '../wire';

interface TakeBackProps {
  view: LetterView;
  onClose: () => void;
}

/** Voids a letter, with a reason. */
export function Void({ view, onClose }: TakeBackProps) {
  const { t } = useWords();
  const act = useAct('voidLetter');
  const form = useForm({ reason: '' });
  const run = async () => {
    if (await act.run({ letter: view.id, reason: form.values.reason, basedOn: view.basedOn })) onClose();
  };
  return (
    <Dialog title={t('letters-void-title')} onClose={onClose}>
      <Form failed={act.failed} onSubmit={() => void run()} dense>
        <p>{t('letters-void-hint')}</p>
        <TextArea {...form.field('reason')} label={t('letters-reason')} rows={3} first />
        <Buttons>
          <Button kind="danger" busy={act.busy}>
            {t('letters-void')}
          </Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}

/** Voids a letter and puts what is due now in its place. */
export function Reissue({ view, onClose }: TakeBackProps) {
  const { t } = useWords();
  const go = useGo();
  const act = useAct('reissueLetter');
  const form = useForm({ reason: '', overrideReason: '' });
  const asksReason = act.failed?.kind === 'invalid' && act.failed.fields.some((one) => one.field === 'overrideReason');
  const run = async () => {
    const made = await act.run({ letter: view.id, ...form.values, basedOn: view.basedOn });
    if (!made) return;
    onClose();
    go(`/letters/${made.id}`);
  };
  return (
    <Dialog title={t('letters-reissue-title')} onClose={onClose}>
      <Form failed={act.failed} onSubmit={() => void run()} dense>
        <p>{t('letters-reissue-hint')}</p>
        <TextArea {...form.field('reason')} label={t('letters-reason')} rows={3} first />
        {asksReason || form.values.overrideReason ? (
          <TextArea {...form.field('overrideReason')} label={t('letters-override')} hint={t('letters-override-hint')} rows={2} />
        ) : null}
        <Buttons>
          <Button busy={act.busy}>{t('letters-reissue')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
