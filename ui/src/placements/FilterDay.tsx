import { useId } from 'react';

/** A day over a list: those whose days hold it. */
export function FilterDay({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className="sb-filter">
      <label className="sb-filter__label" htmlFor={id}>
        {label}
      </label>
      <input id={id} type="date" className="nhsuk-input placements-day-filter" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}
