import { useEffect, useId, useRef, useState } from 'react';

interface FilterTextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
}

/** A search box over a list; asks for rows 150 ms after the last key. */
export function FilterText({ label, value, onChange, placeholder }: FilterTextProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    if (value !== told.current) {
      told.current = value;
      setTyped(value);
    }
  }, [value]);
  useEffect(() => {
    if (typed === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = typed;
      onChange(typed);
    }, 150);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  return (
    <div className="sb-filter sb-filter--text">
      <label className="sb-filter__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="nhsuk-input"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
}

interface FilterSelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The words for no filter. */
  all: string;
  choices: { value: string; label: string }[];
}

/** A closed list over a table. */
export function FilterSelect({ label, value, onChange, all, choices }: FilterSelectProps) {
  const id = useId();
  return (
    <div className="sb-filter">
      <label className="sb-filter__label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="nhsuk-select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
