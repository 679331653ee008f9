import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface Tab {
  key: string;
  label: string;
  count?: number | undefined;
  show: () => ReactNode;
}

/** Tabs of one record. The chosen one is the caller's to keep: with `useFilters`, in the address. */
export function Tabs({ tabs, at, onTab, label }: { tabs: Tab[]; at: string; onTab: (key: string) => void; label: string }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find((tab) => tab.key === at) ?? tabs[0];
  const keys = (event: KeyboardEvent) => {
    const index = tabs.findIndex((tab) => tab.key === current?.key);
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = tabs[(next + tabs.length) % tabs.length];
    if (!to) return;
    onTab(to.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${to.key}"]`)?.focus();
  };
  if (!current) return null;
  return (
    <div className="sb-tabs">
      <div className="sb-tabs__list" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            data-tab={tab.key}
            aria-selected={tab.key === current.key}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === current.key ? 0 : -1}
            className="sb-tabs__tab"
            onClick={() => onTab(tab.key)}
            onKeyDown={keys}
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="sb-tabs__count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div className="sb-tabs__panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current.key}`}>
        {current.show()}
      </div>
    </div>
  );
}
