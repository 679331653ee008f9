import { Inset, Loaded, useWords, Warning } from '../design';
import { useRead } from '../wire';

/** What a check of the chain found. */
export function Chain() {
  const { t } = useWords();
  const chain = useRead('checkChain', {});
  return (
    <Loaded of={chain}>
      {(found) =>
        found.brokenAt === null ? (
          <Inset>
            <p>{t('history-whole', { entries: found.entries })}</p>
            {found.redacted > 0 ? <p>{t('history-redacted', { redacted: found.redacted })}</p> : null}
            <p className="sb-mono">{t('history-head', { head: found.head })}</p>
          </Inset>
        ) : (
          <Warning title={t('history-check')}>
            <p>{t('history-broken', { at: found.brokenAt })}</p>
          </Warning>
        )
      }
    </Loaded>
  );
}
