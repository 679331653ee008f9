import type { ReactNode } from 'react';

/** A key or keys, as printed on them. */
export function KeyHint({ children }: { children: ReactNode }) {
  return <kbd className="sb-key">{children}</kbd>;
}
