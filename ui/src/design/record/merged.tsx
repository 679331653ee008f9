import type { RecordName } from '../../wire';
import { Inset } from '../page/callouts';
import { Part } from '../page/Page';
import { RecordLink } from '../page/records';
import { useWords } from '../words/Words';
import type { TwiceNoun } from './Likely';

/** Says of a record that was merged which one stands for it now. */
export function MergedInto({ noun, record }: { noun: TwiceNoun; record: RecordName | null }) {
  const { t } = useWords();
  if (record === null) return null;
  return (
    <Inset>
      <p>
        {t('record-merged-into')} <RecordLink noun={noun} id={record.id} label={record.name} />
      </p>
    </Inset>
  );
}

/** The records that were merged into this one. */
export function MergedHere({ noun, records }: { noun: TwiceNoun; records: RecordName[] }) {
  const { t } = useWords();
  if (records.length === 0) return null;
  return (
    <Part title={t('record-merged-here')}>
      <ul className="sb-plain-list">
        {records.map((one) => (
          <li key={one.id}>
            <RecordLink noun={noun} id={one.id} label={one.name} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
