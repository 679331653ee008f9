import { useId } from 'react';
import { useWords } from '../design';
import { type AttendanceView, codes, useAct } from '../wire';

/** A person's place at an event, changed where it stands. */
export function PlaceSelect({ event, row }: { event: string; row: AttendanceView }) {
  const { t, code } = useWords();
  const id = useId();
  const record = useAct('recordAttendance', { toast: true });
  const put = (state: string) =>
    void record.run({ event, person: row.person, newcomer: { name: '', email: '', organisation: null }, state, basedOn: row.basedOn });
  return (
    <>
      <label className="nhsuk-u-visually-hidden" htmlFor={id}>
        {t('events-place-of', { name: row.name })}
      </label>
      <select
        id={id}
        className="nhsuk-select events-place"
        value={row.state}
        aria-busy={record.busy}
        // One that is disabled while it is busy would lose the focus.
        onChange={(change) => {
          if (!record.busy) put(change.currentTarget.value);
        }}
      >
        {codes.AttendanceState.map((place) => (
          <option key={place} value={place}>
            {code('attendance', place)}
          </option>
        ))}
        <option value="">{t('events-take-off')}</option>
      </select>
    </>
  );
}
