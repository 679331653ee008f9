import type { ReactNode } from 'react';

/** An empty list says what belongs there and offers the next step. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="sb-empty">
      <h2 className="nhsuk-heading-s">{title}</h2>
      {children ? <div className="sb-empty__words">{children}</div> : null}
      {action}
    </div>
  );
}
