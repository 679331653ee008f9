import { type RouterHistory, useLocation, useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Filters, To } from './place';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The key of the scroll place of the screen that a back link leads to, as it was left. */
    leftAs?: string;
  }
}

interface Place {
  pathname: string;
  search: unknown;
  state: { leftAs?: string; __TSR_key?: string };
}

/** How each screen was left: its filters, and the key under which its scroll place is kept. */
const left = new Map<string, { filters: Filters; leftAs: string }>();

/** The screen that was left to come back to the one that shows; none after any other move. */
let cameFrom: string | undefined;

/** The key under which the scroll place of a screen is kept: one that is come back to has the one it was left with. */
export function placeKey({ state }: Place): string {
  return state.leftAs ?? state['__TSR_key'] ?? '';
}

/** Watches where the window goes: back, by a key or a back link, or anywhere else. */
export function watchReturns(history: RouterHistory): void {
  let here = history.location.pathname;
  history.subscribe(({ location, action }) => {
    if (location.pathname === here) return;
    const back = action.type === 'BACK' || action.type === 'GO' || location.state.leftAs !== undefined;
    cameFrom = back ? here : undefined;
    here = location.pathname;
  });
}

/** Forgets how screens were left: somebody else, or another hub, has none of them. */
export function forgetPlaces(): void {
  left.clear();
  cameFrom = undefined;
}

/** Where a back link leads: to a screen as it was left, unless it names the filters itself. */
export function backTo({ to, filters }: To): To & { leftAs?: string } {
  return filters ? { to, filters } : { to, ...left.get(to) };
}

/** Remembers how the screen stands that shows, for the way back to it. */
export function useLeft(): void {
  const place: Place = useLocation();
  useEffect(() => {
    left.set(place.pathname, { filters: place.search as Filters, leftAs: placeKey(place) });
  }, [place]);
}

/** Puts the focus on the row by which a table was left, when it is come back to. Takes what holds the rows. */
export function useReturned(): RefObject<HTMLDivElement | null> {
  const rows = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const [from] = useState(cameFrom);
  useEffect(() => {
    if (from === undefined) return undefined;
    const links = [...(rows.current?.querySelectorAll<HTMLAnchorElement>('tbody a') ?? [])];
    const path = (link: HTMLAnchorElement) => link.hash.slice(1).split('?')[0] ?? '';
    // One comes back from the row's own screen, or from one further in.
    const link = links.find((one) => from === path(one)) ?? links.find((one) => from.startsWith(`${path(one)}/`));
    link?.focus({ preventScroll: true });
    const show = () => {
      if (document.activeElement === link) link?.scrollIntoView({ block: 'nearest' });
    };
    show();
    // Where the scroll place is not known, the router goes to the top once all is drawn.
    const stop = router.subscribe('onRendered', () => {
      stop();
      show();
    });
    return stop;
  }, [from, router]);
  return rows;
}
