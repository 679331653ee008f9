import { Button, useWords } from '../design';
import { openDocument, request, saveDocument, type WhichPage } from '../wire';

/** A page as a PDF, in the language of the window: to open and print, or to save. */
export function Print({ of }: { of: WhichPage }) {
  const { t, language } = useWords();
  const made = () => request('printPage', { of, language });
  return (
    <>
      <Button kind="plain" onClick={() => void saveDocument(made())}>
        {t('impact-save')}
      </Button>
      <Button onClick={() => void openDocument(made())}>{t('impact-open')}</Button>
    </>
  );
}
