import { useEffect, useRef, useState } from 'react';
import { Button, Buttons, Cancel, Combobox, Form, type Option, OrganisationField, SelectField, TextField, useFindPerson, useWords } from '../design';
import { codes, useAct } from '../wire';

/** Puts somebody on an event's list: a person whom the hub knows, or a newcomer in three fields. */
export function AddAttendance({ event }: { event: string }) {
  const { t, code } = useWords();
  const record = useAct('recordAttendance');
  const [state, setState] = useState('attended');
  const [person, setPerson] = useState<Option | null>(null);
  const [round, setRound] = useState(0);
  const [newcomer, setNewcomer] = useState<{ name: string; email: string; organisation: Option | null }>();
  const found = useFindPerson();
  const submit = async () => {
    const done = await record.run({
      event,
      person: newcomer ? null : (person?.id ?? null),
      newcomer: newcomer ? { ...newcomer, organisation: newcomer.organisation?.id ?? null } : { name: found.query, email: '', organisation: null },
      state,
      basedOn: null,
    });
    if (done) {
      setPerson(null);
      setNewcomer(undefined);
      found.onQuery('');
      setRound(round + 1);
    }
  };
  const box = useRef<HTMLDivElement>(null);
  // The next person is typed at once.
  useEffect(() => {
    if (round > 0) box.current?.querySelector('input')?.focus();
  }, [round]);
  return (
    <div className="events-add" ref={box}>
      <Form dense failed={record.failed} onSubmit={() => void submit()}>
        <div className={newcomer ? 'events-add__row events-add__row--new' : 'events-add__row'}>
          {newcomer ? (
            <>
              <TextField name="newcomer.name" label={t('events-new-name')} value={newcomer.name} onChange={(name) => setNewcomer({ ...newcomer, name })} first spellCheck={false} />
              <TextField
                name="newcomer.email"
                label={t('events-new-email')}
                optional
                type="email"
                value={newcomer.email}
                onChange={(email) => setNewcomer({ ...newcomer, email })}
                spellCheck={false}
              />
              <OrganisationField
                name="newcomer.organisation"
                label={t('events-organisation')}
                optional
                value={newcomer.organisation}
                onChange={(organisation) => setNewcomer({ ...newcomer, organisation })}
              />
            </>
          ) : (
            <Combobox
              name="newcomer.name"
              label={t('events-who')}
              value={person}
              onChange={setPerson}
              {...found}
              onNew={(typed) => setNewcomer({ name: typed, email: '', organisation: null })}
              newLabel={(typed) => t('events-who-new', { typed })}
            />
          )}
          <SelectField name="state" label={t('events-place')} value={state} onChange={setState} choices={codes.AttendanceState.map((value) => ({ value, label: code('attendance', value) }))} />
          <Buttons>
            <Button busy={record.busy}>{t('events-put-on')}</Button>
            {newcomer ? (
              <Cancel onClick={() => setNewcomer(undefined)} />
            ) : null}
          </Buttons>
        </div>
      </Form>
    </div>
  );
}
