import { KeyHint, Mark, setLanguage, useWords } from '../design';
import type { Both, Language } from '../wire';

/** The two languages, each named by itself. Pressing one moves neither the focus nor the text being typed. */
function LanguageSwitch() {
  const { language, t } = useWords();
  return (
    <div className="app-languages" role="group" aria-label={t('shell-language')}>
      {(['en', 'cy'] as const satisfies Language[]).map((one) => (
        <button
          key={one}
          type="button"
          lang={one === 'en' ? 'en-GB' : 'cy'}
          className="app-languages__key"
          aria-pressed={language === one}
          title={one === 'en' ? 'English (Alt L)' : 'Cymraeg (Alt L)'}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setLanguage(one)}
        >
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span className="nhsuk-u-visually-hidden">{one === 'en' ? 'English' : 'Cymraeg'}</span>
        </button>
      ))}
    </div>
  );
}

interface TopBarProps {
  hub?: { name: Both; sample: boolean } | null;
  /** Opens Ctrl K; without it there is nothing to search yet. */
  onSearch?: () => void;
  onKeys?: () => void;
  /** In a narrow window the navigation is folded away: whether it is open, and the key for it. */
  menu?: { open: boolean; toggle: () => void };
  onLock?: () => void;
}

/** The bar at the top: whose hub this is, search, language, lock. */
export function TopBar({ hub, onSearch, onKeys, menu, onLock }: TopBarProps) {
  const { t, both } = useWords();
  return (
    <header className="app-bar">
      <span className="app-bar__name">
        <Mark />
        Seedbridge
      </span>
      {hub ? (
        <span className="app-bar__hub">
          <span className="app-bar__hub-name" title={both(hub.name)}>
            {both(hub.name)}
          </span>
          {hub.sample ? <span className="app-bar__sample">{t('shell-sample')}</span> : null}
        </span>
      ) : (
        <span className="app-bar__space" />
      )}
      {onSearch ? (
        <button type="button" className="app-bar__search" onClick={onSearch} aria-keyshortcuts="Control+K">
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <circle cx="7" cy="7" r="5" />
            <path d="m11 11 4 4" />
          </svg>
          <span>{t('shell-search')}</span>
          <KeyHint>Ctrl K</KeyHint>
        </button>
      ) : null}
      {onKeys ? (
        <button type="button" className="app-bar__key" onClick={onKeys} aria-label={t('shell-keys')} title={t('shell-keys')}>
          ?
        </button>
      ) : null}
      <LanguageSwitch />
      {menu ? (
        <button type="button" className="app-bar__menu" aria-expanded={menu.open} aria-controls="navigation" onClick={menu.toggle}>
          {t('shell-menu')}
        </button>
      ) : null}
      {onLock ? (
        <button type="button" className="app-bar__lock" onClick={onLock}>
          {t('shell-lock')}
        </button>
      ) : null}
    </header>
  );
}
