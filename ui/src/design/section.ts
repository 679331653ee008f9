import type { ComponentType } from 'react';

export type NavGroup = 'top' | 'people' | 'funding' | 'hub';

/** An entry of the navigation at the left. */
export interface NavEntry {
  group: NavGroup;
  /** Its place in the group. */
  order: number;
  /** The message that names it. */
  words: string;
  to: string;
  /** A hook that reads the figure beside it. Its answer is refreshed after every act, as any read is. */
  useCount?: () => number | undefined;
}

export interface Screen {
  /** `/people/$id`; the parts with `$` come back from `useParam`. */
  path: string;
  show: ComponentType;
  /** `full` takes the whole window, without navigation: the meeting on a projector. */
  frame?: 'window' | 'full';
}

/** A command of Ctrl K that goes somewhere. */
export interface PaletteCommand {
  words: string;
  to: string;
}

/** What a noun's folder adds to the window. */
export interface Section {
  nav?: NavEntry[];
  screens: Screen[];
  /** Where a record of each noun is shown, so that names in history, search and facts are links. */
  records?: Record<string, (id: string) => string>;
  commands?: PaletteCommand[];
  /** What a desk shows instead of all this; see the app's desk frame. */
  desks?: Partial<Record<'panel' | 'application' | 'event', ComponentType<{ subject: string }>>>;
}

export function section(section: Section): Section {
  return section;
}
