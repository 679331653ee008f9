import { Button, Buttons, Dialog, Failing, LinkButton, Loaded, SummaryList, useWords } from '../design';
import { useAct, useRead } from '../wire';
import { Why } from './Conflicts';
import { type Place, standingOf } from './standing';
import { useCellWords } from './useCellWords';

interface CellDialogProps {
  call: string;
  place: Place;
  today: string;
  onClose: () => void;
}

/** A cell that a click does not change: a conflict, a review that is begun or in. */
export function CellDialog({ call, place, today, onClose }: CellDialogProps) {
  const { t } = useWords();
  const words = useCellWords(today);
  const unassign = useAct('unassignReview');
  const { bid, member, cell } = place;
  const standing = standingOf(cell, today);
  const take = async () => {
    if (await unassign.run({ application: bid.application, member: member.id })) onClose();
  };
  return (
    <Dialog title={t('panel-cell-of', { name: member.name, reference: bid.reference })} onClose={onClose}>
      {unassign.failed ? <Failing failed={unassign.failed} /> : null}
      <p>{bid.title}</p>
      {standing === 'conflict' ? <Grounds call={call} place={place} /> : <p>{words(cell)}</p>}
      {standing === 'begun' || standing === 'late' || standing === 'sent-back' ? <p>{t('panel-take-back-words')}</p> : null}
      {standing === 'submitted' ? <p>{t('panel-submitted-words')}</p> : null}
      <Buttons>
        {standing === 'conflict' ? (
          <LinkButton to="/panel" filters={{ call, tab: 'conflicts', member: member.id }}>
            {t('panel-see-conflicts')}
          </LinkButton>
        ) : cell.state === null ? null : (
          <LinkButton kind={standing === 'submitted' ? 'main' : 'plain'} to={`/panel/${call}/bids/${bid.application}`}>
            {t('panel-see-reviews')}
          </LinkButton>
        )}
        {cell.assigned && standing !== 'submitted' ? (
          <Button kind={standing === 'conflict' ? 'plain' : 'main'} busy={unassign.busy} onClick={() => void take()}>
            {t('panel-take-back')}
          </Button>
        ) : null}
        <Button kind="plain" onClick={onClose}>
          {t('ui-close')}
        </Button>
      </Buttons>
    </Dialog>
  );
}

/** Why a bid cannot be given to a member. */
function Grounds({ call, place }: { call: string; place: Place }) {
  const { t, code } = useWords();
  const conflicts = useRead('listConflicts', { call, state: null, member: place.member.id, offset: 0, limit: 200 });
  return (
    <>
      <p>{t('panel-conflict-refused')}</p>
      <Loaded of={conflicts} rows={2}>
        {(page) => (
          <SummaryList
            rows={page.rows
              .filter((one) => one.application === place.bid.application && (one.state === 'found' || one.state === 'confirmed'))
              .map((one) => ({
                key: one.id,
                label: code('conflict-state', one.state),
                value: (
                  <>
                    <Why conflict={one} />
                    {one.reason === '' ? null : <span className="sb-under">{one.reason}</span>}
                  </>
                ),
              }))}
          />
        )}
      </Loaded>
    </>
  );
}
