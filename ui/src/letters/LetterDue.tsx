import { useState } from 'react';
import { Beside, Button, dueOf, Inset, LetterTag, Loaded, Page, Pages, Part, personOfPlace, RecordLink, SummaryList, type SummaryRow, useGo, useParam, useWords, Warning } from '../design';
import { type DueLetter, type LetterLine, type LetterPreview, useRead } from '../wire';
import { IssueOne } from './IssueDialog';
import { LetterProblems } from './problems';
import { Values } from './Values';

/** A letter that is due: its real pages as they would go out today, and what keeps it back. */
export function LetterDue() {
  const { t } = useWords();
  const due = { kind: useParam('kind'), basis: useParam('basis'), person: personOfPlace(useParam('person')) };
  const preview = useRead('previewLetter', { due: due as DueLetter });
  return (
    <Loaded of={preview} rows={8}>
      {(shown) => <Due shown={shown} back={t('letters-title')} />}
    </Loaded>
  );
}

function Due({ shown, back }: { shown: LetterPreview; back: string }) {
  const { t, code } = useWords();
  const go = useGo();
  const [issuing, setIssuing] = useState(false);
  const { line } = shown;
  const title = t('letters-of', { kind: code('letter-kind', line.kind), reference: line.reference });
  const canGo = line.problems.length === 0 || line.needsOverride;
  return (
    <Page
      title={title}
      back={{ to: '/letters', words: back }}
      detail={
        <>
          <LetterTag line={line} /> {line.title}
        </>
      }
      actions={
        <Button onClick={() => setIssuing(true)} disabled={!canGo}>
          {t('letters-issue-one')}
        </Button>
      }
    >
      {line.problems.length > 0 ? (
        <Warning title={t(line.needsOverride ? 'letters-needs-reason' : 'letters-kept-back', { count: line.problems.length })}>
          <LetterProblems line={line} />
        </Warning>
      ) : null}
      <Beside
        main={
          shown.document ? (
            <Pages document={shown.document} label={title} />
          ) : (
            <Inset>{t('letters-no-pages')}</Inset>
          )
        }
        side={
          <>
            <Part title={t('letters-record')}>
              <SummaryList
                rows={[
                  {
                    key: 'person',
                    label: t('letter-recipient'),
                    value: line.person ? <RecordLink noun="person" id={line.person} label={line.name || t('letters-no-name')} /> : t('letters-no-name'),
                  },
                  { key: 'address', label: t('letters-address'), value: <AddressLines lines={shown.address.slice(1)} /> },
                  { key: 'language', label: t('letter-language'), value: code('letter-language', line.language) },
                  ...aboutRows(line, t),
                ]}
              />
            </Part>
            <Part title={t('letters-values')}>
              <Values values={shown.values} languages={line.language} />
            </Part>
          </>
        }
      />
      {issuing ? (
        <IssueOne
          due={dueOf(line)}
          needsOverride={line.needsOverride}
          onClose={() => setIssuing(false)}
          onDone={(letter) => go(`/letters/${letter}`, undefined, true)}
        />
      ) : null}
    </Page>
  );
}

/** What a letter is about, each a way to its record. */
export function aboutRows(line: LetterLine, t: (id: string) => string): SummaryRow[] {
  const to = (noun: 'application' | 'placement', id: string | null) => (id ? <RecordLink noun={noun} id={id} label={line.reference} /> : '');
  return [
    { key: 'application', label: t('letter-application'), value: to('application', line.application) },
    { key: 'placement', label: t('letters-placement'), value: to('placement', line.placement) },
  ];
}

/** An address as it stands on the envelope. */
export function AddressLines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return <>–</>;
  return (
    <>
      {lines.map((line, index) => (
        <span key={`${index} ${line}`} className="letters-address">
          {line}
        </span>
      ))}
    </>
  );
}
