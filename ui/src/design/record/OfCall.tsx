import { Fragment, type ReactNode } from 'react';
import { type CallSummary, useRead } from '../../wire';
import { Loaded } from '../page/Failing';
import { Page } from '../page/Page';
import { type Filters, useFilters, useGo, usePath } from '../page/place';
import { FilterSelect } from '../table/FilterText';
import { useWords } from '../words/Words';
import { useCallChoices } from './callChoices';

interface OfCallProps {
  title: string;
  /** What stands while no call is published. */
  none: ReactNode;
  /** The filters that another call keeps. */
  keep?: Filters;
  /** The screen of the chosen call, with what chooses another; null where there is no other. */
  children: (call: CallSummary, choose: ReactNode) => ReactNode;
}

/** A screen of one published call: of the one in the address, else of one that has closed, else of the first. */
export function OfCall({ title, none, keep = {}, children }: OfCallProps) {
  const { t } = useWords();
  const choicesOf = useCallChoices();
  const go = useGo();
  const path = usePath();
  const [{ call }] = useFilters({ call: '' });
  const calls = useRead('listCalls', {});
  return (
    <Loaded of={calls}>
      {(found) => {
        const published = found.calls.filter((one) => one.version !== null);
        const chosen = published.find((one) => one.id === call) ?? published.find((one) => one.phase === 'closed') ?? published[0];
        if (!chosen) return <Page title={title}>{none}</Page>;
        const choices = choicesOf(published);
        const others = choices.filter((one) => one.value !== chosen.id);
        const own = choices.find((one) => one.value === chosen.id)?.label ?? '';
        const choose = <FilterSelect label={t('record-call')} all={own} value="" onChange={(to) => go(path, { ...keep, call: to }, true)} choices={others} />;
        return <Fragment key={chosen.id}>{children(chosen, others.length > 0 ? choose : null)}</Fragment>;
      }}
    </Loaded>
  );
}
