import { type KeyboardEvent, useRef } from 'react';
import { useField } from './context';
import { describedBy, Said } from './Said';

export interface ScalePoint {
  value: number;
  /** What the value means, in a word or two: shown beside it once it is chosen, and heard always. */
  label: string;
}

interface ScaleFieldProps {
  name: string;
  label: string;
  /** At the right of the label, such as the weight. */
  aside?: string | undefined;
  hint?: string | undefined;
  value: number | null;
  onChange: (value: number) => void;
  points: ScalePoint[];
}

/** Two digits of one value are typed within this long. */
const TYPED_TOGETHER_MS = 700;

/** One value of a scale, in a row; the values are the keys. */
export function ScaleField({ name, label, aside, hint, value, onChange, points }: ScaleFieldProps) {
  const { id, problem } = useField(name, label);
  const typed = useRef({ digits: '', at: 0 });
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const before = event.timeStamp - typed.current.at < TYPED_TOGETHER_MS ? typed.current.digits : '';
    // `1` then `0` is ten, where the scale has a ten.
    const found = [before + event.key, event.key].map(Number).find((one) => points.some((point) => point.value === one));
    typed.current = { digits: event.key, at: event.timeStamp };
    if (found === undefined) return;
    onChange(found);
    // The chosen one is the group's stop, so that Tab goes on to the next.
    event.currentTarget.querySelector<HTMLElement>(`input[value="${found}"]`)?.focus();
  };
  const chosen = points.find((point) => point.value === value);
  // The arrow keys begin at the chosen value, or at the first: one stop of the Tab key.
  const first = chosen?.value ?? points[0]?.value;
  return (
    <fieldset className={problem ? 'sb-scale nhsuk-form-group--error' : 'sb-scale'} onKeyDown={keys} {...describedBy({ id, hint, problem })}>
      <legend className="sb-scale__legend">
        <span>{label}</span>
        {aside ? <span className="sb-scale__aside">{aside}</span> : null}
      </legend>
      <Said id={id} hint={hint} problem={problem} />
      <div className="sb-scale__row">
        {points.map((point) => (
          <label key={point.value} className={point.value === value ? 'sb-scale__point sb-scale__point--chosen' : 'sb-scale__point'}>
            <input
              className="nhsuk-u-visually-hidden"
              type="radio"
              {...(point.value === first ? { id } : {})}
              name={id}
              value={point.value}
              checked={point.value === value}
              onChange={() => onChange(point.value)}
            />
            {point.value}
            <span className="nhsuk-u-visually-hidden"> {point.label}</span>
          </label>
        ))}
        <span className="sb-scale__says" aria-hidden="true">
          {chosen?.label}
        </span>
      </div>
    </fieldset>
  );
}
