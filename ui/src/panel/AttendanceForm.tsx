import { useState } from 'react';
import { Button, Buttons, Cancel, Checkboxes, Form, Loaded, Part, SelectField, TextButton, useForm, useGo, useWords } from '../design';
import { type AssignmentBidView, type DepartureView, type PanelView, useAct, useRead } from '../wire';
import { Frame } from './Frame';
import { byBid } from './leaving';

/** Records who was at the meeting, and who left the room for which bid. */
export function AttendanceForm() {
  const { t } = useWords();
  return <Frame title={t('panel-attendance')} tab="meeting">{(view) => <Attendance view={view} />}</Frame>;
}

function Attendance({ view }: { view: PanelView }) {
  const { t } = useWords();
  const go = useGo();
  const record = useAct('recordPanelAttendance');
  const seated = view.members.filter((one) => one.state === 'seated');
  const form = useForm({ present: seated.filter((one) => one.presence === 'present').map((one) => one.id), departures: view.departures });
  const { present, departures } = form.values;
  const here = (one: DepartureView) => present.includes(one.member);
  const must = view.mustLeave.filter(here);
  const left = departures.filter(here);
  const submit = async () => {
    const said = left.map(({ application, member }) => ({ application, member }));
    if (await record.run({ call: view.call, present, departures: said, basedOn: view.attendanceBasedOn })) {
      go('/panel', { call: view.call, tab: 'meeting' }, true);
    }
  };
  const untold = must.filter((one) => !departures.some((other) => same(one, other)));
  return (
    <Form failed={record.failed} onSubmit={() => void submit()}>
      <Checkboxes
        {...form.field('present')}
        label={t('panel-who-came')}
        hint={t('panel-present-hint', { quorum: view.quorum })}
        labelSize="m"
        choices={seated.map((one) => ({ value: one.id, label: one.name }))}
      />
      <Part
        title={t('panel-left')}
        actions={
          untold.length > 0 ? <TextButton onClick={() => form.set('departures', [...departures, ...untold])}>{t('panel-all-left', { count: must.length })}</TextButton> : null
        }
      >
        <p className="sb-quiet">{t(present.length === 0 ? 'panel-left-after-present' : must.length + left.length === 0 ? 'panel-nobody-must-leave' : 'panel-left-hint')}</p>
        <div className="panel-leaving">
          {byBid({ mustLeave: must, departures: left }).map((bid) => {
            const who = [...bid.must, ...bid.left.filter((one) => !bid.must.some((other) => same(one, other)))];
            return (
              <Checkboxes
                key={bid.application}
                name={`departures.${bid.application}`}
                label={bid.reference}
                value={bid.left.map((one) => one.member)}
                onChange={(members) =>
                  form.set('departures', [...departures.filter((one) => one.application !== bid.application), ...who.filter((one) => members.includes(one.member))])
                }
                choices={who.map((one) => ({ value: one.member, label: one.name }))}
              />
            );
          })}
        </div>
        {present.length > 0 ? (
          <Another
            view={view}
            present={present}
            onLeft={(one) => {
              if (!departures.some((other) => same(one, other))) form.set('departures', [...departures, one]);
            }}
          />
        ) : null}
      </Part>
      <Buttons>
        <Button busy={record.busy}>{t('panel-attendance-record')}</Button>
        <Cancel to="/panel" filters={{ call: view.call, tab: 'meeting' }} />
      </Buttons>
    </Form>
  );
}

function same(one: DepartureView, other: DepartureView): boolean {
  return one.application === other.application && one.member === other.member;
}

/** Somebody who left for a bid with which no conflict was found. */
function Another({ view, present, onLeft }: { view: PanelView; present: string[]; onLeft: (one: DepartureView) => void }) {
  const { t } = useWords();
  const grid = useRead('showAssignments', { call: view.call, offset: 0, limit: 200 });
  const [who, setWho] = useState('');
  const [which, setWhich] = useState('');
  const member = view.members.find((one) => one.id === who);
  const add = (bids: AssignmentBidView[]) => {
    const bid = bids.find((one) => one.application === which);
    if (!bid || !member) return;
    onLeft({ application: bid.application, reference: bid.reference, member: member.id, name: member.name });
    setWho('');
    setWhich('');
  };
  return (
    <Loaded of={grid} rows={1}>
      {(found) => (
        <fieldset className="panel-another">
          <legend className="nhsuk-fieldset__legend">{t('panel-another-left')}</legend>
          <SelectField
            name="another.member"
            label={t('panel-member')}
            value={who}
            onChange={setWho}
            empty={t('panel-choose')}
            choices={view.members.filter((one) => present.includes(one.id)).map((one) => ({ value: one.id, label: one.name }))}
          />
          <SelectField
            name="another.application"
            label={t('panel-bid')}
            value={which}
            onChange={setWhich}
            empty={t('panel-choose')}
            choices={found.bids.map((bid) => ({ value: bid.application, label: `${bid.reference} ${bid.title}` }))}
          />
          <Button kind="plain" small disabled={who === '' || which === ''} onClick={() => add(found.bids)}>
            {t('panel-another-add')}
          </Button>
        </fieldset>
      )}
    </Loaded>
  );
}
