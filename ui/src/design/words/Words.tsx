import type { FluentVariable } from '@fluent/bundle';
import { LocalizationProvider, Localized, ReactLocalization } from '@fluent/react';
import { createContext, type ReactElement, type ReactNode, useContext, useMemo } from 'react';
import type { Both, Fact, Facts, Language } from '../../wire';
import { bundleOf } from './catalogues';
import * as format from './format';
import { useLanguage } from './language';

export type Args = Record<string, string | number>;

export interface Words {
  language: Language;
  /** A message of the catalogues. */
  t: (id: string, args?: Args) => string;
  /** A message, or undefined where the catalogues have none. */
  tOr: (id: string, args?: Args) => string | undefined;
  /** Text that exists in both languages, in this one; in the other where this one is empty. */
  both: (text: Both) => string;
  /** `14 January 2027`. With `weekday`, `Thursday 14 January 2027`; with `short`, `14 Jan 2027`. */
  date: (iso: string, style?: 'long' | 'weekday' | 'short') => string;
  /** `14 January 2027, 16:00`, in Europe/London. */
  instant: (iso: string, style?: 'long' | 'short') => string;
  /** `16:00`, in Europe/London. */
  time: (iso: string) => string;
  /** `£10,000.00`; with `short`, `£10,000` where there are no pence. */
  money: (pence: number, short?: boolean) => string;
  /** `1,234`. */
  count: (value: number) => string;
  /** A code of a closed list: the message `SET-VALUE`. */
  code: (set: string, value: string) => string;
  /** One fact, as text. */
  fact: (fact: Fact) => string;
  /** Facts as the arguments of a message: counts stay numbers, so that plurals work. */
  args: (facts: Facts) => Args;
}

const Context = createContext<Words | null>(null);

function make(language: Language): Words {
  const other = language === 'cy' ? 'en' : 'cy';
  const tOr = (id: string, args?: Args) => {
    // The other language beats a bare code; the tests see to it that neither is ever needed.
    for (const one of [language, other] as const) {
      const from = bundleOf(one);
      const message = from.getMessage(id);
      if (message?.value) return from.formatPattern(message.value, args as Record<string, FluentVariable>, []);
    }
    return undefined;
  };
  const t = (id: string, args?: Args) => tOr(id, args) ?? id;
  const date = (iso: string, style: 'long' | 'weekday' | 'short' = 'long') => {
    const day = format.day(iso);
    if (!day) return iso;
    const month = t(style === 'short' ? `ui-month-short-${day.month}` : `ui-month-${day.month}`);
    const text = `${day.day} ${month} ${day.year}`;
    return style === 'weekday' ? `${t(`ui-weekday-${format.weekday(day)}`)} ${text}` : text;
  };
  const instant = (iso: string, style: 'long' | 'short' = 'long') => {
    const at = format.wallClock(iso);
    return at ? t('ui-instant', { date: date(at.date, style), time: at.time }) : iso;
  };
  const code = (set: string, value: string) => t(`${set}-${value}`);
  const both = (text: Both) => {
    const [own, rest] = language === 'cy' ? [text.cy, text.en] : [text.en, text.cy];
    return own.trim() === '' ? rest : own;
  };
  const fact = (fact: Fact): string => {
    switch (fact.kind) {
      case 'text':
        return fact.value;
      case 'both':
        return both(fact.value);
      case 'count':
        return format.count(fact.value);
      case 'pence':
        return format.money(fact.value);
      case 'date':
        return date(fact.value);
      case 'instant':
        return instant(fact.value);
      case 'code':
        return code(fact.set, fact.value);
      case 'record':
        return fact.label === '' || fact.label === undefined ? t(`noun-${fact.noun}`) : fact.label;
    }
  };
  return {
    language,
    t,
    tOr,
    both,
    date,
    instant,
    time: (iso) => format.wallClock(iso)?.time ?? iso,
    money: format.money,
    count: format.count,
    code,
    fact,
    args: (facts) => {
      // As the `words` room does it, so that a sentence reads the same on screen and in a letter.
      const args: Args = {};
      for (const [name, value] of Object.entries(facts)) {
        args[name] = value.kind === 'count' ? value.value : fact(value);
        if (value.kind === 'pence') args[`${name}-pence`] = value.value;
        if (value.kind === 'date') args[`${name}-long`] = date(value.value, 'weekday');
        if (value.kind === 'code') {
          args[`${name}-code`] = value.value;
          args[`${name}-within`] = format.within(value.set, fact(value));
        }
        if (value.kind === 'instant') {
          const at = format.wallClock(value.value);
          args[`${name}-date`] = at ? date(at.date) : value.value;
          args[`${name}-time`] = at?.time ?? value.value;
          args[`${name}-exact`] = at ? `${instant(value.value)}:${at.seconds}` : value.value;
        }
      }
      return args;
    },
  };
}

/** Gives every screen below it its words. Switching language mounts nothing again. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const words = useMemo(() => make(language), [language]);
  const l10n = useMemo(() => new ReactLocalization([bundleOf(language)]), [language]);
  return (
    <LocalizationProvider l10n={l10n}>
      <Context.Provider value={words}>{children}</Context.Provider>
    </LocalizationProvider>
  );
}

/** The words of the screen's language. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('useWords needs WordsProvider above it');
  return words;
}

/** A message with elements in it: `Read <a>the guidance</a>`, where `parts` has `a`. */
export function Sentence({ id, args, parts }: { id: string; args?: Args; parts: Record<string, ReactElement> }) {
  return (
    <Localized id={id} vars={args ?? {}} elems={parts}>
      <span />
    </Localized>
  );
}
