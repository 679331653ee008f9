import { type FileToken, shell } from '../wire';

/** Picks a signed page or a piece of evidence. */
export function pickFile(): Promise<FileToken | null> {
  return shell('pickFile', { accept: ['pdf', 'png', 'jpg', 'jpeg'] });
}
