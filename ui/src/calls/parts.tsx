import { type Column, SummaryList, Table, useWords } from '../design';
import type { Both, CallDocument, HeadingTerms } from '../wire';
import { wallClock } from './wallClock';

/** Text in both languages, side by side: what applicants read in each. */
export function InBoth({ text }: { text: Both }) {
  const { t } = useWords();
  return (
    <div className="sb-beside sb-beside--even calls-both">
      {(['en', 'cy'] as const).map((language) => (
        <div key={language} lang={language}>
          <p className="sb-quiet">{t(`calls-in-${language}`)}</p>
          {(text[language] || t('calls-empty')).split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
    </div>
  );
}

export function About({ document }: { document: CallDocument }) {
  const { t } = useWords();
  return (
    <SummaryList
      rows={[
        { key: 'title', label: t('calls-field-title'), value: <InBoth text={document.title} /> },
        { key: 'funder', label: t('calls-field-funder'), value: <InBoth text={document.funder} /> },
        { key: 'about', label: t('calls-field-about'), value: <InBoth text={document.about} /> },
        { key: 'support', label: t('calls-field-support'), value: document.support.en || document.support.cy ? <InBoth text={document.support} /> : '' },
      ]}
    />
  );
}

export function Dates({ document }: { document: CallDocument }) {
  const { t, date } = useWords();
  const { opensOn, closesAt, reviewsDueOn, panelOn, outcomesBy } = document.dates;
  const day = (iso: string | null) => (iso ? date(iso, 'weekday') : t('calls-not-set'));
  const closes = wallClock(closesAt);
  return (
    <SummaryList
      rows={[
        { key: 'opens', label: t('calls-field-dates-openson'), value: day(opensOn) },
        {
          key: 'closes',
          label: t('calls-field-dates-closesat'),
          value: closes ? t('calls-closes-at', { date: date(closes.day, 'weekday'), time: closes.time }) : t('calls-not-set'),
        },
        { key: 'reviews', label: t('calls-field-dates-reviewsdueon'), value: day(reviewsDueOn) },
        { key: 'panel', label: t('calls-field-dates-panelon'), value: day(panelOn) },
        { key: 'outcomes', label: t('calls-field-dates-outcomesby'), value: day(outcomesBy) },
      ]}
    />
  );
}

export function Money({ document }: { document: CallDocument }) {
  const { t, money, both, code } = useWords();
  const { pot, minimum, maximum, headings } = document.money;
  const columns: Column<HeadingTerms>[] = [
    { key: 'heading', head: t('calls-heading'), cell: (one) => code('heading', one.heading), names: true },
    { key: 'allowed', head: t('calls-allowed'), cell: (one) => t(one.allowed ? 'calls-allowed-yes' : 'calls-allowed-no') },
    { key: 'rate', head: t('calls-rate'), cell: (one) => (one.allowed ? `${one.ratePercent}%` : '–'), numeric: true },
    {
      key: 'cap',
      head: t('calls-cap'),
      cell: (one) => [one.cap === null ? '' : money(one.cap, true), one.capPercent === null ? '' : t('calls-of-total', { percent: one.capPercent })].filter(Boolean).join(', ') || '–',
      numeric: true,
    },
    { key: 'guidance', head: t('calls-guidance'), cell: (one) => both(one.guidance) },
  ];
  return (
    <>
      <SummaryList
        rows={[
          { key: 'pot', label: t('calls-field-money-pot'), value: money(pot) },
          { key: 'minimum', label: t('calls-field-money-minimum'), value: money(minimum) },
          { key: 'maximum', label: t('calls-field-money-maximum'), value: money(maximum) },
        ]}
      />
      <Table caption={t('calls-headings')} showCaption columns={columns} rows={headings} rowKey={(one) => one.heading} rowState={(one) => (one.allowed ? undefined : 'quiet')} />
    </>
  );
}
