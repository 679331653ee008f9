import { useId } from 'react';
import { useWords } from '../design';
import { type AttendanceView, useAct } from '../wire';
import { places } from './places';

/** A person's place at an event, changed where it stands. */
export function PlaceSelect({ event, row }: { event: string; row: AttendanceView }) {
  const { t, code } = useWords();
  const id = useId();
  const record = useAct('recordAttendance', { toast: true });
  return (
    <>
      <label className="nhsuk-u-visually-hidden" htmlFor={id}>
        {t('events-place-of', { name: row.name })}
      </label>
      <select
        id={id}
        className="nhsuk-select events-place"
        value={row.state}
        disabled={record.busy}
        onChange={(change) =>
          void record.run({ event, person: row.person, newcomer: { name: '', email: '', organisation: null }, state: change.currentTarget.value, basedOn: row.basedOn })
        }
      >
        {places.map((place) => (
          <option key={place} value={place}>
            {code('attendance', place)}
          </option>
        ))}
        <option value="">{t('events-take-off')}</option>
      </select>
    </>
  );
}
