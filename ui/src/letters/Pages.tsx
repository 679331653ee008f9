import { useMemo } from 'react';
import { PdfPages } from '../design';
import type { DocumentView } from '../wire';
import { bytesOf } from './bytes';

/** The real pages of a document. */
export function Pages({ document, label }: { document: DocumentView; label: string }) {
  const bytes = useMemo(() => bytesOf(document), [document]);
  return <PdfPages bytes={bytes} label={label} />;
}
