import { type ReactNode, useState } from 'react';
import { Button, Buttons, Cancel, Dialog, FileField, Form, SelectField, TextArea, useForm, useWords } from '../design';
import { type ClaimView, type FileToken, type Heading, pickPage, useAct } from '../wire';

interface ReasonDialogProps {
  title: string;
  /** The field's name in the input. */
  name: string;
  label: string;
  action: string;
  act: { busy: boolean; failed: Parameters<typeof Form>[0]['failed'] };
  run: (text: string) => Promise<unknown>;
  onClose: () => void;
  danger?: boolean;
  children?: ReactNode;
}

/** An act that takes some words: a reason, a question, an answer. */
export function ReasonDialog({ title, name, label, action, act, run, onClose, danger = false, children }: ReasonDialogProps) {
  const [text, setText] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        dense
        failed={act.failed}
        onSubmit={() =>
          void run(text).then((done) => {
            if (done) onClose();
          })
        }
      >
        {children}
        <TextArea name={name} label={label} value={text} onChange={setText} rows={3} first />
        <Buttons>
          <Button kind={danger ? 'danger' : 'main'} busy={act.busy}>
            {action}
          </Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}

/** Attaches a file to a claim, for one of its headings or for the whole of it. */
export function AttachDialog({ view, onClose }: { view: ClaimView; onClose: () => void }) {
  const { t, code } = useWords();
  const attach = useAct('attachClaimFile');
  const form = useForm({ file: null as FileToken | null, heading: '' });
  const { file, heading } = form.values;
  const submit = async () => {
    const done = await attach.run({ claim: view.line.id, heading: (heading || null) as Heading | null, file: file?.token ?? '' });
    if (done) onClose();
  };
  return (
    <Dialog title={t('payment-file-attach')} onClose={onClose}>
      <Form dense failed={attach.failed} onSubmit={() => void submit()}>
        <FileField {...form.field('file')} label={t('field-file')} hint={t('payment-file-hint')} pick={pickPage} />
        <SelectField
          {...form.field('heading')}
          label={t('payment-file-for')}
          choices={[{ value: '', label: t('payment-file-whole') }, ...view.lines.map((line) => ({ value: line.heading, label: code('heading', line.heading) }))]}
        />
        <Buttons>
          <Button busy={attach.busy}>{t('payment-file-attach')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
