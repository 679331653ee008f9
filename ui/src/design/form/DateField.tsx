import { useState } from 'react';
import { useWords } from '../words/Words';
import { GroupOf } from './choices';
import { useField } from './context';
import type { FieldProps } from './fields';

interface Parts {
  day: string;
  month: string;
  year: string;
}

/** `2027-01-14`, with gaps where nothing is typed yet; nothing typed at all is nothing. */
function joined({ day, month, year }: Parts): string {
  if (day === '' && month === '' && year === '') return '';
  const two = (typed: string) => (/^\d$/.test(typed) ? `0${typed}` : typed);
  return `${year}-${two(month)}-${two(day)}`;
}

function parted(value: string): Parts {
  const [year = '', month = '', day = ''] = value.split('-');
  const bare = (typed: string) => typed.replace(/^0(?=\d)/, '');
  return { year, month: bare(month), day: bare(day) };
}

/** A day in three boxes. What is typed goes out as `YYYY-MM-DD`, whether or not there is such a day. */
export function DateField(props: FieldProps<string>) {
  const { t } = useWords();
  const { id, problem } = useField(props.name, props.label);
  const [parts, setParts] = useState(() => parted(props.value));
  // A new value from outside replaces what is in the boxes; our own comes back as it went.
  const shown = joined(parts) === props.value ? parts : parted(props.value);
  const change = (part: keyof Parts, typed: string) => {
    const next = { ...shown, [part]: typed.trim() };
    setParts(next);
    props.onChange(joined(next));
  };
  return (
    <GroupOf field={props} id={id} problem={problem}>
      <div className="nhsuk-date-input">
        {(['day', 'month', 'year'] as const).map((part) => (
          <div className="nhsuk-date-input__item" key={part}>
            <label className="nhsuk-label nhsuk-date-input__label" htmlFor={part === 'day' ? id : `${id}-${part}`}>
              {t(`ui-date-${part}`)}
            </label>
            <input
              className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${part === 'year' ? 4 : 2}${problem ? ' nhsuk-input--error' : ''}`}
              id={part === 'day' ? id : `${id}-${part}`}
              inputMode="numeric"
              autoComplete="off"
              value={shown[part]}
              disabled={props.disabled}
              onChange={(event) => change(part, event.currentTarget.value)}
              onBlur={props.onBlur}
            />
          </div>
        ))}
      </div>
    </GroupOf>
  );
}
