import { useState } from 'react';
import { Button, Buttons, Cancel, ConfirmDialog, Failing, Form, RecordLink, useForm, useGo, useParam, useWords } from '../design';
import { type MemberView, type PanelView, type SeatState, useAct } from '../wire';
import { Frame } from './Frame';
import { SeatFields } from './SeatFields';

/** Changes a member's seat, or ends it. */
export function EditSeatForm() {
  const { t } = useWords();
  const id = useParam('member');
  return (
    <Frame title={t('panel-change-seat')}>
      {(view) => {
        const member = view.members.find((one) => one.id === id);
        return member ? <Seat key={member.basedOn} view={view} member={member} /> : <Failing failed={{ kind: 'notFound' }} />;
      }}
    </Frame>
  );
}

function Seat({ view, member }: { view: PanelView; member: MemberView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editMember');
  const [ending, setEnding] = useState(false);
  const form = useForm({ expertise: member.expertise, mostBids: String(member.mostBids), interests: member.interests });
  const left = member.state === 'left';
  const save = async (state: SeatState) => {
    const done = await edit.run({ ...form.values, member: member.id, state, basedOn: member.basedOn });
    if (done) go('/panel', { call: view.call }, true);
  };
  return (
    <>
      <Form failed={ending ? undefined : edit.failed} onSubmit={() => void save(member.state)}>
        <p className="panel-who">
          <RecordLink noun="person" id={member.person} label={member.name} />
        </p>
        <SeatFields form={form} each={0} />
        <Buttons>
          <Button busy={edit.busy}>{t('panel-save')}</Button>
          <Cancel to="/panel" filters={{ call: view.call }} />
          {left ? (
            <Button kind="plain" busy={edit.busy} onClick={() => void save('seated')}>
              {t('panel-seat-again')}
            </Button>
          ) : (
            <Button
              kind="plain"
              onClick={() => {
                edit.forget();
                setEnding(true);
              }}
            >
              {t('panel-end-seat')}
            </Button>
          )}
        </Buttons>
      </Form>
      {ending ? (
        <ConfirmDialog
          title={t('panel-end-seat-of', { name: member.name })}
          action={t('panel-end-seat')}
          kind="danger"
          busy={edit.busy}
          failed={edit.failed}
          onConfirm={() => void save('left')}
          onClose={() => setEnding(false)}
        >
          <p>{t('panel-end-seat-words')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
