import type { ReactNode } from 'react';
import { type Filters, Link } from './place';

export interface Stat {
  key: string;
  figure: ReactNode;
  label: string;
  to?: string;
  filters?: Filters;
  tone?: 'plain' | 'warn';
}

/** A few figures at the head of a screen; a figure that leads somewhere is a link. */
export function StatCards({ stats, label }: { stats: Stat[]; label: string }) {
  return (
    <ul className="sb-stats" aria-label={label}>
      {stats.map((stat) => (
        <li key={stat.key} className={`sb-stat sb-stat--${stat.tone ?? 'plain'}`}>
          <span className="sb-stat__figure">{stat.figure}</span>
          {stat.to ? (
            <Link to={stat.to} {...(stat.filters ? { filters: stat.filters } : {})} className="sb-stat__label">
              {stat.label}
            </Link>
          ) : (
            <span className="sb-stat__label">{stat.label}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
