import { useState } from 'react';
import { Button, type Column, Details, EmptyState, FactText, FileLink, Form, Link, LinkButton, Loaded, Part, SummaryList, Table, Tag, TextArea, TextButton, useForm, useWords, Warning, Dialog, Buttons, RecordLink, Inset } from '../design';
import { type AgreementView, type AgreementDifference as Difference, type DraftView, openDocument, type PartyView, type PlacementView, request, useAct, useRead } from '../wire';

/** The agreement of a placement: its drafts and who signed, and what employer and host agree. */
export function Agreement({ view }: { view: PlacementView }) {
  const agreement = useRead('showAgreement', { placement: view.id });
  return (
    <Loaded of={agreement}>
      {(found) => (
        <>
          <Problems view={view} found={found} />
          <Drafts view={view} found={found} />
          <Signatures view={view} found={found} />
          <Terms view={view} found={found} />
        </>
      )}
    </Loaded>
  );
}

/** Where a part of the placement is put right. */
function placeOf(field: string, placement: string): { to: string; filters?: { tab: string } } {
  const record = `/placements/${placement}`;
  switch (field.split('.')[0]) {
    case 'terms':
    case 'objectives':
    case 'pay':
      return { to: `${record}/${field}` };
    case 'vat':
      return { to: `${record}/recharge` };
    case 'access':
      return { to: record, filters: { tab: 'access' } };
    case 'template':
      return { to: '/letters/wording/agreement/secondment' };
    default:
      return { to: `${record}/people` };
  }
}

/** What keeps a draft from being made. */
function Problems({ view, found }: { view: PlacementView; found: AgreementView }) {
  const { t, args } = useWords();
  if (found.problems.length === 0) return null;
  return (
    <Warning title={t('agreement-not-ready')}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {found.problems.map((one) => {
          const words = t(`problem-${one.problem}`, args(one.facts));
          return (
            <li key={`${one.field} ${words}`}>
              {words}{' '}
              <Link {...placeOf(one.field, view.id)} about={words}>
                {t('letters-put-right')}
              </Link>
            </li>
          );
        })}
      </ul>
    </Warning>
  );
}

function Drafts({ view, found }: { view: PlacementView; found: AgreementView }) {
  const { t, date, code } = useWords();
  const [drafting, setDrafting] = useState(false);
  const ready = found.draftable && found.problems.length === 0;
  const [latest, before] = found.drafts;
  const columns: Column<DraftView>[] = [
    {
      key: 'number',
      head: t('agreement-drafts'),
      names: true,
      cell: (draft) => <TextButton onClick={() => void request('showAgreementFile', { agreement: draft.id }).then((file) => openDocument(file))}>{t('agreement-draft-n', { number: draft.number })}</TextButton>,
      under: (draft) => (draft.reason ? `${t('agreement-why-new')}: ${draft.reason}` : null),
    },
    { key: 'drafted', head: t('agreement-drafted-on'), cell: (draft) => date(draft.draftedOn, 'short') },
    { key: 'language', head: t('letter-language'), cell: (draft) => code('letter-language', draft.languages) },
    { key: 'pages', head: t('agreement-pages'), cell: (draft) => draft.pages, numeric: true },
    { key: 'signed', head: t('agreement-signed-count'), cell: (draft) => draft.signed, numeric: true },
  ];
  return (
    <Part
      title={t('agreement-drafts')}
      actions={
        ready ? (
          <>
            <LinkButton small kind="plain" to="/letters/wording/agreement/secondment">
              {t('agreement-wording')}
            </LinkButton>
            <Button small kind="plain" onClick={() => void request('previewAgreement', { placement: view.id }).then((file) => openDocument(file))}>
              {t('agreement-preview')}
            </Button>
            {latest === undefined || found.changed.length > 0 || found.reworded.length > 0 ? (
              <Button small kind={latest && found.changed.length === 0 ? 'plain' : 'main'} onClick={() => setDrafting(true)}>
                {t(latest ? 'agreement-draft-make' : 'agreement-draft-first')}
              </Button>
            ) : null}
          </>
        ) : undefined
      }
    >
      {latest === undefined ? (
        <EmptyState title={t('agreement-none')}>
          <p>{t('agreement-none-words')}</p>
        </EmptyState>
      ) : (
        <>
          {found.changed.length > 0 ? (
            <Inset>
              <h3 className="nhsuk-heading-s">{t('agreement-changed')}</h3>
              <p>{t('agreement-changed-words')}</p>
              <Differences differences={found.changed} before={t('agreement-was')} after={t('agreement-is')} />
            </Inset>
          ) : null}
          {found.reworded.length > 0 ? (
            <Inset>
              <h3 className="nhsuk-heading-s">{t('agreement-reworded')}</h3>
              <p>{t('agreement-reworded-words')}</p>
              <Details summary={t('agreement-reworded-see', { count: found.reworded.length })}>
                <Differences differences={found.reworded} before={t('agreement-was')} after={t('agreement-is')} />
              </Details>
            </Inset>
          ) : null}
          <Table caption={t('agreement-drafts')} columns={columns} rows={found.drafts} rowKey={(draft) => draft.id} />
          {before ? (
            <Details summary={t('agreement-compare')}>
              <Compared before={before.id} after={latest.id} />
            </Details>
          ) : null}
        </>
      )}
      {drafting ? <DraftDialog view={view} found={found} onClose={() => setDrafting(false)} /> : null}
    </Part>
  );
}

