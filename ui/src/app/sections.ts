import { type Section, showRecordsAt } from '../design';

/**
 * Every `section.tsx` of a noun's folder: to add screens is to add one there. Each is a script of its
 * own, read once the first screen is painted: Welcome waits for none of them.
 */
const found = import.meta.glob<{ default: Section }>('../*/section.tsx');

/** What the folders add to the window; empty until they are read. */
export const sections: Section[] = [];

let reading: Promise<void> | undefined;
let show: (sections: Section[]) => Promise<void> = () => Promise.resolve();

/** What puts the screens of sections at their addresses, once they are read. */
export function showSectionsBy(router: typeof show): void {
  show = router;
}

/** Reads the sections, once. */
export function readSections(): Promise<void> {
  reading ??= Promise.all(Object.values(found).map((read) => read())).then((files) => {
    sections.push(...files.map((file) => file.default));
    for (const one of sections) {
      for (const [noun, place] of Object.entries(one.records ?? {})) showRecordsAt(noun, place);
    }
    return show(sections);
  });
  return reading;
}

/** Whether the screen at a path takes the whole window. */
export function isFull(path: string): boolean {
  return sections.some((section) => section.screens.some((screen) => screen.path === path && screen.frame === 'full'));
}
