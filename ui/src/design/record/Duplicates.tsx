import { type DuplicatePair, useRead } from '../../wire';
import { EmptyState } from '../page/EmptyState';
import { Page } from '../page/Page';
import { RecordLink } from '../page/records';
import { List, useList } from '../table/List';
import type { Column } from '../table/Table';
import { useWords } from '../words/Words';
import { CompareLink, type TwiceNoun, useGround } from './Likely';

interface DuplicatesProps {
  noun: TwiceNoun;
  /** By what they were found. */
  words: string;
  /** What would stand here. */
  none: string;
  back: { to: string; words: string };
}

/** Pairs of records that may be one. */
export function Duplicates({ noun, words, none, back }: DuplicatesProps) {
  const { t } = useWords();
  const ground = useGround(noun);
  const list = useList({});
  const pairs = useRead('listDuplicates', { noun, ...list.asked }, { keep: true });
  const side = (record: DuplicatePair['first']) => <RecordLink noun={noun} id={record.id} label={record.name} />;
  const columns: Column<DuplicatePair>[] = [
    { key: 'first', head: t('record-duplicates-first'), cell: ({ first }) => side(first), under: ({ first }) => first.detail },
    { key: 'second', head: t('record-duplicates-second'), cell: ({ second }) => side(second), under: ({ second }) => second.detail },
    { key: 'ground', head: t('record-duplicates-why'), cell: ({ first }) => ground(first.ground) },
    {
      key: 'compare',
      head: t('record-compare'),
      tight: true,
      cell: ({ first, second }) => <CompareLink noun={noun} id={first.id} other={second.id} name={first.name} />,
    },
  ];
  return (
    <Page title={t('record-duplicates')} detail={words} back={back}>
      <List
        of={pairs}
        list={list}
        caption={t('record-duplicates')}
        columns={columns}
        rowKey={(pair) => `${pair.first.id} ${pair.second.id}`}
        none={<EmptyState title={t('record-duplicates-none')}>{none}</EmptyState>}
      />
    </Page>
  );
}
