import { EmptyState, FilterBar, FilterSelect, LinkButton, Loaded, Page, useFilters, useWords } from '../design';
import { useRead } from '../wire';
import { Exports } from './Exports';
import { RankedBids } from './RankedBids';

/** The bids of a call in order, with the funding line where the pot ends. */
export function Ranking() {
  const { t, both } = useWords();
  const [{ call }, setFilters] = useFilters({ call: '', offset: 0 });
  const calls = useRead('listCalls', {});
  return (
    <Loaded of={calls}>
      {(found) => {
        const published = found.calls.filter((one) => one.version !== null);
        const chosen = published.find((one) => one.id === call) ?? published.find((one) => one.phase === 'closed') ?? published[0];
        return (
          <Page
            title={t('ranking')}
            detail={chosen ? both(chosen.title) : undefined}
            actions={
              chosen ? (
                <>
                  <Exports call={chosen.id} />
                  <LinkButton kind="plain" to="/decisions" filters={{ call: chosen.id }}>
                    {t('ranking-to-decisions')}
                  </LinkButton>
                </>
              ) : undefined
            }
          >
            {published.length > 1 && chosen ? (
              <FilterBar>
                <FilterSelect
                  label={t('ranking-call')}
                  all={both(chosen.title)}
                  value=""
                  onChange={(value) => setFilters({ call: value })}
                  choices={published.filter((one) => one.id !== chosen.id).map((one) => ({ value: one.id, label: both(one.title) }))}
                />
              </FilterBar>
            ) : null}
            {chosen ? <RankedBids call={chosen.id} /> : <EmptyState title={t('ranking-none')}>{t('ranking-none-words')}</EmptyState>}
          </Page>
        );
      }}
    </Loaded>
  );
}
