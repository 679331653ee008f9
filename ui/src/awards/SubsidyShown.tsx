import { type Column, FileLink, LinkButton, Part, RecordLink, SummaryList, Table, Tag, useWords, Warning } from '../design';
import { type AssistanceView, type AwardStep, type AwardView, request, type SubsidyStage, type SubsidyView } from '../wire';
import { placeOf } from './steps';

/** The step that a subsidy waits for. */
const STEPS: Partial<Record<SubsidyStage, { step: AwardStep; words: string }>> = {
  'to-notify': { step: 'notify-subsidy', words: 'awards-notify' },
  'to-confirm': { step: 'confirm-subsidy', words: 'awards-confirm' },
  'to-confirm-back': { step: 'give-subsidy', words: 'awards-give' },
};

/** An enterprise’s subsidy: its three papers, and what its group was given against the limit. */
export function SubsidyShown({ view, subsidy }: { view: AwardView; subsidy: SubsidyView }) {
  const { t, code, money, date } = useWords();
  const step = STEPS[subsidy.stage];
  const ended = view.state === 'declined' || view.state === 'lapsed';
  const early = subsidy.stage === 'to-confirm-back' && view.state === 'offered';
  const columns: Column<AssistanceView>[] = [
    {
      key: 'giver',
      head: t('awards-giver'),
      cell: (one) => (one.award ? <RecordLink noun="award" id={one.award} label={one.giver} /> : one.giver),
      names: true,
    },
    { key: 'date', head: t('awards-given-date'), cell: (one) => date(one.givenOn, 'short'), under: (one) => (one.counts ? null : t('awards-not-counted', { from: date(subsidy.countedFrom, 'short') })) },
    { key: 'amount', head: t('awards-given-amount'), cell: (one) => money(one.amount), numeric: true },
  ];
  return (
    <Part
      title={t('awards-subsidy')}
      actions={
        step && !ended && !early ? (
          <LinkButton kind="plain" small to={placeOf(view, step.step).to}>
            {t(step.words)}
          </LinkButton>
        ) : undefined
      }
    >
      <p>{t('awards-subsidy-words', { limit: money(subsidy.limit, true) })}</p>
      {subsidy.over ? (
        <Warning title={t('awards-over-limit')}>
          <p>{t('awards-over-limit-words', { total: money(subsidy.total), over: money(subsidy.total - subsidy.limit), limit: money(subsidy.limit, true) })}</p>
        </Warning>
      ) : null}
      <SummaryList
        rows={[
          { key: 'stage', label: t('awards-subsidy-step'), value: <Tag tone={subsidy.stage === 'confirmed' ? 'green' : 'yellow'}>{code('subsidy-stage', subsidy.stage)}</Tag> },
          { key: 'group', label: t('awards-group'), value: subsidy.groupHead ? <RecordLink noun="organisation" id={subsidy.groupHead.id} label={subsidy.groupHead.name} /> : '' },
          { key: 'amount', label: t('awards-notified-amount'), value: subsidy.notifiedOn === '' ? '' : money(subsidy.amount) },
          { key: 'notified', label: t('awards-notified-on'), value: subsidy.notifiedOn === '' ? '' : date(subsidy.notifiedOn) },
          {
            key: 'confirmed',
            label: t('awards-confirmation'),
            value:
              subsidy.confirmedOn === '' ? (
                ''
              ) : (
                <>
                  {subsidy.confirmedBy}, {date(subsidy.confirmedOn)}
                  {subsidy.document ? (
                    <span className="sb-under">
                      <FileLink file={subsidy.document} read={(sha256) => request('showAwardFile', { award: view.id, sha256 })} />
                    </span>
                  ) : null}
                </>
              ),
          },
          { key: 'given', label: t('awards-given-on'), value: subsidy.givenOn === '' ? '' : date(subsidy.givenOn) },
          { key: 'before', label: t('awards-subsidy-before'), value: money(subsidy.before) },
          { key: 'total', label: t('awards-subsidy-total'), value: money(subsidy.total) },
          { key: 'left', label: t('awards-subsidy-left', { limit: money(subsidy.limit, true) }), value: subsidy.over ? '' : money(subsidy.limit - subsidy.total) },
        ]}
      />
      {subsidy.toPublish ? <p>{t('awards-to-publish', { threshold: money(10_000_000, true) })}</p> : null}
      <Table
        caption={t('awards-beside')}
        showCaption
        columns={columns}
        rows={subsidy.beside}
        rowKey={(one) => `${one.award ?? one.giver} ${one.givenOn} ${one.amount}`}
        empty={<p className="sb-quiet">{t('awards-beside-none')}</p>}
      />
    </Part>
  );
}
