import { useEffect } from 'react';
import { setLanguage, useLanguage } from '../design';

interface Keys {
  onSearch?: () => void;
  onUndo?: () => void;
  onHelp?: () => void;
}

/** Whether a key belongs to text: there Ctrl Z is the text's own, and `?` is a character. */
function inText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}

/** The way back from a list or a record; a form is not left by a slip of the finger. */
function backLink(): HTMLElement | null {
  return document.querySelector('#main .sb-page--wide > .nhsuk-back-link');
}

/** The keys that work on every screen. */
export function useKeys({ onSearch, onUndo, onHelp }: Keys): void {
  const language = useLanguage();
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const control = (event.ctrlKey || event.metaKey) && !event.altKey;
      const key = event.key.toLowerCase();
      const alt = event.altKey && !event.ctrlKey;
      const free = !event.defaultPrevented && !inText(event.target) && !document.querySelector('dialog[open]');
      const keyed: Record<string, (() => void) | undefined> = {
        k: control ? onSearch : undefined,
        l: alt ? () => setLanguage(language === 'en' ? 'cy' : 'en') : undefined,
        z: control && !event.shiftKey && free ? onUndo : undefined,
        '?': !control && !inText(event.target) ? onHelp : undefined,
        arrowleft: alt && free ? () => window.history.back() : undefined,
        escape: free && !(event.target instanceof HTMLSelectElement) ? () => backLink()?.click() : undefined,
      };
      const act = keyed[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [onSearch, onUndo, onHelp, language]);
}
