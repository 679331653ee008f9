import { type Filters, Link, recordPlace, Tag, useHasPlace, useWords } from '../design';
import type { DueView } from '../wire';

/** One thing that waits: what it is, of which call, by when, and the way to it. */
export function DueLine({ due }: { due: DueView }) {
  const { t, both, date, args } = useWords();
  const place = usePlace(due);
  const words = t(`due-${due.kind}`, args(due.facts));
  return (
    <li className="today-line">
      <div>
        <strong>{words}</strong>
        {due.callTitle ? <span className="today-of">{both(due.callTitle)}</span> : null}
      </div>
      <div className="today-when">
        {due.overdue ? <Tag tone="red">{t('today-days-over', args(due.facts))}</Tag> : null}
        {due.dueOn === null ? null : <span className="today-of">{t('today-by', { date: date(due.dueOn, 'short') })}</span>}
      </div>
      <div className="today-way">
        {place ? (
          <Link to={place.to} {...(place.filters ? { filters: place.filters } : {})} className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" about={words}>
            {t(`due-do-${due.kind}`)}
          </Link>
        ) : null}
      </div>
    </li>
  );
}

/** Where something that waits is done: the record where it is one, the filtered list where they are more. */
function usePlace(due: DueView): { to: string; filters?: Filters } | undefined {
  const has = useHasPlace();
  const call: Filters = due.call === null ? {} : { call: due.call };
  const inList = (path: string) => (has(path) ? { to: path, filters: call } : undefined);
  const ofPlacement = (tab: string) => (due.placement === null ? undefined : { to: `/placements/${due.placement}`, filters: { tab } });
  const one = due.application === null ? undefined : `/applications/${due.application}`;
  const award = `/awards/${due.award ?? ''}`;
  const ofOne = (noun: string, under: string, filters: Filters) => {
    const fact = due.facts[noun];
    const place = fact?.kind === 'record' ? recordPlace(noun, fact.id) : undefined;
    return place === undefined ? undefined : { to: `${place}${under}`, filters };
  };
  switch (due.kind) {
    case 'call-closes':
      return { to: `/calls/${due.call ?? ''}` };
    case 'late-to-rule':
      return one ? { to: `${one}/lateness` } : { to: '/applications', filters: { ...call, state: 'submitted', late: true } };
    case 'corrections-over':
    case 'corrections-out':
      return one ? { to: one } : { to: '/applications', filters: { ...call, state: 'returned' } };
    case 'eligibility-to-check':
      return one ? { to: one, filters: { tab: 'eligibility' } } : { to: '/applications', filters: { ...call, state: 'submitted' } };
    case 'conflicts-to-confirm':
      return has('/panel') ? { to: '/panel', filters: { ...call, tab: 'conflicts', state: 'found' } } : undefined;
    case 'reviews-outstanding':
      return inList('/panel');
    case 'ranking-ready':
      return inList('/ranking');
    case 'decisions-to-lock':
      return inList('/decisions');
    case 'letters-ready':
    case 'letters-blocked':
      return inList('/letters');
    case 'reserve-to-promote':
      return { to: `/decisions/${due.application ?? ''}/promote` };
    case 'acceptance-due':
    case 'subsidy-to-confirm':
      return { to: award, filters: { tab: 'acceptance' } };
    case 'signature-missing':
      return { to: `${award}/sign` };
    case 'condition-due':
      return { to: award, filters: { tab: 'conditions' } };
    case 'start-to-confirm':
      return { to: `${award}/start` };
    case 'backfill-gap':
      return ofPlacement('backfill');
    case 'placement-not-ready':
      return ofPlacement('overview');
    case 'vat-unconfirmed':
      return ofPlacement('costs');
    case 'placement-review-due':
    case 'placement-concern':
    case 'return-meeting-due':
      return ofPlacement('reviews');
    case 'placement-overlaps':
      return ofPlacement('days');
    case 'claims-to-approve':
      return { to: '/payments', filters: { state: 'submitted' } };
    case 'claims-queried':
      return { to: '/payments', filters: { state: 'queried' } };
    case 'bank-to-confirm':
      return ofOne('organisation', '/bank', {}) ?? { to: '/organisations' };
    case 'changes-to-decide':
      return ofOne('award', '', { tab: 'changes' }) ?? inList('/awards');
    case 'reports-due':
    case 'reports-to-accept':
    case 'recoveries-overdue':
      return ofOne('award', '', { tab: 'reports' }) ?? inList('/awards');
    case 'disposal-due':
      return { to: '/protection', filters: { tab: 'disposal' } };
    case 'equality-links-due':
      return { to: '/equality' };
    case 'file-request-due':
      return ofOne('file_request', '', {});
    case 'outcomes-due':
      return ofOne('award', '', { tab: 'outcomes' }) ?? ofOne('placement', '', { tab: 'outcomes' }) ?? { to: '/outcomes' };
    case 'welsh-unchecked':
      return has('/letters/wording') ? { to: '/letters/wording' } : has('/letters') ? { to: '/letters' } : undefined;
    case 'backup-old':
      return { to: '/settings' };
  }
}
