import { type Column, EmptyState, Link, Loaded, Part, StatCards, Table, Tag, type Tone, useHasPlace, useWords } from '../design';
import { type ApplicationView, type AssignmentGrid, type ConflictState, type ConflictView, type ReviewsView, type ReviewView, useRead } from '../wire';

const conflictTones: Record<ConflictState, Tone> = { found: 'yellow', confirmed: 'red', dismissed: 'green', gone: 'grey' };
const reviewTones = { given: 'grey', draft: 'blue', submitted: 'green', 'sent-back': 'yellow', late: 'orange', void: 'red' } as const satisfies Record<string, Tone>;

/** The application before the panel: who is in conflict with it, who reviews it, and how they score it. */
export function BeforePanel({ view }: { view: ApplicationView }) {
  const { t } = useWords();
  const { state } = view.summary;
  if (state !== 'eligible' && state !== 'decided') {
    return <EmptyState title={t('applications-not-before-panel')}>{t('applications-not-before-panel-words')}</EmptyState>;
  }
  return (
    <>
      <Reviews view={view} />
      <Conflicts view={view} />
    </>
  );
}

function Reviews({ view }: { view: ApplicationView }) {
  const { t } = useWords();
  const here = useHasPlace();
  const application = view.summary.id;
  const { call } = view.summary;
  const reviews = useRead('showReviews', { application });
  const grid = useRead('showAssignments', { call, application, offset: 0, limit: 1 });
  return (
    <Loaded of={reviews}>
      {(written) => (
        <Loaded of={grid}>
          {(given) => (
            <>
              <Figures application={application} written={written} planned={given.planned} />
              <Part
                title={t('applications-reviews')}
                actions={here('/panel') ? <Link to="/panel" filters={{ call, tab: 'assignments' }}>{t('applications-assign')}</Link> : null}
              >
                <Assigned given={given} written={written} />
              </Part>
              {written.reviews.length > 0 ? (
                <Part
                  title={t('applications-scores')}
                  actions={here('/panel') ? <Link to={`/panel/${call}/bids/${application}`}>{t('applications-read-reviews')}</Link> : null}
                >
                  <Scores written={written} />
                </Part>
              ) : null}
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

const points = (hundredths: number | null) => (hundredths === null ? '–' : (hundredths / 100).toFixed(2));

function Figures({ application, written, planned }: { application: string; written: ReviewsView; planned: number }) {
  const { t, count } = useWords();
  const ranked = useRead('showDecision', { application }).data;
  const counting = written.reviews.filter((one) => one.counts).length;
  return (
    <StatCards
      label={t('applications-tab-panel')}
      stats={[
        { key: 'in', figure: `${count(counting)}/${count(planned)}`, label: t('applications-reviews-in') },
        { key: 'score', figure: points(ranked?.score ?? null), label: t('applications-score-figure') },
        { key: 'rank', figure: ranked?.rank ?? '–', label: t(ranked && ranked.rank === null ? 'applications-no-rank' : 'applications-rank') },
      ]}
    />
  );
}

interface Reviewer {
  key: string;
  name: string;
  stands: keyof typeof reviewTones;
  counts: boolean;
  due: string;
  review: ReviewView | undefined;
}

/** Who has the bid to review: from the assignments, and reviews of members who no longer have it. */
function reviewersOf(given: AssignmentGrid, written: ReviewsView): Reviewer[] {
  const cells = given.bids[0]?.cells ?? [];
  const assigned = given.members.flatMap((member, index): Reviewer[] => {
    const cell = cells[index];
    if (!cell?.assigned) return [];
    const review = written.reviews.find((one) => one.member === member.id);
    const waiting = review?.state !== 'submitted' && review?.state !== 'void';
    const late = waiting && cell.dueOn !== '' && cell.dueOn < given.today;
    return [{ key: member.id, name: member.name, stands: late ? 'late' : (review?.state ?? 'given'), counts: review?.counts ?? false, due: cell.dueOn, review }];
  });
  const others = written.reviews
    .filter((one) => !assigned.some((other) => other.key === one.member))
    .map((one): Reviewer => ({ key: one.member, name: one.name, stands: one.state, counts: one.counts, due: '', review: one }));
  return [...assigned, ...others];
}

function Assigned({ given, written }: { given: AssignmentGrid; written: ReviewsView }) {
  const { t, date, instant, code } = useWords();
  const columns: Column<Reviewer>[] = [
    { key: 'member', head: t('applications-member'), cell: (one) => one.name, names: true },
    {
      key: 'state',
      head: t('applications-state'),
      cell: (one) => (
        <>
          <Tag tone={reviewTones[one.stands]}>
            {one.stands === 'given' ? t('applications-review-given') : one.stands === 'late' ? t('applications-review-late') : code('review-state', one.stands)}
          </Tag>{' '}
          {one.stands === 'submitted' && !one.counts ? t('applications-review-not-counted') : null}
        </>
      ),
    },
    { key: 'due', head: t('applications-review-due'), cell: (one) => (one.due === '' ? '–' : date(one.due, 'short')), tight: true },
    { key: 'submitted', head: t('applications-review-submitted'), cell: (one) => (one.review?.submittedAt ? instant(one.review.submittedAt, 'short') : '–'), tight: true },
    { key: 'total', head: t('applications-score'), cell: (one) => points(one.review?.total ?? null), numeric: true },
  ];
  const rows = reviewersOf(given, written);
  return (
    <Table
      caption={t('applications-reviews')}
      columns={columns}
      rows={rows}
      rowKey={(one) => one.key}
      rowState={(one) => (one.stands === 'late' ? 'warn' : one.stands === 'void' ? 'quiet' : undefined)}
      empty={<p className="sb-quiet">{t('applications-no-reviewer')}</p>}
    />
  );
}

/** Criteria down, members across. */
function Scores({ written }: { written: ReviewsView }) {
  const { t, both } = useWords();
  const columns: Column<ReviewsView['criteria'][number]>[] = [
    { key: 'criterion', head: t('applications-criterion'), cell: (one) => both(one.title), names: true },
    { key: 'weight', head: t('applications-weight'), cell: (one) => `${one.weight}%`, numeric: true },
    ...written.reviews.map((review) => ({
      key: review.id,
      head: review.name,
      cell: (one: ReviewsView['criteria'][number]) => review.scores[one.key] ?? '–',
      numeric: true,
    })),
  ];
  return (
    <Table
      caption={t('applications-scores')}
      columns={columns}
      rows={written.criteria}
      rowKey={(one) => one.key}
      foot={[t('applications-score'), '', ...written.reviews.map((one) => points(one.total))]}
    />
  );
}

function Conflicts({ view }: { view: ApplicationView }) {
  const { t, code } = useWords();
  const here = useHasPlace();
  const { call, id } = view.summary;
  const conflicts = useRead('listConflicts', { call, application: id, state: null, member: null, offset: 0, limit: 200 });
  const columns: Column<ConflictView>[] = [
    { key: 'member', head: t('applications-member'), cell: (one) => one.name, names: true },
    { key: 'why', head: t('applications-conflict-why'), cell: (one) => <Why conflict={one} /> },
    { key: 'state', head: t('applications-state'), cell: (one) => <Tag tone={conflictTones[one.state]}>{code('conflict-state', one.state)}</Tag>, tight: true },
    { key: 'reason', head: t('applications-reason'), cell: (one) => one.reason || '–' },
  ];
  return (
    <Part
      title={t('applications-conflicts')}
      actions={here('/panel') ? <Link to="/panel" filters={{ call, tab: 'conflicts' }}>{t('applications-rule-on-conflicts')}</Link> : null}
    >
      <Loaded of={conflicts}>
        {(found) => (
          <Table
            caption={t('applications-conflicts')}
            columns={columns}
            rows={found.rows}
            rowKey={(one) => one.id}
            rowState={(one) => (one.state === 'found' ? 'warn' : one.state === 'gone' ? 'quiet' : undefined)}
            empty={<p className="sb-quiet">{t('applications-no-conflict')}</p>}
          />
        )}
      </Loaded>
    </Part>
  );
}

/** On what ground, from what facts, and what the member says of it. */
function Why({ conflict }: { conflict: ConflictView }) {
  const { code } = useWords();
  const facts = [...conflict.organisations, ...conflict.rivals];
  return (
    <>
      {code('conflict-ground', conflict.ground)}
      {facts.length === 0 ? null : `: ${facts.join(', ')}`}
      {conflict.note === '' ? null : <span className="sb-under">“{conflict.note}”</span>}
    </>
  );
}
