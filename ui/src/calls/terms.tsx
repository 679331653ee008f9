import { type Column, Part, SummaryList, Table, useWords } from '../design';
import type { CallDocument, CallRule, Criterion, Instalment, ReportDue, ScaleValue } from '../wire';
import { InBoth } from './parts';

/** A rule in a sentence. */
function useRuleWords() {
  const { t, both, code } = useWords();
  return (rule: CallRule): string => {
    switch (rule.rule) {
      case 'judged':
        return both(rule.text);
      case 'sectors-spanned':
        return t('calls-rule-sectors-spanned', { least: rule.least });
      case 'partner-based-in':
        return t('calls-rule-partner-based-in', { nation: code('nation', rule.nation) });
      case 'attended-event':
      case 'starts-within-months':
        return t(`calls-rule-${rule.rule}`, { months: rule.months });
      case 'lasts-months':
        return t('calls-rule-lasts-months', { least: rule.least, most: rule.most });
      case 'lead-in-sectors':
        return t('calls-rule-lead-in-sectors', { sectors: rule.sectors.map((one) => code('sector', one)).join(', ') });
      default:
        return t(`calls-rule-${rule.rule}`);
    }
  };
}

export function Rules({ document }: { document: CallDocument }) {
  const { t } = useWords();
  const say = useRuleWords();
  const columns: Column<CallRule>[] = [
    { key: 'rule', head: t('calls-rule'), cell: say, names: true },
    { key: 'how', head: t('calls-rule-checked'), cell: (rule) => t(rule.rule === 'judged' ? 'calls-rule-by-hand' : 'calls-rule-automatic'), tight: true },
  ];
  return <Table caption={t('calls-tab-rules')} columns={columns} rows={document.rules} rowKey={(rule) => JSON.stringify(rule)} />;
}

export function Criteria({ document }: { document: CallDocument }) {
  const { t, both } = useWords();
  const criteria: Column<Criterion>[] = [
    { key: 'title', head: t('calls-criterion'), cell: (one) => both(one.title), names: true },
    { key: 'guidance', head: t('calls-guidance'), cell: (one) => both(one.guidance) },
    { key: 'weight', head: t('calls-weight'), cell: (one) => `${one.weight}%`, numeric: true },
  ];
  const scale: Column<ScaleValue>[] = [
    { key: 'value', head: t('calls-score'), cell: (one) => one.value, numeric: true },
    { key: 'label', head: t('calls-score-label'), cell: (one) => both(one.label), names: true },
    { key: 'descriptor', head: t('calls-score-means'), cell: (one) => both(one.descriptor) },
  ];
  const { reviewsPlanned, reviewsNeeded, thresholdHundredths, wideSpreadHundredths } = document.ranking;
  const points = (hundredths: number) => (hundredths / 100).toFixed(2);
  return (
    <>
      <Table caption={t('calls-tab-criteria')} columns={criteria} rows={document.criteria} rowKey={(one) => one.key} />
      <Table caption={t('calls-scale')} showCaption columns={scale} rows={document.scale.values} rowKey={(one) => String(one.value)} />
      <Part title={t('calls-ranking')}>
        <SummaryList
          rows={[
            { key: 'planned', label: t('calls-reviews-planned'), value: reviewsPlanned },
            { key: 'needed', label: t('calls-reviews-needed'), value: reviewsNeeded },
            { key: 'threshold', label: t('calls-threshold'), value: points(thresholdHundredths) },
            { key: 'spread', label: t('calls-wide-spread'), value: points(wideSpreadHundredths) },
          ]}
        />
      </Part>
    </>
  );
}

export function Terms({ document }: { document: CallDocument }) {
  const { t, both, code } = useWords();
  const { instalments, reports, daysToAccept, monthsToStart, underspendKeptPercent, feedback, signatory, invoicing, standardConditions } = document.terms;
  const payments: Column<Instalment>[] = [
    { key: 'percent', head: t('calls-share'), cell: (one) => `${one.percent}%`, numeric: true },
    { key: 'when', head: t('calls-paid-when'), cell: (one) => both(one.when), names: true },
    { key: 'evidence', head: t('calls-evidence'), cell: (one) => both(one.evidence) },
  ];
  const due: Column<ReportDue>[] = [
    { key: 'title', head: t('calls-report'), cell: (one) => both(one.title), names: true },
    { key: 'months', head: t('calls-months-after-end'), cell: (one) => one.monthsAfterEnd, numeric: true },
  ];
  return (
    <>
      <SummaryList
        rows={[
          { key: 'accept', label: t('calls-days-to-accept'), value: daysToAccept },
          { key: 'start', label: t('calls-months-to-start'), value: monthsToStart },
          { key: 'underspend', label: t('calls-underspend-kept'), value: `${underspendKeptPercent}%` },
          { key: 'feedback', label: t('calls-feedback'), value: code('feedback-policy', feedback) },
          { key: 'signatory', label: t('calls-signatory'), value: signatory.name ? `${signatory.name}, ${both(signatory.role)}` : t('calls-not-set') },
          { key: 'invoicing', label: t('calls-invoicing'), value: <InBoth text={invoicing} /> },
          { key: 'conditions', label: t('calls-standard-conditions'), value: <InBoth text={standardConditions} /> },
        ]}
      />
      <Table caption={t('calls-instalments')} showCaption columns={payments} rows={instalments} rowKey={(one) => `${one.percent} ${one.when.en}`} />
      <Table caption={t('calls-reports')} showCaption columns={due} rows={reports} rowKey={(one) => one.title.en} />
    </>
  );
}
