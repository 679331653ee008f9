import { Inset, Loaded, Page, Tabs, useFilters, useParam, useWords } from '../design';
import { type FrozenCall, useRead } from '../wire';
import { useCallParts } from './CallParts';

/** A version of a call, as it was frozen. */
export function CallVersion() {
  const version = useRead('showCallVersion', { version: useParam('version') });
  return <Loaded of={version}>{(frozen) => <Frozen frozen={frozen} />}</Loaded>;
}

function Frozen({ frozen }: { frozen: FrozenCall }) {
  const { t, both, instant } = useWords();
  const [{ tab }, setFilters] = useFilters({ tab: 'about' });
  const { number, publishedAt, sha256 } = frozen.version;
  const parts = useCallParts(frozen.document);
  const title = both(frozen.document.title);
  return (
    <Page title={title} detail={t('calls-version', { number, at: instant(publishedAt) })} back={{ to: `/calls/${frozen.call}`, filters: { tab: 'versions' }, words: t('calls-tab-versions') }}>
      <Inset>
        <p>{t('calls-frozen-words')}</p>
        <p className="calls-hash">{t('calls-fingerprint', { sha256 })}</p>
      </Inset>
      <Tabs label={title} at={tab} onTab={(key) => setFilters({ tab: key })} tabs={parts} />
    </Page>
  );
}
