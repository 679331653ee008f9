import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { Skeleton } from '../page/Skeleton';
import { useWords } from '../words/Words';

/** pdf.js and its worker, from the bundle, the first time that a letter is shown. */
async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdf = await import('pdfjs-dist');
  pdf.GlobalWorkerOptions.workerPort ??= new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  return pdf.getDocument({ data: bytes.slice(), useWasm: false, isEvalSupported: false } as never).promise;
}

interface PdfPagesProps {
  /** The document, as it would be printed. */
  bytes: Uint8Array;
  /** What it is, for those who hear the screen: "Award letter to …, in Welsh". */
  label: string;
}

/** The real pages of a letter, drawn one under the other, with their text for those who hear the screen. */
export function PdfPages({ bytes, label }: PdfPagesProps) {
  const { t } = useWords();
  const [shown, setShown] = useState<{ bytes: Uint8Array; document: PDFDocumentProxy | undefined }>();
  useEffect(() => {
    let gone = false;
    let made: PDFDocumentProxy | undefined;
    open(bytes).then(
      (document) => {
        made = document;
        if (gone) void document.loadingTask.destroy();
        else setShown({ bytes, document });
      },
      () => {
        if (!gone) setShown({ bytes, document: undefined });
      },
    );
    return () => {
      gone = true;
      void made?.loadingTask.destroy();
    };
  }, [bytes]);
  if (shown?.bytes !== bytes) return <Skeleton rows={8} />;
  const { document } = shown;
  if (!document) return <p role="alert">{t('ui-pdf-failed')}</p>;
  return (
    <div className="sb-pdf" role="group" aria-label={label}>
      {Array.from({ length: document.numPages }, (_, index) => (
        <PdfPage key={index} document={document} number={index + 1} label={t('ui-pdf-page', { page: index + 1, pages: document.numPages })} />
      ))}
    </div>
  );
}

function PdfPage({ document, number, label }: { document: PDFDocumentProxy; number: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const page = await document.getPage(number);
      if (gone || !canvas.current) return;
      const viewport = page.getViewport({ scale: 1.5 * Math.min(2, window.devicePixelRatio || 1) });
      canvas.current.width = viewport.width;
      canvas.current.height = viewport.height;
      await page.render({ canvas: canvas.current, viewport }).promise;
      const content = await page.getTextContent();
      if (!gone) setText(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    };
    // A page that is taken away while it is drawn has nothing to say about it.
    draw().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [document, number]);
  return (
    <figure className="sb-pdf__page">
      <canvas ref={canvas} role="img" aria-label={label} />
      <div className="nhsuk-u-visually-hidden">{text}</div>
      <figcaption className="sb-pdf__caption">{label}</figcaption>
    </figure>
  );
}
