import { type Section, showRecordsAt } from '../design';

/** Every `section.tsx` of a noun's folder: to add screens is to add one there. */
const found = import.meta.glob<{ default: Section }>('../*/section.tsx', { eager: true });

export const sections: Section[] = Object.values(found).map((file) => file.default);

for (const one of sections) {
  for (const [noun, place] of Object.entries(one.records ?? {})) showRecordsAt(noun, place);
}

/** Whether the screen at a path takes the whole window. */
export function isFull(path: string): boolean {
  return sections.some((section) => section.screens.some((screen) => screen.path === path && screen.frame === 'full'));
}
