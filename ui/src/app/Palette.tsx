import { useState } from 'react';
import { CommandPalette, type PaletteEntry, recordPlace, setLanguage, useGo, useWords } from '../design';
import { useRead } from '../wire';
import { sections } from './sections';

/** Lower case without accents, so that `sgor` finds `sgôr`. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

interface PaletteProps {
  onClose: () => void;
  onUndo: () => void;
  onLock: () => void;
  onKeys: () => void;
}

/** Ctrl K over everything in the hub, and every command. */
export function Palette({ onClose, onUndo, onLock, onKeys }: PaletteProps) {
  const { t, code, language } = useWords();
  const go = useGo();
  const [text, setText] = useState('');
  const asked = text.trim();
  const search = useRead('search', asked.length < 2 ? undefined : { text: asked, limit: 12 }, { keep: true });

  const places: PaletteEntry[] = sections
    .flatMap((section) => section.nav ?? [])
    .map((entry) => ({ key: `nav ${entry.to}`, group: t('shell-go-to'), label: t(entry.words), run: () => go(entry.to) }));
  const commands: PaletteEntry[] = [
    ...sections
      .flatMap((section) => section.commands ?? [])
      .map((command) => ({ key: `do ${command.to}`, group: t('shell-do'), label: t(command.words), run: () => go(command.to) }))
      // What the navigation names already is a place to go to, not something to do.
      .filter((command) => !places.some((place) => place.label === command.label)),
    { key: 'undo', group: t('shell-do'), label: t('ui-undo'), keys: 'Ctrl Z', run: onUndo },
    {
      key: 'language',
      group: t('shell-do'),
      label: t('shell-other-language'),
      keys: 'Alt L',
      run: () => setLanguage(language === 'en' ? 'cy' : 'en'),
    },
    { key: 'keys', group: t('shell-do'), label: t('shell-keys'), keys: '?', run: onKeys },
    { key: 'lock', group: t('shell-do'), label: t('shell-lock-hub'), run: onLock },
  ];
  const wanted = plain(asked);
  const matching = [...commands, ...places].filter((entry) => plain(entry.label).includes(wanted));
  // What is typed as it is named is meant before anything that merely has those words in it.
  const named = wanted.length < 3 ? [] : matching.filter((entry) => plain(entry.label).startsWith(wanted));
  const rest = matching.filter((entry) => !named.includes(entry));
  const hits: PaletteEntry[] =
    asked.length < 2
      ? []
      : (search.data?.hits ?? []).flatMap((hit) => {
          const to = recordPlace(hit.noun, hit.id);
          return to === undefined
            ? []
            : [{ key: `${hit.noun} ${hit.id}`, group: t(`shell-kind-${hit.noun}`), label: hit.title, detail: hit.letter ? `${code('letter-kind', hit.letter)} · ${hit.detail}` : hit.detail, run: () => go(to) }];
        });
  return <CommandPalette text={text} onText={setText} entries={[...named, ...hits, ...rest]} searching={search.refreshing} onClose={onClose} />;
}
