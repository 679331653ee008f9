import { Button, useWords } from '../design';
import { announce, type ApplicationForm, type CallOfForm, type DocumentView, Failed, request, shell } from '../wire';

/** Asks for a document and sends it where the person chooses. */
async function send(document: () => Promise<DocumentView>, to: 'saveFile' | 'openFile'): Promise<void> {
  try {
    const { name, base64 } = await document();
    await shell(to, { name, contents: base64 });
  } catch (thrown) {
    if (thrown instanceof Failed) announce({ kind: 'failed', failure: thrown.failure });
  }
}

/** The PDF copy of the latest submission: to open, or to keep. */
export function Copy({ form }: { form: ApplicationForm }) {
  const { t } = useWords();
  const copy = () => request('showApplicationCopy', { application: form.application, number: null });
  return (
    <div className="sb-buttons">
      <Button kind="plain" onClick={() => void send(copy, 'openFile')}>
        {t('apply-open-copy')}
      </Button>
      <Button kind="plain" onClick={() => void send(copy, 'saveFile')}>
        {t('apply-save-copy')}
      </Button>
    </div>
  );
}

/** The form on paper with its guidance, for those who draft there. */
export function BlankForm({ call }: { call: CallOfForm }) {
  const { t, language } = useWords();
  const form = () => request('showBlankForm', { call: call.id, language });
  return (
    <Button kind="plain" small onClick={() => void send(form, 'openFile')}>
      {t('apply-blank-form')}
    </Button>
  );
}
