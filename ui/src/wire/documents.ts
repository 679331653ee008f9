import type { DocumentView } from './generated/commands';
import { announce } from './notices';
import { shell } from './request';

/** Asks where a document that was made should go, and saves it there. */
export async function saveDocument(document: DocumentView): Promise<void> {
  const place = await shell('saveFile', { name: document.name, contents: document.base64 });
  if (place) announce({ kind: 'words', id: 'ui-saved-as', args: { name: place.name } });
}
