import { Outlet, useMatches } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { usePath, useWords } from '../design';
import { useSession } from '../wire';
import { FileNotice } from './FileNotice';
import { KeyHelp } from './KeyHelp';
import { Navigation } from './Navigation';
import { Notices, useUndo } from './Notices';
import { Palette } from './Palette';
import { isFull } from './sections';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import { useKeys } from './useKeys';
import { lock } from './useShell';

/** The coordinator's window: bar, navigation, the screen, the status line. */
export function Window() {
  const { t } = useWords();
  const session = useSession();
  const undo = useUndo();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const full = useMatches({ select: (matches) => matches.some((match) => isFull(match.fullPath)) });

  const path = usePath();
  const [menuAt, setMenuAt] = useState<string | null>(null);
  // Going anywhere folds the menu away again.
  const menu = { open: menuAt === path, toggle: () => setMenuAt(menuAt === path ? null : path) };

  const search = useCallback(() => setOpen('palette'), []);
  const help = useCallback(() => setOpen('keys'), []);
  const undoLast = useCallback(() => undo(null), [undo]);
  const close = useCallback(() => setOpen(null), []);
  useKeys({ onSearch: search, onUndo: undoLast, onHelp: help });

  return (
    <div className={full ? 'app-window app-window--full' : 'app-window'}>
      <a
        className="nhsuk-skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#main')?.focus();
        }}
      >
        {t('shell-skip')}
      </a>
      <TopBar hub={session.data?.hub ?? null} onSearch={search} onKeys={help} {...(full ? {} : { menu })} onLock={() => void lock()} />
      {full ? null : <Navigation open={menu.open} />}
      <main className="app-main" id="main" tabIndex={-1}>
        <FileNotice />
        <Outlet />
      </main>
      <StatusLine session={session.data} onUndo={undoLast} />
      <Notices />
      {open === 'palette' ? (
        <Palette onClose={close} onUndo={undoLast} onLock={() => void lock()} onKeys={() => setTimeout(help)} />
      ) : null}
      {open === 'keys' ? <KeyHelp onClose={close} /> : null}
    </div>
  );
}
