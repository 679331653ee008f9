import { type LetterLine, useRead } from '../../wire';
import { Loaded } from '../page/Failing';
import { Part } from '../page/Page';
import { Link } from '../page/place';
import { type Column, Table } from '../table/Table';
import { useWords } from '../words/Words';
import { LetterTag, letterPlace } from './letter';

interface LettersOfProps {
  application?: string;
  placement?: string;
  /** What is said while there is no letter. */
  none: string;
}

/** The letters about an application or a placement: those that are due and those that went out. */
export function LettersOf({ application = undefined, placement = undefined, none }: LettersOfProps) {
  const { t, code, date } = useWords();
  const of = { application: application ?? null, placement: placement ?? null };
  const letters = useRead('listLetters', { ...of, call: null, show: null, kind: null, text: '', sort: '-dated', offset: 0, limit: 200 });
  const columns: Column<LetterLine>[] = [
    { key: 'kind', head: t('letter-kind'), cell: (one) => code('letter-kind', one.kind), names: true },
    { key: 'to', head: t('letter-recipient'), cell: (one) => one.name || '–' },
    { key: 'language', head: t('letter-language'), cell: (one) => code('letter-language', one.language) },
    { key: 'dated', head: t('letter-dated'), cell: (one) => (one.datedOn ? date(one.datedOn, 'short') : '–'), tight: true },
    { key: 'state', head: t('letter-state'), cell: (one) => <LetterTag line={one} />, tight: true },
  ];
  return (
    <Part title={t('letters-title')} actions={<Link to="/letters">{t('letters-all')}</Link>}>
      <Loaded of={letters}>
        {(found) => (
          <Table
            caption={t('letters-title')}
            columns={columns}
            rows={found.rows}
            rowKey={letterPlace}
            rowTo={letterPlace}
            rowState={(one) => (one.state === 'void' ? 'quiet' : undefined)}
            empty={<p className="sb-quiet">{none}</p>}
          />
        )}
      </Loaded>
    </Part>
  );
}
