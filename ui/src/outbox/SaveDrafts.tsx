import { useRef, useState } from 'react';
import { Button, Buttons, Cancel, Dialog, Failing, Loaded, ProgressBar, useWords } from '../design';
import { asFailed, type Failure, queries, request, saveMade, shell, useRead } from '../wire';
import { DRAFTABLE, everyLine } from './states';

/** Saves a draft of every letter that waits in a folder, one by one. */
export function SaveDrafts({ call, onClose }: { call: string | null; onClose: () => void }) {
  const { t } = useWords();
  const asked = useRead('listOutbox', { call, states: [...DRAFTABLE], text: '', sort: '', offset: 0, limit: 1 });
  const [failed, setFailed] = useState<Failure>();
  const [at, setAt] = useState<{ done: number; total: number }>();
  const [saved, setSaved] = useState<{ saved: number; left: number }>();
  const stopped = useRef(false);
  const run = async () => {
    setFailed(undefined);
    stopped.current = false;
    let done = 0;
    let total = 0;
    try {
      const folder = await shell('pickFolder', null);
      if (!folder) return;
      const lines = await everyLine(call, DRAFTABLE);
      total = lines.length;
      setAt({ done, total });
      for (const line of lines) {
        if (stopped.current) break;
        // One after the other: each is an act of its own.
        await saveMade(folder.token, await request('draftMail', { letter: line.letter }));
        done += 1;
        setAt({ done, total });
      }
      setSaved({ saved: done, left: total - done });
    } catch (thrown) {
      setFailed(asFailed(thrown).failure);
    } finally {
      setAt(undefined);
      void queries.invalidateQueries();
    }
  };
  if (saved) {
    return (
      <Dialog title={t('outbox-saved', { count: saved.saved })} onClose={onClose}>
        {saved.left > 0 ? <p>{t('outbox-saved-left', { count: saved.left })}</p> : null}
        <Buttons>
          <Button onClick={onClose}>{t('ui-close')}</Button>
        </Buttons>
      </Dialog>
    );
  }
  return (
    <Loaded of={asked} rows={2}>
      {(found) => (
        <Dialog title={t('outbox-save-all-title', { count: found.total })} onClose={at ? () => undefined : onClose}>
          {failed ? <Failing failed={failed} /> : null}
          {at ? (
            <ProgressBar
              label={t('outbox-saving')}
              done={at.done}
              total={at.total}
              onCancel={() => {
                stopped.current = true;
              }}
            />
          ) : (
            <>
              <p>{t('outbox-save-all-words')}</p>
              <Buttons>
                <Button onClick={() => void run()}>{t('outbox-choose-folder')}</Button>
                <Cancel onClick={onClose} />
              </Buttons>
            </>
          )}
        </Dialog>
      )}
    </Loaded>
  );
}
