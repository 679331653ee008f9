import { useMemo } from 'react';
import { Button, Loaded, Page, PdfPages, useParam, useWords } from '../design';
import { type DocumentView, openDocument, saveDocument, useRead } from '../wire';

/** The PDF copy of a submission, page by page. */
export function SubmissionCopy() {
  const { t } = useWords();
  const application = useParam('id');
  const number = Number(useParam('number'));
  const copy = useRead('showApplicationCopy', Number.isInteger(number) ? { application, number } : undefined);
  return (
    <Loaded of={copy}>
      {(document) => (
        <Page
          title={t('applications-copy-title', { number })}
          detail={document.name}
          back={{ to: `/applications/${application}`, filters: { tab: 'course' }, words: t('applications-tab-course') }}
          actions={<Away document={document} />}
        >
          <Shown document={document} label={t('applications-copy-title', { number })} />
        </Page>
      )}
    </Loaded>
  );
}

function Shown({ document, label }: { document: DocumentView; label: string }) {
  const bytes = useMemo(() => Uint8Array.from(atob(document.base64), (one) => one.charCodeAt(0)), [document.base64]);
  return <PdfPages bytes={bytes} label={label} />;
}

function Away({ document }: { document: DocumentView }) {
  const { t } = useWords();
  return (
    <>
      <Button kind="plain" onClick={() => void saveDocument(document)}>
        {t('applications-save-copy')}
      </Button>
      <Button kind="plain" onClick={() => void openDocument(document)}>
        {t('applications-open-copy')}
      </Button>
    </>
  );
}
