import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Language } from '../../wire';
import { TAG } from './language';

const files = import.meta.glob<string>('../../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });

function read(language: Language): FluentBundle {
  const made = new FluentBundle(TAG[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${TAG[language]}/`)) made.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return made;
}

const bundles = new Map<Language, FluentBundle>();

/** Every catalogue file of a language, as one bundle. Read when it is first asked for: the window is there sooner. */
export function bundleOf(language: Language): FluentBundle {
  const bundle = bundles.get(language) ?? read(language);
  bundles.set(language, bundle);
  return bundle;
}
