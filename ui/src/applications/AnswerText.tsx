import { RecordLink, TextButton, useWords } from '../design';
import { announce, type ApplicationView, type AttachedFile, Failed, openDocument, type Question, request } from '../wire';

interface Props {
  question: Question;
  answer: ApplicationView['answers'][string] | undefined;
  view: ApplicationView;
}

/** One answer, in words. An empty one says so. */
export function AnswerText({ question, answer, view }: Props) {
  const { t, both, date, language } = useWords();
  const nothing = <span className="sb-quiet">{t('applications-not-answered')}</span>;
  if (!answer) return nothing;
  const option = (key: string) => {
    const { kind } = question;
    const found = kind.kind === 'choice' || kind.kind === 'choices' ? kind.options.find((one) => one.key === key) : undefined;
    return found ? both(found.label) : key;
  };
  switch (answer.kind) {
    case 'text':
      return answer.text.trim() === '' ? (
        nothing
      ) : (
        <div className="applications-prose" lang={view.summary.language === language ? undefined : view.summary.language}>
          {answer.text}
        </div>
      );
    case 'choice':
      return answer.option === '' ? nothing : <>{option(answer.option)}</>;
    case 'choices':
      return answer.options.length === 0 ? nothing : <>{answer.options.map(option).join(', ')}</>;
    case 'event': {
      const named = view.names.find((one) => one.id === answer.event);
      return answer.event === null ? nothing : <RecordLink noun="event" id={answer.event} label={named ? both(named.name) : t('noun-event')} />;
    }
    case 'date':
      return answer.typed === '' ? nothing : <>{date(answer.typed)}</>;
    case 'money':
      return answer.typed === '' ? nothing : <>£{answer.typed}</>;
    case 'yes-no':
      return answer.yes === null ? nothing : <>{t(answer.yes ? 'applications-yes' : 'applications-no')}</>;
    case 'milestones':
      return answer.milestones.length === 0 ? (
        nothing
      ) : (
        <ol className="applications-milestones">
          {answer.milestones.map((one, index) => (
            <li key={index}>
              {one.what} <span className="sb-quiet">{one.by === '' ? null : date(one.by)}</span>
            </li>
          ))}
        </ol>
      );
    case 'file':
      return answer.file === null ? nothing : <FileLink application={view.summary.id} file={answer.file} />;
    case 'declaration':
      return answer.agreed ? (
        <>{t('applications-declared', { name: answer.name, role: answer.role, on: date(answer.signedOn) })}</>
      ) : (
        <span className="sb-quiet">{t('applications-not-declared')}</span>
      );
    case 'team':
    case 'budget':
      return null;
  }
}

/** A file that came with the application, opened in the computer's own program for it. */
export function FileLink({ application, file }: { application: string; file: AttachedFile }) {
  const { t, count } = useWords();
  const open = async () => {
    try {
      await openDocument(await request('showAttachedFile', { application, sha256: file.sha256 }));
    } catch (thrown) {
      if (thrown instanceof Failed) announce({ kind: 'failed', failure: thrown.failure });
    }
  };
  return (
    <>
      <TextButton onClick={() => void open()}>{file.name}</TextButton>{' '}
      <span className="sb-quiet">{t('applications-kilobytes', { size: count(Math.ceil(file.size / 1024)) })}</span>
    </>
  );
}
