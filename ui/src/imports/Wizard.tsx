import { useEffect, useRef, useState } from 'react';
import { useWords } from '../design';
import type { FileToken, ImportKind, ImportReport, ImportSetup } from '../wire';
import { ChooseFile } from './ChooseFile';
import { MapColumns } from './MapColumns';
import { Preview } from './Preview';
import { Report } from './Report';

interface WizardProps {
  kind: ImportKind;
  /** For attendance: the event. */
  event: string | null;
  /** Where to go when it is done. */
  done: { to: string; words: string };
}

type Step =
  | { at: 'file' }
  | { at: 'columns'; file: FileToken; sheet: string; chosen?: { columns: string[]; otherwise: string } }
  | { at: 'preview'; file: FileToken; setup: ImportSetup }
  | { at: 'report'; report: ImportReport };

const STEPS: Step['at'][] = ['file', 'columns', 'preview', 'report'];

/** Import, step by step: the file, what its columns mean, what will happen, what did. */
export function Wizard({ kind, event, done }: WizardProps) {
  const { t } = useWords();
  const [step, setStep] = useState<Step>({ at: 'file' });
  const at = STEPS.indexOf(step.at);
  const steps = useRef<HTMLOListElement>(null);
  const was = useRef(at);
  // The button that was pressed is gone: whoever works by keyboard or by ear is told which step this is.
  useEffect(() => {
    if (was.current === at) return;
    was.current = at;
    steps.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [at]);
  return (
    <>
      <ol className="imports-steps" aria-label={t('imports-steps')} ref={steps}>
        {STEPS.map((one, index) => (
          <li key={one} {...(index === at ? { 'aria-current': 'step' as const, tabIndex: -1 } : {})} className={index < at ? 'imports-steps__done' : ''}>
            <span className="imports-steps__number" aria-hidden="true">
              {index + 1}
            </span>
            {t(`imports-step-${one}`)}
          </li>
        ))}
      </ol>
      {step.at === 'file' ? <ChooseFile kind={kind} onFile={(file) => setStep({ at: 'columns', file, sheet: '' })} /> : null}
      {step.at === 'columns' ? (
        <MapColumns
          key={`${step.file.token} ${step.sheet}`}
          kind={kind}
          file={step.file}
          sheet={step.sheet}
          chosen={step.chosen}
          onSheet={(sheet) => setStep({ at: 'columns', file: step.file, sheet })}
          onBack={() => setStep({ at: 'file' })}
          onMapped={(sheet, columns, otherwise) =>
            setStep({
              at: 'preview',
              file: step.file,
              setup: { file: step.file.token, kind, sheet, columns, event, otherwise, organisations: [], rows: [], addUnsure: false },
            })
          }
        />
      ) : null}
      {step.at === 'preview' ? (
        <Preview
          setup={step.setup}
          onSetup={(setup) => setStep({ ...step, setup })}
          onBack={() => setStep({ at: 'columns', file: step.file, sheet: step.setup.sheet, chosen: step.setup })}
          onDone={(report) => setStep({ at: 'report', report })}
        />
      ) : null}
      {step.at === 'report' ? <Report report={step.report} done={done} onAgain={() => setStep({ at: 'file' })} /> : null}
    </>
  );
}
