import { useState } from 'react';
import { Button, Buttons, Cancel, Dialog, Form, Inset, Radios, TextArea, useForm, useWords } from '../design';
import { type DeclaredAnswer, type DeskBidView, type Failure, useAct } from '../wire';

const REVIEWED = new Set(['begun', 'sent-back', 'submitted']);

/** Declares a conflict or a doubt with a note, or changes what was declared. */
export function DeclareDialog({ bid, answer, onClose }: { bid: DeskBidView; answer: DeclaredAnswer | ''; onClose: () => void }) {
  const { t, code } = useWords();
  const declare = useAct('declareInterest', { quiet: true });
  const form = useForm<{ answer: DeclaredAnswer | ''; note: string }>({ answer: answer || (bid.declared ?? ''), note: bid.note });
  const [unchosen, setUnchosen] = useState<Failure>();
  const said = form.values.answer;
  const submit = async () => {
    setUnchosen(said === '' ? { kind: 'invalid', fields: [{ field: 'answer', problem: 'not-chosen', facts: {} }] } : undefined);
    if (said === '') return;
    if (await declare.run({ application: bid.application, answer: said, note: form.values.note })) onClose();
  };
  return (
    <Dialog title={t('review-declare-on', { reference: bid.reference })} onClose={onClose}>
      <Form failed={unchosen ?? declare.failed} dense onSubmit={() => void submit()}>
        <p>{bid.title}</p>
        <Radios
          {...form.field('answer')}
          onChange={(value) => form.set('answer', value as DeclaredAnswer)}
          label={t('review-declare-question')}
          choices={(['none', 'unsure', 'conflict'] as const).map((one) => ({ value: one, label: code('declaration', one), hint: t(`review-declare-${one}`) }))}
        />
        {said === 'conflict' && REVIEWED.has(bid.place) ? (
          <Inset>
            <p>{t('review-declare-voids')}</p>
          </Inset>
        ) : null}
        <TextArea {...form.field('note')} label={t('review-note')} hint={t('review-note-hint')} rows={3} optional first={said !== ''} />
        <Buttons>
          <Button busy={declare.busy}>{t('review-declare')}</Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
