import { useState } from 'react';
import { Button, Buttons, Cancel, Dialog, Form, Inset, Radios, SummaryList, TextArea, useForm, useWords } from '../design';
import { type ConflictView, type Failure, type Ruling, useAct } from '../wire';
import { Why } from './Conflicts';

/** Confirms or dismisses a conflict of interest. */
export function RuleDialog({ conflict, onClose }: { conflict: ConflictView; onClose: () => void }) {
  const { t } = useWords();
  const rule = useAct('ruleOnConflict');
  const other: Record<string, Ruling | ''> = { found: '', confirmed: 'dismiss', dismissed: 'confirm', gone: '' };
  const form = useForm({ ruling: (other[conflict.state] ?? '') as Ruling | '', reason: '' });
  const { ruling, reason } = form.values;
  const [unchosen, setUnchosen] = useState<Failure>();
  const submit = async () => {
    setUnchosen(ruling === '' ? { kind: 'invalid', fields: [{ field: 'ruling', problem: 'not-chosen', facts: {} }] } : undefined);
    if (ruling === '') return;
    if (await rule.run({ conflict: conflict.id, ruling, reason, basedOn: conflict.basedOn })) onClose();
  };
  const voids = ruling === 'confirm' && conflict.review !== null && conflict.review !== 'void';
  return (
    <Dialog title={t('panel-rule-on')} onClose={onClose}>
      <Form failed={unchosen ?? rule.failed} dense onSubmit={() => void submit()}>
        <SummaryList
          rows={[
            { key: 'member', label: t('panel-member'), value: conflict.name },
            { key: 'bid', label: t('panel-bid'), value: `${conflict.reference} ${conflict.title}` },
            { key: 'why', label: t('panel-why'), value: <Why conflict={conflict} /> },
            { key: 'before', label: t('panel-reason-before'), value: conflict.reason },
          ]}
        />
        <Radios
          {...form.field('ruling')}
          onChange={(value) => form.set('ruling', value as Ruling)}
          label={t('panel-ruling')}
          choices={[
            { value: 'confirm', label: t('panel-confirm'), hint: t('panel-confirm-hint'), disabled: conflict.state === 'confirmed' },
            { value: 'dismiss', label: t('panel-dismiss'), hint: t('panel-dismiss-hint'), disabled: conflict.state === 'dismissed' },
          ]}
        />
        {voids ? (
          <Inset>
            <p>{t('panel-confirm-voids')}</p>
          </Inset>
        ) : null}
        <TextArea {...form.field('reason')} label={t('panel-reason')} hint={t('panel-reason-hint')} rows={3} optional={ruling !== 'dismiss'} />
        <Buttons>
          <Button busy={rule.busy}>
            {t(ruling === '' ? 'panel-rule' : `panel-${ruling}`)}
          </Button>
          <Cancel onClick={onClose} />
        </Buttons>
      </Form>
    </Dialog>
  );
}
