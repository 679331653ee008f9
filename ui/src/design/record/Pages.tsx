import { useMemo } from 'react';
import type { DocumentView } from '../../wire';
import { PdfPages } from '../picture/PdfPages';

/** The real pages of a document. */
export function Pages({ document, label }: { document: DocumentView; label: string }) {
  const bytes = useMemo(() => Uint8Array.from(atob(document.base64), (character) => character.charCodeAt(0)), [document]);
  return <PdfPages bytes={bytes} label={label} />;
}
