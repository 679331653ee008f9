import { Link as RouterLink, useLocation, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';

/** The filters of a list, as they stand in the address. */
export type Filters = Record<string, string | number | boolean>;

export interface To {
  /** Where: a path such as `/people/0198…`. */
  to: string;
  filters?: Filters;
}

interface LinkProps extends To {
  children: ReactNode;
  className?: string;
  /** For those who hear the screen: what the link is about, after its words. */
  about?: string;
  /** For the way back to a list: as what it was left. */
  leftAs?: string | undefined;
  /** Leads to where one is only on the very screen, not on those below it. */
  exact?: boolean;
}

/** A link inside the window. */
export function Link({ to, filters, children, className, about, leftAs, exact = false }: LinkProps) {
  return (
    <RouterLink to={to} search={(filters ?? {}) as never} {...(className ? { className } : {})} {...(leftAs ? { state: { leftAs } } : {})} {...(exact ? { activeOptions: { exact: true, includeSearch: false } } : {})}>
      {children}
      {about ? <span className="nhsuk-u-visually-hidden"> {about}</span> : null}
    </RouterLink>
  );
}

/** Goes somewhere; with `replace` the Back key skips where one was. */
export function useGo(): (to: string, filters?: Filters, replace?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (to, filters, replace = false) => void navigate({ to, search: (filters ?? {}) as never, replace }),
    [navigate],
  );
}

/** The path that is shown. */
export function usePath(): string {
  return useLocation({ select: (location) => location.pathname });
}

/** Whether the window has a screen at a path, as `/panel`: the screens of a noun may not be there. */
export function useHasPlace(): (path: string) => boolean {
  const router = useRouter();
  return useCallback((path) => path in router.routesByPath, [router]);
}

/** A part of the path: `useParam('id')` on `/people/$id`. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}

/**
 * A list's filters, kept in the address so that Back, a link and a saved filter all bring them
 * back. A filter at its default is left out; changing any other than `offset` goes to the first page.
 */
export function useFilters<T extends Filters>(defaults: T): [T, (change: Partial<T>) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const current = { ...defaults };
  for (const key of Object.keys(defaults) as (keyof T & string)[]) {
    const found = search[key];
    if (typeof found === typeof defaults[key]) current[key] = found as T[typeof key];
    else if (typeof defaults[key] === 'string' && found !== undefined) current[key] = String(found) as T[typeof key];
  }
  const set = (change: Partial<T>) => {
    const next: Filters = { ...current, ...('offset' in defaults && !('offset' in change) ? { offset: 0 } : {}) };
    for (const [key, value] of Object.entries(change)) {
      if (value !== undefined) next[key] = value;
    }
    for (const key of Object.keys(next)) if (next[key] === defaults[key]) delete next[key];
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return [current, set];
}
