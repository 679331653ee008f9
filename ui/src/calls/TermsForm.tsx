import { Button, Form, Part, Radios, TextButton, TextField, useForm, useGo, useWords } from '../design';
import { type CallView, codes, type FeedbackPolicy, type InstalmentInput, type ReportInput, useAct } from '../wire';
import { BothField, CallForm } from './CallForm';

const EMPTY = { en: '', cy: '' };

/** Changes what a call’s award letter promises and asks. */
export function TermsForm() {
  const { t } = useWords();
  return <CallForm title={t('calls-change-terms')}>{(view) => <Change view={view} />}</CallForm>;
}

function Change({ view }: { view: CallView }) {
  const { t } = useWords();
  const go = useGo();
  const edit = useAct('editCallTerms');
  const terms = view.document.terms;
  const form = useForm({
    daysToAccept: String(terms.daysToAccept),
    monthsToStart: String(terms.monthsToStart),
    underspendKeptPercent: String(terms.underspendKeptPercent),
    feedback: terms.feedback,
    signatoryName: terms.signatory.name,
    signatoryRole: terms.signatory.role,
    invoicing: terms.invoicing,
    standardConditions: terms.standardConditions,
    instalments: terms.instalments.map((one): InstalmentInput => ({ ...one, percent: String(one.percent) })),
    reports: terms.reports.map((one): ReportInput => ({ title: one.title, monthsAfterEnd: String(one.monthsAfterEnd) })),
  });
  const { instalments, reports } = form.values;
  const payment = (index: number, to: Partial<InstalmentInput>) => form.set('instalments', instalments.map((one, i) => (i === index ? { ...one, ...to } : one)));
  const report = (index: number, to: Partial<ReportInput>) => form.set('reports', reports.map((one, i) => (i === index ? { ...one, ...to } : one)));
  const submit = async () => {
    if (await edit.run({ call: view.summary.id, basedOn: view.basedOn, ...form.values })) go(`/calls/${view.summary.id}`, { tab: 'terms' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <TextField {...form.field('signatoryName')} label={t('calls-signatory')} first />
      <BothField {...form.field('signatoryRole')} label={t('calls-signatory-role')} />
      <TextField {...form.field('daysToAccept')} label={t('calls-days-to-accept')} width={3} inputMode="numeric" />
      <TextField {...form.field('monthsToStart')} label={t('calls-months-to-start')} width={3} inputMode="numeric" />
      <TextField {...form.field('underspendKeptPercent')} label={t('calls-underspend-kept')} hint={t('calls-underspend-kept-hint')} width={3} suffix="%" inputMode="numeric" />
      <Radios
        {...form.field('feedback')}
        onChange={(feedback) => form.set('feedback', feedback as FeedbackPolicy)}
        label={t('calls-feedback')}
        choices={codes.FeedbackPolicy.map((value) => ({ value, label: t(`feedback-policy-${value}`) }))}
      />
      <h2 className="nhsuk-heading-m">{t('calls-instalments')}</h2>
      {instalments.map((one, i) => (
        // Payments have no name of their own: their place is what they are.
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={i} title={t('calls-instalment', { number: i + 1 })} actions={<TextButton onClick={() => form.set('instalments', instalments.filter((_, at) => at !== i))}>{t('calls-remove')}</TextButton>}>
          <TextField name={`instalments.${i}.percent`} label={t('calls-share')} value={one.percent} onChange={(percent) => payment(i, { percent })} width={3} suffix="%" inputMode="numeric" />
          <BothField name={`instalments.${i}.when`} label={t('calls-paid-when')} value={one.when} onChange={(when) => payment(i, { when })} />
          <BothField name={`instalments.${i}.evidence`} label={t('calls-evidence')} value={one.evidence} onChange={(evidence) => payment(i, { evidence })} rows={2} />
        </Part>
      ))}
      <TextButton onClick={() => form.set('instalments', [...instalments, { percent: '', when: EMPTY, evidence: EMPTY }])}>{t('calls-add-instalment')}</TextButton>
      <h2 className="nhsuk-heading-m">{t('calls-reports')}</h2>
      {reports.map((one, i) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={i} title={t('calls-report-number', { number: i + 1 })} actions={<TextButton onClick={() => form.set('reports', reports.filter((_, at) => at !== i))}>{t('calls-remove')}</TextButton>}>
          <BothField name={`reports.${i}.title`} label={t('calls-report')} value={one.title} onChange={(title) => report(i, { title })} />
          <TextField name={`reports.${i}.monthsAfterEnd`} label={t('calls-months-after-end')} value={one.monthsAfterEnd} onChange={(monthsAfterEnd) => report(i, { monthsAfterEnd })} width={3} inputMode="numeric" />
        </Part>
      ))}
      <TextButton onClick={() => form.set('reports', [...reports, { title: EMPTY, monthsAfterEnd: '' }])}>{t('calls-add-report')}</TextButton>
      <BothField {...form.field('invoicing')} label={t('calls-invoicing')} rows={4} />
      <BothField {...form.field('standardConditions')} label={t('calls-standard-conditions')} rows={12} />
      <Button busy={edit.busy}>{t('calls-save')}</Button>
    </Form>
  );
}
