import type { ReactNode } from 'react';
import { type Tab, useWords } from '../design';
import type { CallDocument } from '../wire';
import { FormPreview } from './FormPreview';
import { About, Dates, Money } from './parts';
import { Criteria, Rules, Terms } from './terms';

/** A part of a call that can be changed. */
export type Part = 'about' | 'dates' | 'money' | 'terms';

/** The parts of a call, a tab each; `under` puts something under those that can be changed. */
export function useCallParts(document: CallDocument, under: (part: Part) => ReactNode = () => null): Tab[] {
  const { t } = useWords();
  const part = (key: Part, shown: ReactNode): Tab => ({
    key,
    label: t(`calls-tab-${key}`),
    show: () => (
      <>
        {shown}
        {under(key)}
      </>
    ),
  });
  return [
    part('about', <About document={document} />),
    part('dates', <Dates document={document} />),
    part('money', <Money document={document} />),
    { key: 'rules', label: t('calls-tab-rules'), count: document.rules.length, show: () => <Rules document={document} /> },
    { key: 'form', label: t('calls-tab-form'), show: () => <FormPreview form={document.form} /> },
    { key: 'criteria', label: t('calls-tab-criteria'), count: document.criteria.length, show: () => <Criteria document={document} /> },
    part('terms', <Terms document={document} />),
  ];
}
