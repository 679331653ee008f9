import { useState } from 'react';
import { Checkboxes, Exporting, Radios, useWords } from '../design';
import { codes, type Input, type PaperSize, request } from '../wire';

/** The timeline as pages, to print or to save. */
export function PrintTimeline({ timeline, disabled }: { timeline: Input<'showTimeline'>; disabled: boolean }) {
  const { t, language } = useWords();
  const [paper, setPaper] = useState<PaperSize>('a4');
  return (
    <Exporting
      label={t('timeline-print')}
      title={t('timeline-of-placements')}
      disabled={disabled}
      print={t('timeline-print-now')}
      save={t('timeline-save-pdf')}
      make={() => request('exportTimeline', { timeline, paper, language })}
    >
      <p>{t('timeline-print-words')}</p>
      <Radios
        name="paper"
        label={t('timeline-paper')}
        value={paper}
        onChange={(value) => setPaper(value === 'a3' ? 'a3' : 'a4')}
        choices={[
          { value: 'a4', label: t('timeline-a4') },
          { value: 'a3', label: t('timeline-a3') },
        ]}
      />
    </Exporting>
  );
}

const ALL = { text: '', state: '', employerSector: '', hostSector: '', organisation: null, on: '', sort: '', offset: 0, limit: 0 };

/** Days as a calendar file: of one placement, or of those that filters leave in, with awards and panels. */
export function SaveCalendar({ placement = null, placements = ALL }: { placement?: string | null; placements?: Input<'listPlacements'> }) {
  const { t, code, language } = useWords();
  const offered = placement === null ? codes.CalendarPart : codes.CalendarPart.filter((part) => part !== 'panels');
  const [parts, setParts] = useState([...offered]);
  return (
    <Exporting
      label={t('calendar-save')}
      title={t('calendar-save')}
      save={t('calendar-save-now')}
      make={() => request('exportCalendar', { placement, placements, parts, language })}
    >
      <p>{t('calendar-save-words')}</p>
      <Checkboxes
        name="parts"
        label={t('calendar-which')}
        {...(placement === null ? { hint: t('calendar-placements-words') } : {})}
        value={parts}
        onChange={(values) => setParts(offered.filter((part) => values.includes(part)))}
        choices={offered.map((value) => ({ value, label: code('calendar-part', value) }))}
      />
    </Exporting>
  );
}
