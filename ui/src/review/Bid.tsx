import { Link, Loaded, Page, useWords } from '../design';
import { type BidView, type PanelDeskView, useRead } from '../wire';
import { Answers } from './Answers';
import { usePageOf } from './place';
import { Sheet } from './Sheet';

const OWN = new Set(['to-review', 'begun', 'sent-back', 'submitted', 'void']);

/** A bid as it was submitted, with the scoring sheet beside it. */
export function Bid({ desk, application }: { desk: PanelDeskView; application: string }) {
  const { t } = useWords();
  const page = usePageOf();
  const bid = useRead('readBid', { application });
  if (bid.data === undefined) {
    return (
      <Page title={t('review-bid')} back={{ ...page(''), words: t('review-tab-bids') }}>
        <Loaded of={bid}>{() => null}</Loaded>
      </Page>
    );
  }
  return <Read desk={desk} view={bid.data} />;
}

function Read({ desk, view }: { desk: PanelDeskView; view: BidView }) {
  const { t, money, date } = useWords();
  const page = usePageOf();
  const locked = view.review.state === 'submitted' || view.review.state === 'void';
  const facts = [view.reference, money(view.requested, true), t(view.language === 'cy' ? 'review-in-welsh' : 'review-in-english'), view.dueOn === '' ? '' : t('review-due', { date: date(view.dueOn) })];
  return (
    <div className="review-desk">
      <div className="review-desk__bid">
        <Page title={view.title} back={{ ...page(''), words: t('review-tab-bids') }} detail={facts.filter(Boolean).join(' · ')}>
          <Answers view={view} />
          <Neighbours desk={desk} application={view.application} />
        </Page>
      </div>
      {/* Locked it has nothing to type in, and is scrolled by its own focus. */}
      <section className="review-sheet" aria-label={t('review-sheet')} {...(locked ? { tabIndex: 0 } : {})}>
        <Sheet view={view} />
      </section>
    </div>
  );
}

/** The member’s bids before and after this one. */
function Neighbours({ desk, application }: { desk: PanelDeskView; application: string }) {
  const { t } = useWords();
  const page = usePageOf();
  const own = desk.bids.filter((one) => OWN.has(one.place));
  const at = own.findIndex((one) => one.application === application);
  const before = own[at - 1];
  const after = own[at + 1];
  if (at < 0 || own.length < 2) return null;
  return (
    <nav className="review-neighbours" aria-label={t('review-tab-bids')}>
      {before ? <Link {...page('bid', before.application)}>← {t('review-before', { reference: before.reference })}</Link> : <span />}
      {after ? <Link {...page('bid', after.application)}>{t('review-after', { reference: after.reference })} →</Link> : <span />}
    </nav>
  );
}
