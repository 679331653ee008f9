import { type CallSummary } from '../../wire';
import { wallClock } from '../words/format';
import { useWords } from '../words/Words';

/** What calls are called where one of them is chosen: a scheme is called year after year by one title, so those also say when they close. */
export function useCallChoices(): (calls: readonly CallSummary[]) => { value: string; label: string }[] {
  const { t, both, date } = useWords();
  return (calls) => {
    const titles = calls.map((call) => both(call.title));
    return calls.map((call, at) => {
      const title = titles[at] ?? '';
      const closes = call.closesAt ? wallClock(call.closesAt) : undefined;
      const shared = titles.filter((one) => one === title).length > 1;
      return { value: call.id, label: shared && closes ? t('record-call-closing', { title, date: date(closes.date, 'short') }) : title };
    });
  };
}
