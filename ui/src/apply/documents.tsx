import { Button, useWords } from '../design';
import { type ApplicationForm, type CallOfForm, openDocument, request, saveDocument } from '../wire';

/** The PDF copy of the latest submission: to open, or to keep. */
export function Copy({ form }: { form: ApplicationForm }) {
  const { t } = useWords();
  const copy = () => request('showApplicationCopy', { application: form.application, number: null });
  return (
    <div className="sb-buttons">
      <Button kind="plain" onClick={() => void openDocument(copy())}>
        {t('apply-open-copy')}
      </Button>
      <Button kind="plain" onClick={() => void saveDocument(copy())}>
        {t('apply-save-copy')}
      </Button>
    </div>
  );
}

/** The form on paper with its guidance, for those who draft there. */
export function BlankForm({ call }: { call: CallOfForm }) {
  const { t, language } = useWords();
  return (
    <Button kind="plain" small onClick={() => void openDocument(request('showBlankForm', { call: call.id, language }))}>
      {t('apply-blank-form')}
    </Button>
  );
}
