import { Bars, Loaded, Page, Part, useParam, useWords } from '../design';
import { useRead } from '../wire';
import { Figures } from './Figures';
import { Print } from './Print';

/** What a call came to, on a page. */
export function CallPage() {
  const { t, both, money, count } = useWords();
  const call = useParam('call');
  const read = useRead('showCallPage', { call });
  return (
    <Loaded of={read} rows={8}>
      {(view) => (
        <Page title={t('impact-call-of', { title: both(view.title) })} back={{ to: `/calls/${call}`, words: both(view.title) }} actions={<Print of={{ page: 'call', call }} />}>
          <Figures impact={view.impact} more={[{ key: 'pot', figure: money(view.pot, true), label: t('impact-pot') }]} />
          {view.bands.length > 0 ? (
            <Part title={t('impact-scores')}>
              <Bars
                caption={t('impact-scores')}
                head={t('impact-score')}
                counted={t('impact-bids')}
                lines={view.bands.map((band) => ({
                  key: String(band.from),
                  name: band.below === null ? t('impact-band-highest', { from: band.from }) : t('impact-band', { from: band.from, below: band.below }),
                  count: band.bids,
                  said: t('impact-band-bids', { bids: count(band.bids), funded: count(band.funded) }),
                }))}
              />
            </Part>
          ) : null}
        </Page>
      )}
    </Loaded>
  );
}
