import { useEffect, useState } from 'react';
import { Loaded, Page, Tabs, useFilters, useGo, useWords } from '../design';
import { type PanelDeskView, useRead } from '../wire';
import { Bid } from './Bid';
import { Bids } from './Bids';
import { Declarations } from './Declarations';
import { OwnScores } from './OwnScores';
import { usePageOf } from './place';

/** The panel desk: declare first, then read and score one’s own bids. It shows nothing else. */
export function PanelDesk() {
  const desk = useRead('showPanelDesk', {});
  const [at] = useFilters({ page: '', bid: '' });
  useEffect(() => {
    // A bid is read from its top, as a new screen is.
    document.querySelector('#main')?.scrollTo(0, 0);
  }, [at.page, at.bid]);
  return <Loaded of={desk}>{(view) => (at.page === 'bid' ? <Bid key={at.bid} desk={view} application={at.bid} /> : <Desk view={view} at={at.page} />)}</Loaded>;
}

function Desk({ view, at }: { view: PanelDeskView; at: string }) {
  const { t, both, date } = useWords();
  const go = useGo();
  const page = usePageOf();
  const waiting = view.bids.filter((one) => one.place === 'to-declare').length;
  // Somebody who comes for the first time declares first, and stays there until they go elsewhere.
  const [opening] = useState(waiting > 0 && view.bids.every((one) => one.declared === null) ? 'declare' : 'bids');
  const facts = [
    view.reviewsDueOn === '' ? '' : t('review-due-by', { date: date(view.reviewsDueOn) }),
    view.meetsOn === '' ? '' : t('review-panel-meets', { date: date(view.meetsOn) }),
  ];
  return (
    <Page title={both(view.title)} detail={facts.filter(Boolean).join(' · ')}>
      <Tabs
        label={both(view.title)}
        at={at || opening}
        onTab={(tab) => {
          const to = page(tab);
          go(to.to, to.filters, true);
        }}
        tabs={[
          { key: 'bids', label: t('review-tab-bids'), count: view.of, show: () => <Bids view={view} waiting={waiting} /> },
          { key: 'declare', label: t('review-tab-declare'), count: waiting || undefined, show: () => <Declarations view={view} /> },
          { key: 'scores', label: t('review-tab-scores'), show: () => <OwnScores /> },
        ]}
      />
    </Page>
  );
}
