import { Details as NhsDetails, InsetText, SummaryList as NhsSummaryList, Tag as NhsTag, WarningCallout } from 'nhsuk-react-components';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import type { Fact } from '../../wire';
import { Shown } from '../form/Shown';
import { useWords } from '../words/Words';
import { Link } from './place';

/** The state of something, in a word. Colour never says it alone. */
export type Tone = 'white' | 'grey' | 'green' | 'aqua-green' | 'blue' | 'purple' | 'pink' | 'red' | 'orange' | 'yellow';

export function Tag({ children, tone = 'grey' }: { children: ReactNode; tone?: Tone }) {
  return <NhsTag modifier={tone}>{children}</NhsTag>;
}

/** Something worth knowing, set in. */
export function Inset({ children }: { children: ReactNode }) {
  return <InsetText>{children}</InsetText>;
}

/** Something to heed before going on. */
export function Warning({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2" visuallyHiddenText={t('ui-important')}>{title}</WarningCallout.Heading>
      {children}
    </WarningCallout>
  );
}

/** More, for whoever wants it. */
export function Details({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <NhsDetails>
      <NhsDetails.Summary>{summary}</NhsDetails.Summary>
      <NhsDetails.Text>{children}</NhsDetails.Text>
    </NhsDetails>
  );
}

export interface SummaryRow {
  key: string;
  label: string;
  value: ReactNode;
  /** A link or a `TextButton` that changes it. */
  action?: ReactNode;
}

/** What is known of a record, a line each. Lines without a value are left out. */
export function SummaryList({ rows, borderless = false }: { rows: SummaryRow[]; borderless?: boolean }) {
  return (
    <NhsSummaryList noBorder={borderless} className="sb-summary">
      {rows
        .filter((row) => row.value !== undefined && row.value !== null && row.value !== '')
        .map((row) => (
          <NhsSummaryList.Row key={row.key}>
            <NhsSummaryList.Key>{row.label}</NhsSummaryList.Key>
            <NhsSummaryList.Value>{row.value}</NhsSummaryList.Value>
            {row.action ? <dd className="nhsuk-summary-list__actions">{row.action}</dd> : null}
          </NhsSummaryList.Row>
        ))}
    </NhsSummaryList>
  );
}

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

export interface Stat {
  key: string;
  figure: ReactNode;
  label: string;
  to?: string;
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
            <Link to={stat.to} className="sb-stat__label">
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

export interface TimelineEntry {
  key: string;
  /** When, as an instant. */
  at: string;
  who: string;
  what: ReactNode;
  detail?: ReactNode;
  action?: ReactNode;
}

/** What happened, latest first, under its days. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { instant, time } = useWords();
  return (
    <ol className="sb-timeline">
      {entries.map((entry) => (
        <li key={entry.key} className="sb-timeline__entry">
          <div className="sb-timeline__when">
            <time dateTime={entry.at} title={time(entry.at)}>
              {instant(entry.at, 'short')}
            </time>
          </div>
          <div className="sb-timeline__what">
            <div>
              {entry.what} <span className="sb-timeline__who">{entry.who}</span>
            </div>
            {entry.detail ? <div className="sb-timeline__detail">{entry.detail}</div> : null}
          </div>
          {entry.action ? <div className="sb-timeline__action">{entry.action}</div> : null}
        </li>
      ))}
    </ol>
  );
}

export interface Task {
  key: string;
  label: string;
  hint?: string;
  to?: string;
  state: ReactNode;
}

/** The parts of something long, each with its state. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  const id = useId();
  return (
    <ul className="nhsuk-task-list">
      {tasks.map((task) => (
        <li key={task.key} className={task.to ? 'nhsuk-task-list__item nhsuk-task-list__item--with-link' : 'nhsuk-task-list__item'}>
          <div className="nhsuk-task-list__name-and-hint">
            {task.to ? (
              <Link to={task.to} className="nhsuk-link nhsuk-task-list__link">
                {task.label}
              </Link>
            ) : (
              task.label
            )}
            {task.hint ? (
              <div className="nhsuk-task-list__hint" id={`${id}-${task.key}`}>
                {task.hint}
              </div>
            ) : null}
          </div>
          <div className="nhsuk-task-list__status">{task.state}</div>
        </li>
      ))}
    </ul>
  );
}

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

interface ProgressBarProps {
  label: string;
  done: number;
  /** 0 while it is not known. */
  total: number;
  onCancel?: (() => void) | undefined;
}

/** How far a long job is; with a way to stop it. */
export function ProgressBar({ label, done, total, onCancel }: ProgressBarProps) {
  const { t, count } = useWords();
  const known = total > 0;
  return (
    <div className="sb-progress">
      <div className="sb-progress__words">
        <span>{label}</span>
        {known ? <span>{t('ui-progress', { done: count(done), total: count(total) })}</span> : null}
      </div>
      <div
        className={known ? 'sb-progress__bar' : 'sb-progress__bar sb-progress__bar--unknown'}
        role="progressbar"
        aria-label={label}
        {...(known ? { 'aria-valuenow': done, 'aria-valuemin': 0, 'aria-valuemax': total } : {})}
      >
        <Shown of={known ? done / total : 0.3} />
      </div>
      {onCancel ? (
        <button type="button" className="sb-link-button" onClick={onCancel}>
          {t('ui-cancel')}
        </button>
      ) : null}
    </div>
  );
}

/** A key or keys, as printed on them. */
export function KeyHint({ children }: { children: ReactNode }) {
  return <kbd className="sb-key">{children}</kbd>;
}

/** A fact in words; a record's name is a link to it where the app has a screen for it. */
export function FactText({ fact }: { fact: Fact }) {
  const { fact: text } = useWords();
  if (fact.kind === 'record') {
    return <RecordLink noun={fact.noun} id={fact.id} label={text(fact)} />;
  }
  return <>{text(fact)}</>;
}

/** Where the records of a noun are shown; filled from the sections when the app starts. */
const places = new Map<string, (id: string) => string>();

export function showRecordsAt(noun: string, place: (id: string) => string): void {
  places.set(noun, place);
}

/** Where a record is shown, if there is a screen for it. */
export function recordPlace(noun: string, id: string): string | undefined {
  return places.get(noun)?.(id);
}

/** A record's name, as a link to its screen. */
export function RecordLink({ noun, id, label }: { noun: string; id: string; label: string }) {
  const to = recordPlace(noun, id);
  return to === undefined ? <>{label}</> : <Link to={to}>{label}</Link>;
}
