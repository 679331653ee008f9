import { Button, Buttons, Cancel, DateField, Dialog, Form, useForm, useWords } from '../design';

interface DueDialogProps {
  /** The day chosen for what is given next, or empty for the panel's own. */
  day: string;
  /** The panel's own day, or empty. */
  usual: string;
  onDay: (day: string) => void;
  onClose: () => void;
}

/** Another day by which reviews that are given from now on are due. */
export function DueDialog({ day, usual, onDay, onClose }: DueDialogProps) {
  const { t, date } = useWords();
  const form = useForm({ dueOn: day });
  return (
    <Dialog title={t('panel-new-due-title')} onClose={onClose}>
      <Form dense onSubmit={() => onDay(form.values.dueOn)}>
        <p>{t('panel-new-due-words')}</p>
        <DateField {...form.field('dueOn')} label={t('panel-new-due-on')} hint={usual === '' ? undefined : t('panel-new-due-hint', { date: date(usual) })} optional />
        <Buttons>
          <Button>{t('panel-save')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
