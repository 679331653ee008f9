import { useState } from 'react';
import { Button, Buttons, Cancel, DateField, Dialog, Form, Loaded, ProgressBar, Radios, useForm, useWords } from '../design';
import { useAct, useRead, useSession } from '../wire';
import { everyLine } from './states';

interface MarkProps {
  letter: string;
  /** Whether there is an address to have sent it to. */
  byMail: boolean;
  onClose: () => void;
}

/** Records that one letter went. */
export function MarkOne({ letter, byMail, onClose }: MarkProps) {
  return <Mark count={1} byMail={byMail} letters={async () => [letter]} onClose={onClose} />;
}

/** Records that every draft that was opened was sent, or that what has no address went by post. */
export function MarkWaiting({ call, onClose }: { call: string | null; onClose: () => void }) {
  const [how, setHow] = useState<'mail' | 'post'>();
  const counted = useRead('listOutbox', { call, states: [], text: '', sort: '', offset: 0, limit: 1 });
  return (
    <Loaded of={counted} rows={2}>
      {({ counts }) => {
        const way = how ?? (counts.drafted > 0 ? 'mail' : 'post');
        return (
          <Mark
            count={way === 'mail' ? counts.drafted : counts.noAddress}
            byMail={way === 'mail'}
            letters={async () => (await everyLine(call, way === 'mail' ? ['drafted'] : ['no-address'])).map((line) => line.letter)}
            onHow={setHow}
            onClose={onClose}
          />
        );
      }}
    </Loaded>
  );
}

interface FormProps {
  count: number;
  byMail: boolean;
  letters: () => Promise<string[]>;
  onHow?: (how: 'mail' | 'post') => void;
  onClose: () => void;
}

function Mark({ count, byMail, letters, onHow, onClose }: FormProps) {
  const { t } = useWords();
  const today = useSession().data?.today ?? '';
  const act = useAct('markMail');
  const form = useForm({ how: byMail ? 'mail' : 'post', sentOn: today });
  const run = async () => {
    const done = await act.run({ letters: await letters(), posted: form.values.how === 'post', sentOn: form.values.sentOn });
    if (done) onClose();
  };
  const how = form.field('how');
  return (
    <Dialog title={t('outbox-mark-title', { count })} onClose={act.busy ? () => undefined : onClose}>
      {act.busy && act.progress ? (
        <ProgressBar label={t('outbox-mark')} done={act.progress.done} total={act.progress.total} onCancel={act.cancel} />
      ) : (
        <Form failed={act.failed} onSubmit={() => void run()} dense>
          <p>{t('outbox-mark-words')}</p>
          <Radios
            {...how}
            onChange={(value) => {
              how.onChange(value);
              onHow?.(value === 'post' ? 'post' : 'mail');
            }}
            label={t('outbox-mark-how')}
            choices={[
              { value: 'mail', label: t('outbox-mark-by-mail') },
              { value: 'post', label: t('outbox-mark-by-post') },
            ]}
          />
          <DateField {...form.field('sentOn')} label={t('outbox-mark-on')} />
          <Buttons>
            <Button disabled={count === 0} busy={act.busy}>
              {t('outbox-mark')}
            </Button>
            <Cancel onClick={onClose} />
          </Buttons>
        </Form>
      )}
    </Dialog>
  );
}
