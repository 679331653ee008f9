import { EmptyState, FilterBar, LinkButton, OfCall, Page, useWords } from '../design';
import { Exports } from './Exports';
import { RankedBids } from './RankedBids';

/** The bids of a call in order, with the funding line where the pot ends. */
export function Ranking() {
  const { t, both } = useWords();
  return (
    <OfCall title={t('ranking')} none={<EmptyState title={t('ranking-none')}>{t('ranking-none-words')}</EmptyState>}>
      {(call, choose) => (
        <Page
          title={t('ranking')}
          detail={both(call.title)}
          actions={
            <>
              <Exports call={call.id} />
              <LinkButton kind="plain" to="/decisions" filters={{ call: call.id }}>
                {t('ranking-to-decisions')}
              </LinkButton>
            </>
          }
        >
          {choose ? <FilterBar>{choose}</FilterBar> : null}
          <RankedBids call={call.id} />
        </Page>
      )}
    </OfCall>
  );
}
