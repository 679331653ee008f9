import { Dialog, KeyHint, useWords } from '../design';

const KEYS: [string, string][] = [
  ['Ctrl K', 'shell-key-search'],
  ['Ctrl Z', 'shell-key-undo'],
  ['Alt L', 'shell-key-language'],
  ['?', 'shell-key-help'],
  ['Tab', 'shell-key-tab'],
  ['Alt ←', 'shell-key-back'],
  ['Esc', 'shell-key-escape'],
];

/** Every key that works on every screen. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('shell-keys')} onClose={onClose}>
      <dl className="app-keys">
        {KEYS.map(([key, words]) => (
          <div key={key} className="app-keys__row">
            <dt>
              <KeyHint>{key}</KeyHint>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
