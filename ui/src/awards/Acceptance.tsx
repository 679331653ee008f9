import { useState } from 'react';
import { Beside, Button, ConfirmDialog, FileLink, LinkButton, Loaded, Part, SummaryList, Tag, useWords } from '../design';
import { type AcceptanceView, type AwardView, type Party, request, useAct, useRead } from '../wire';
import { SubsidyShown } from './SubsidyShown';

/** How an award is accepted: both signatures side by side, the last day, an enterprise’s subsidy. */
export function Acceptance({ view }: { view: AwardView }) {
  const { t } = useWords();
  const acceptance = useRead('showAcceptance', { award: view.id });
  return (
    <Loaded of={acceptance}>
      {(found) => (
        <>
          <Part title={t('awards-signatures')}>
            <Beside even main={<Signature view={view} found={found} party="awardee" />} side={<Signature view={view} found={found} party="host" />} />
          </Part>
          <Deadline view={view} found={found} />
          {found.subsidy ? <SubsidyShown view={view} subsidy={found.subsidy} /> : null}
        </>
      )}
    </Loaded>
  );
}

function Signature({ view, found, party }: { view: AwardView; found: AcceptanceView; party: Party }) {
  const { t, code, date, both } = useWords();
  const signature = found.signatures.find((one) => one.party === party);
  const whose = party === 'awardee' ? view.awardeeName : both(view.organisationName);
  return (
    <section className="awards-signature" aria-label={code('award-party', party)}>
      <h3 className="nhsuk-heading-s">{code('award-party', party)}</h3>
      <p className="sb-quiet">{whose}</p>
      {signature ? (
        <SummaryList
          rows={[
            { key: 'name', label: t('awards-signer'), value: signature.name },
            { key: 'role', label: t('awards-signer-role'), value: signature.role },
            { key: 'signed', label: t('awards-signed-on'), value: date(signature.signedOn) },
            { key: 'received', label: t('awards-received-on'), value: date(signature.receivedOn) },
            { key: 'page', label: t('awards-page'), value: <FileLink file={signature.page} read={(sha256) => request('showAwardFile', { award: view.id, sha256 })} /> },
          ]}
        />
      ) : (
        <p>
          <Tag tone="yellow">{t('awards-unsigned')}</Tag>
        </p>
      )}
    </section>
  );
}

function Deadline({ view, found }: { view: AwardView; found: AcceptanceView }) {
  const { t, date } = useWords();
  const offered = found.state === 'offered';
  return (
    <Part
      title={t('awards-deadline')}
      actions={
        offered ? (
          <>
            <LinkButton kind="plain" small to={`/awards/${view.id}/extend`}>
              {t('awards-extend')}
            </LinkButton>
            {found.overdue ? <Lapse view={view} /> : null}
          </>
        ) : undefined
      }
    >
      <SummaryList
        rows={[
          {
            key: 'by',
            label: t('awards-last-day'),
            value: (
              <>
                {date(found.acceptBy)} {offered && found.overdue ? <Tag tone="red">{t('awards-condition-overdue')}</Tag> : null}
              </>
            ),
          },
          {
            key: 'extensions',
            label: t('awards-extensions'),
            value:
              found.extensions.length === 0 ? (
                ''
              ) : (
                <ul className="nhsuk-list">
                  {found.extensions.map((one) => (
                    <li key={one.untilOn}>{t('awards-extended', { was: date(one.wasOn, 'short'), until: date(one.untilOn, 'short'), reason: one.reason })}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Part>
  );
}

/** Lets an offer lapse that nobody accepted in time. */
function Lapse({ view }: { view: AwardView }) {
  const { t, date } = useWords();
  const lapse = useAct('lapseOffer');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button small onClick={() => setAsking(true)}>
        {t('awards-lapse')}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={t('awards-lapse')}
          action={t('awards-lapse')}
          busy={lapse.busy}
          failed={lapse.failed}
          onConfirm={() => void lapse.run({ award: view.id, basedOn: view.basedOn }).then((done) => done && setAsking(false))}
          onClose={() => setAsking(false)}
        >
          <p>{t('awards-lapse-words', { until: date(view.acceptBy) })}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
