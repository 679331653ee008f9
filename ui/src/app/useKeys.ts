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

/** The keys that work on every screen. */
export function useKeys({ onSearch, onUndo, onHelp }: Keys): void {
  const language = useLanguage();
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const control = (event.ctrlKey || event.metaKey) && !event.altKey;
      const key = event.key.toLowerCase();
      const act =
        control && key === 'k'
          ? onSearch
          : control && key === 'z' && !event.shiftKey && !inText(event.target) && !document.querySelector('dialog[open]')
            ? onUndo
            : event.altKey && !event.ctrlKey && key === 'l'
              ? () => setLanguage(language === 'en' ? 'cy' : 'en')
              : key === '?' && !control && !inText(event.target)
                ? onHelp
                : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [onSearch, onUndo, onHelp, language]);
}
