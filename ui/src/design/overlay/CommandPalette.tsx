import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../words/Words';

export interface PaletteEntry {
  key: string;
  /** What it is, such as "Person" or "Go to". */
  group: string;
  label: string;
  detail?: string;
  keys?: string;
  run: () => void;
}

interface CommandPaletteProps {
  text: string;
  onText: (text: string) => void;
  entries: PaletteEntry[];
  searching: boolean;
  onClose: () => void;
}

/** Ctrl K: finds any record as somebody types, and any command. */
export function CommandPalette({ text, onText, entries, searching, onClose }: CommandPaletteProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const [at, setAt] = useState(0);
  const current = Math.min(at, Math.max(0, entries.length - 1));
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (shown && !shown.open) shown.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (entries.length > 0) setAt((current + step + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = entries[current];
      if (entry) {
        onClose();
        entry.run();
      }
    }
  };
  return (
    <dialog
      ref={dialog}
      className="sb-palette"
      aria-label={t('ui-palette')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <input
        className="sb-palette__input"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-label={t('ui-palette')}
        {...(entries.length > 0 ? { 'aria-activedescendant': `${id}-${current}` } : {})}
        placeholder={t('ui-palette-type')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          onText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={keys}
      />
      <ul className="sb-palette__list" id={`${id}-list`} role="listbox" aria-label={t('ui-palette-found')} ref={list}>
        {entries.map((entry, index) => (
          <li
            key={entry.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            className="sb-palette__entry"
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => {
              event.preventDefault();
              onClose();
              entry.run();
            }}
          >
            <span className="sb-palette__group">{entry.group}</span>
            <span className="sb-palette__label">
              {entry.label}
              {entry.detail ? <span className="sb-palette__detail">{entry.detail}</span> : null}
            </span>
            {entry.keys ? <kbd className="sb-key">{entry.keys}</kbd> : null}
          </li>
        ))}
        {entries.length === 0 ? (
          <li className="sb-palette__none" role="option" aria-selected="false" aria-disabled="true">
            {t(searching ? 'ui-combobox-searching' : 'ui-combobox-none')}
          </li>
        ) : null}
      </ul>
      <p className="sb-palette__help">{t('ui-palette-help')}</p>
    </dialog>
  );
}
