import { asFailed } from './failure';
import type { DocumentView } from './generated/commands';
import type { Document, DocumentPurpose, FileToken } from './generated/shell';
import { queries } from './hooks';
import { announce } from './notices';
import { shell } from './request';

/** A document, or the asking for it. */
type Made = DocumentView | Promise<DocumentView>;

/** Asks where a document should go, and saves it there. What keeps it from being made or saved is said in a notice. */
export async function saveDocument(document: Made): Promise<void> {
  const place = await leaving(async () => shell('saveFile', forTheShell(await document)));
  if (place) announce({ kind: 'words', id: 'ui-saved-as', args: { name: place.name } });
}

/** Opens a document in the computer’s own program for it, to read or to print it there. */
export async function openDocument(document: Made, purpose: DocumentPurpose = 'open'): Promise<void> {
  await leaving(async () => shell('openFile', { document: forTheShell(await document), purpose }));
}

/** Opens a document whose making is an act, which the history tells already. */
export async function openMade(document: DocumentView): Promise<void> {
  await leaving(() => shell('openFile', { document: alreadyTold(document), purpose: 'open' }));
}

/** Saves a document whose making is an act in a folder that was picked. Throws where it cannot be written. */
export async function saveMade(folder: string, document: DocumentView): Promise<void> {
  await shell('saveInto', { folder, document: alreadyTold(document) });
}

function alreadyTold({ name, base64 }: DocumentView): Document {
  return { name, contents: base64, leaving: null };
}

function forTheShell({ name, base64, leaving: told }: DocumentView): Document {
  return { name, contents: base64, leaving: told };
}

async function leaving<T>(go: () => Promise<T>): Promise<T | undefined> {
  try {
    return await go();
  } catch (thrown) {
    announce({ kind: 'failed', failure: asFailed(thrown).failure });
    return undefined;
  } finally {
    // The history tells that it left.
    void queries.invalidateQueries({ queryKey: ['listHistory'] });
  }
}

/** Picks a page that was scanned or photographed: a signed page, a piece of evidence. */
export function pickPage(): Promise<FileToken | null> {
  return shell('pickFile', { accept: ['pdf', 'png', 'jpg', 'jpeg'] });
}