function DraftDialog({ view, found, onClose }: { view: PlacementView; found: AgreementView; onClose: () => void }) {
  const { t } = useWords();
  const draft = useAct('draftAgreement');
  const form = useForm({ reason: '' });
  const make = async () => {
    const done = await draft.run({ placement: view.id, reason: form.values.reason, basedOn: found.basedOn });
    if (done) onClose();
  };
  return (
    <Dialog title={t(found.drafts.length > 0 ? 'agreement-draft-make' : 'agreement-draft-first')} onClose={onClose}>
      <Form failed={draft.failed} onSubmit={() => void make()}>
        {found.reasonNeeded ? <TextArea {...form.field('reason')} label={t('agreement-reason')} hint={t('agreement-reason-hint')} rows={3} /> : <p>{t('agreement-none-words')}</p>}
        <Buttons>
          <Button busy={draft.busy}>{t(found.drafts.length > 0 ? 'agreement-draft-make' : 'agreement-draft-first')}</Button>
          <TextButton onClick={onClose}>{t('ui-cancel')}</TextButton>
        </Buttons>
      </Form>
    </Dialog>
  );
}

function Compared({ before, after }: { before: string; after: string }) {
  const { t } = useWords();
  const compared = useRead('compareAgreements', { before, after });
  return (
    <Loaded of={compared}>
      {(found) =>
        found.differences.length === 0 ? (
          <p className="sb-quiet">{t('agreement-compare-none')}</p>
        ) : (
          <Differences differences={found.differences} before={t('agreement-draft-n', { number: found.before })} after={t('agreement-draft-n', { number: found.after })} />
        )
      }
    </Loaded>
  );
}

/** What differs, fact by fact. */
function Differences({ differences, before, after }: { differences: Difference[]; before: string; after: string }) {
  const { t, code } = useWords();
  const nothing = <span className="sb-quiet">–</span>;
  const columns: Column<Difference>[] = [
    { key: 'name', head: t('agreement-fact'), cell: (one) => (one.name.startsWith('clause-') ? code('letter-clause', one.name.slice(7)) : t(`agreement-fact-${one.name}`)), names: true },
    { key: 'before', head: before, cell: (one) => (one.before ? <span className="sb-prose"><FactText fact={one.before} /></span> : nothing) },
    { key: 'after', head: after, cell: (one) => (one.after ? <span className="sb-prose"><FactText fact={one.after} /></span> : nothing) },
  ];
  return <Table caption={t('agreement-fact')} columns={columns} rows={differences} rowKey={(one) => one.name} />;
}

function Signatures({ view, found }: { view: PlacementView; found: AgreementView }) {
  const { t, code, date, both } = useWords();
  const latest = found.drafts[0];
  if (!latest) return null;
  const columns: Column<PartyView>[] = [
    {
      key: 'party',
      head: t('agreement-sign-for'),
      names: true,
      cell: (one) => code('agreement-party', one.signer.party),
      under: (one) => (one.signer.organisation ? <RecordLink noun="organisation" id={one.signer.organisation} label={both(one.name)} /> : both(one.name)),
    },
    {
      key: 'signature',
      head: t('agreement-signatures'),
      cell: (one) =>
        one.signature ? (
          <>
            <Tag tone="green">{t('agreement-signed-by', { name: one.signature.name, on: date(one.signature.signedOn, 'short') })}</Tag>
            {one.signature.role ? <span className="sb-under">{one.signature.role}</span> : null}
          </>
        ) : (
          <Tag tone="yellow">{t('agreement-not-signed')}</Tag>
        ),
    },
    {
      key: 'page',
      head: t('agreement-sign-page'),
      cell: (one) => (one.signature ? <FileLink file={one.signature.page} read={(sha256) => request('showSignedPage', { agreement: latest.id, sha256 })} /> : null),
    },
  ];
  const open = found.parties.some((one) => one.signature === null);
  return (
    <Part
      title={t('agreement-signatures')}
      actions={
        open && found.draftable ? (
          <LinkButton small to={`/placements/${view.id}/sign`}>
            {t('agreement-sign')}
          </LinkButton>
        ) : undefined
      }
    >
      <Table caption={t('agreement-signatures')} columns={columns} rows={found.parties} rowKey={(one) => `${one.signer.party} ${one.signer.organisation ?? ''}`} />
    </Part>
  );
}

function Terms({ view, found }: { view: PlacementView; found: AgreementView }) {
  const { t, code } = useWords();
  const { terms } = found;
  const unsaid = <span className="sb-quiet">{t('agreement-not-said')}</span>;
  return (
    <Part
      title={t('agreement-terms')}
      actions={
        found.draftable ? (
          <LinkButton kind="plain" small to={`/placements/${view.id}/terms`}>
            {t('agreement-terms-edit')}
          </LinkButton>
        ) : undefined
      }
    >
      <SummaryList
        rows={[
          { key: 'data', label: t('agreement-data-role'), value: terms.dataRole ? code('data-role', terms.dataRole) : unsaid },
          { key: 'sharing', label: t('agreement-sharing'), value: terms.sharingReference },
          { key: 'assessment', label: t('agreement-assessment'), value: terms.assessmentReference },
          { key: 'owner', label: t('agreement-owner'), value: terms.arisingOwner ? code('arising-owner', terms.arisingOwner) : unsaid },
          { key: 'notice', label: t('agreement-notice'), value: terms.noticeWeeks },
        ]}
      />
    </Part>
  );
}
