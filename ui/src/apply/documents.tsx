import { Button, useWords } from '../design';
import { announce, type ApplicationForm, type CallOfForm, type DocumentView, Failed, openDocument, request, saveDocument } from '../wire';

/** Asks for a document and sends it where the person chooses. */
async function send(document: () => Promise<DocumentView>, to: typeof saveDocument | typeof openDocument): Promise<void> {
  try {
    await to(await document());
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
      <Button kind="plain" onClick={() => void send(copy, openDocument)}>
        {t('apply-open-copy')}
      </Button>
      <Button kind="plain" onClick={() => void send(copy, saveDocument)}>
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
    <Button kind="plain" small onClick={() => void send(form, openDocument)}>
      {t('apply-blank-form')}
    </Button>
  );
}
