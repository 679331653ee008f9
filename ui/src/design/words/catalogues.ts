import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Language } from '../../wire';
import { TAG } from './language';

const files = import.meta.glob<string>('../../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });

function bundle(language: Language): FluentBundle {
  const made = new FluentBundle(TAG[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${TAG[language]}/`)) made.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return made;
}

/** Every catalogue file of a language, as one bundle. */
export const bundles: Record<Language, FluentBundle> = { en: bundle('en'), cy: bundle('cy') };
