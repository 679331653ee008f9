import { useState } from 'react';
import { type Column, ConfirmDialog, EmptyState, Link, LinkButton, Loaded, Page, Table, Tag, TextButton, useParam, useWords } from '../design';
import { type OnCostsLine, useAct, useRead } from '../wire';

/** What an employer pays on a salary, by the days from which it holds. */
export function OnCosts() {
  const { t, both, date } = useWords();
  const id = useParam('id');
  const found = useRead('showOnCosts', { organisation: id });
  const remove = useAct('removeOnCosts');
  const [removing, setRemoving] = useState<OnCostsLine>();
  const columns: Column<OnCostsLine>[] = [
    {
      key: 'from',
      head: t('placements-rates-from'),
      names: true,
      cell: (one) => date(one.rates.from),
      under: (one) => (one.inForce ? <Tag tone="green">{t('placements-in-force')}</Tag> : null),
    },
    { key: 'insurance', head: t('placements-rate-insurance'), numeric: true, cell: (one) => `${one.rates.insurance}%` },
    { key: 'threshold', head: t('placements-rate-threshold'), numeric: true, cell: (one) => `£${one.rates.threshold}` },
    { key: 'pension', head: t('placements-rate-pension'), numeric: true, cell: (one) => `${one.rates.pension}%` },
    { key: 'levy', head: t('placements-rate-levy'), numeric: true, cell: (one) => `${one.rates.levy}%` },
    { key: 'other', head: t('placements-rate-other'), numeric: true, cell: (one) => `${one.rates.other}%` },
    { key: 'source', head: t('placements-rate-source'), cell: (one) => one.rates.source || '–' },
    {
      key: 'act',
      head: t('placements-row-act'),
      tight: true,
      cell: (one) => (
        <>
          <Link to={`/on-costs/${id}/${one.id}`}>{t('placements-change')}</Link>{' '}
          <TextButton about={date(one.rates.from)} onClick={() => setRemoving(one)}>
            {t('placements-remove')}
          </TextButton>
        </>
      ),
    },
  ];
  const add = <LinkButton to={`/on-costs/${id}/new`}>{t('placements-add-rates')}</LinkButton>;
  return (
    <Loaded of={found}>
      {(view) => (
        <Page title={t('placements-on-costs-of', { name: both(view.name) })} back={{ to: `/organisations/${id}`, words: both(view.name) }} actions={add}>
          <p>{t('placements-on-costs-words')}</p>
          <Table
            caption={t('placements-on-costs')}
            columns={columns}
            rows={view.rates}
            rowKey={(one) => one.id}
            empty={
              <EmptyState title={t('placements-no-rates')} action={add}>
                {t('placements-no-rates-words')}
              </EmptyState>
            }
          />
          {removing ? (
            <ConfirmDialog
              title={t('placements-remove-rates')}
              action={t('placements-remove')}
              kind="danger"
          busy={remove.busy}
          failed={remove.failed}
              onClose={() => setRemoving(undefined)}
              onConfirm={() => void remove.run({ id: removing.id, basedOn: removing.basedOn }).then((done) => (done ? setRemoving(undefined) : undefined))}
            >
              <p>{t('placements-remove-rates-words', { date: date(removing.rates.from) })}</p>
            </ConfirmDialog>
          ) : null}
        </Page>
      )}
    </Loaded>
  );
}
