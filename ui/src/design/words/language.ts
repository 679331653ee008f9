import { useSyncExternalStore } from 'react';
import type { Language } from '../../wire';

/** The language of the screen: kept between runs, and never a reason to mount anything again. */
const KEY = 'seedbridge.language';
const listeners = new Set<() => void>();

function stored(): Language {
  try {
    return localStorage.getItem(KEY) === 'cy' ? 'cy' : 'en';
  } catch {
    return 'en';
  }
}

let current: Language = stored();

export const TAG: Record<Language, string> = { en: 'en-GB', cy: 'cy' };

export function setLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A window that may keep nothing still switches.
  }
  document.documentElement.lang = TAG[language];
  for (const listener of listeners) listener();
}

export function useLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

document.documentElement.lang = TAG[current];
