import type { DocumentView } from '../wire';

/** The bytes of a document. */
export function bytesOf(document: DocumentView): Uint8Array {
  return Uint8Array.from(atob(document.base64), (character) => character.charCodeAt(0));
}
