import { FileLink, Link, SummaryList, Timeline, type TimelineEntry, Tag, useWords } from '../design';
import { type ApplicationView, request } from '../wire';

/** How the application came in and what was done with it, with the way to its frozen copies and its history. */
export function Course({ view }: { view: ApplicationView }) {
  const { t, code, date, instant } = useWords();
  const { id } = view.summary;
  const { receipt } = view;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'written', label: t('applications-language'), value: code('language', view.summary.language) },
          { key: 'letters', label: t('applications-correspondence'), value: code('language', view.correspondence) },
          { key: 'version', label: t('applications-under'), value: <Link to={`/calls/${view.call.id}`}>{t('applications-version', { number: view.call.number })}</Link> },
          ...(receipt
            ? [
                {
                  key: 'receipt',
                  label: t('applications-came-in'),
                  value: (
                    <>
                      {t('applications-came-in-words', { route: code('route', receipt.route), at: instant(receipt.receivedAt), by: receipt.readBackBy })}
                      {receipt.source ? (
                        <>
                          {' '}
                          <FileLink file={receipt.source} read={(sha256) => request('showAttachedFile', { application: id, sha256 })} />
                        </>
                      ) : null}
                    </>
                  ),
                },
              ]
            : []),
          { key: 'kept', label: t('retention-kept-until'), value: view.keptUntil ? date(view.keptUntil) : '' },
        ]}
      />
      <Timeline entries={useCourse(view)} />
      <p>
        <Link to="/history" filters={{ record: id }}>
          {t('applications-whole-history')}
        </Link>
      </p>
    </>
  );
}

function useCourse(view: ApplicationView): TimelineEntry[] {
  const { t, instant, code } = useWords();
  const { id } = view.summary;
  const entries: TimelineEntry[] = [
    { key: 'begun', at: view.begunAt, who: '', what: t('applications-course-begun') },
    ...view.submissions.map((one) => ({
      key: `submission ${one.number}`,
      at: one.submittedAt,
      who: '',
      what: (
        <>
          {t('applications-course-submitted', { number: one.number })} {one.timeliness === 'late' ? <Tag tone="orange">{code('timeliness', 'late')}</Tag> : null}
        </>
      ),
      detail: one.receivedAt === one.submittedAt ? <span className="sb-mono">{one.sha256.slice(0, 16)}</span> : t('applications-course-received', { at: instant(one.receivedAt) }),
      action: (
        <Link to={`/applications/${id}/copy/${one.number}`} about={t('applications-course-submitted', { number: one.number })}>
          {t('applications-copy')}
        </Link>
      ),
    })),
    ...view.corrections.flatMap((one) => [
      { key: `returned ${one.returnedAt}`, at: one.returnedAt, who: '', what: t('applications-course-returned', { until: instant(one.untilAt) }), detail: one.reason },
    ]),
  ];
  if (view.lateness) {
    entries.push({ key: 'lateness', at: view.lateness.ruledAt, who: view.lateness.by, what: code('lateness', view.lateness.ruling), detail: view.lateness.reason });
  }
  if (view.finding) {
    entries.push({
      key: 'finding',
      at: view.finding.foundAt,
      who: view.finding.by,
      what: t(view.finding.eligible ? 'applications-course-eligible' : 'applications-course-ineligible'),
      detail: view.finding.reason,
    });
  }
  if (view.withdrawal) {
    entries.push({ key: 'withdrawal', at: view.withdrawal.withdrawnAt, who: '', what: code('application-state', 'withdrawn'), detail: view.withdrawal.reason });
  }
  return entries.sort((a, b) => b.at.localeCompare(a.at));
}
