import type { ApplicationView, AttachedFile, Both, Budget, BudgetLine, DocumentView, Language, Question, TeamLine } from '../../wire';
import { openDocument } from '../../wire';
import { TextButton } from '../form/Button';
import { RecordLink } from '../page/records';
import { Table } from '../table/Table';
import { useWords } from '../words/Words';

interface AnsweredProps {
  question: Question;
  answer: ApplicationView['answers'][string] | undefined;
  /** The language that it is written in. */
  language: Language;
  /** The budget's lines as they add up. */
  budget: Budget;
  /** What the chosen event is called, and when it was held. */
  events: { id: string; title: Both; heldOn?: string }[];
  /** Whether the event is a link to its record. */
  linked?: boolean;
  /** Reads a file that came with the answer, where it can be opened. */
  readFile?: (sha256: string) => Promise<DocumentView>;
}

/** One answer, in words, as it was typed. An empty one says so. */
export function Answered({ question, answer, language, budget, events, linked = false, readFile }: AnsweredProps) {
  const { t, both, date, language: shown } = useWords();
  const nothing = <span className="sb-quiet">{t('answer-empty')}</span>;
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
        <div className="sb-prose" lang={language === shown ? undefined : language}>
          {answer.text}
        </div>
      );
    case 'choice':
      return answer.option === '' ? nothing : <>{option(answer.option)}</>;
    case 'choices':
      return answer.options.length === 0 ? nothing : <>{answer.options.map(option).join(', ')}</>;
    case 'event': {
      const event = events.find((one) => one.id === answer.event);
      if (!event) return nothing;
      const name = event.heldOn ? t('answer-event', { title: both(event.title), date: date(event.heldOn) }) : both(event.title);
      return linked ? <RecordLink noun="event" id={event.id} label={name} /> : <>{name}</>;
    }
    case 'date':
      return answer.typed === '' ? nothing : <>{date(answer.typed)}</>;
    case 'money':
      return answer.typed === '' ? nothing : <>£{answer.typed}</>;
    case 'yes-no':
      return answer.yes === null ? nothing : <>{t(answer.yes ? 'answer-yes' : 'answer-no')}</>;
    case 'file':
      return answer.file === null ? nothing : <FileLink file={answer.file} read={readFile} />;
    case 'milestones': {
      const milestones = answer.milestones.filter((one) => one.what !== '' || one.by !== '');
      return milestones.length === 0 ? (
        nothing
      ) : (
        <ol className="sb-milestones">
          {milestones.map((one, index) => (
            <li key={index}>
              {one.what} <span className="sb-quiet">{one.by === '' ? null : date(one.by)}</span>
            </li>
          ))}
        </ol>
      );
    }
    case 'team': {
      const people = answer.people.filter((one) => one.name !== '' || one.organisationName !== '');
      return people.length === 0 ? nothing : <Team people={people} caption={both(question.title)} />;
    }
    case 'budget': {
      const typed = answer.lines.some((one) => one.item !== '' || one.amount !== '' || one.heading !== null);
      return typed ? <Lines lines={answer.lines} budget={budget} language={language} caption={both(question.title)} /> : nothing;
    }
    case 'declaration':
      return answer.agreed ? (
        <>{t('answer-declared', { name: answer.name, role: answer.role, date: date(answer.signedOn) })}</>
      ) : (
        <span className="sb-quiet">{t('answer-not-declared')}</span>
      );
  }
}

function Team({ people, caption }: { people: TeamLine[]; caption: string }) {
  const { t, code } = useWords();
  const under = (parts: string[]) => parts.filter(Boolean).join(', ');
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', head: t('answer-person'), names: true, cell: (one) => one.name, under: (one) => under([one.role ? code('role', one.role) : '', one.email]) },
        { key: 'organisation', head: t('answer-organisation'), cell: (one) => one.organisationName, under: (one) => under([one.post, one.sector ? code('sector', one.sector) : '']) },
      ]}
      rows={people}
      rowKey={(one) => String(people.indexOf(one))}
    />
  );
}

function Lines({ lines, budget, language, caption }: { lines: BudgetLine[]; budget: Budget; language: Language; caption: string }) {
  const { t, code, money } = useWords();
  const amount = (one: BudgetLine) => {
    const pence = budget.lines[lines.indexOf(one)];
    return pence == null ? one.amount : money(pence);
  };
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'item', head: t('answer-item'), names: true, cell: (one) => one.item, under: (one) => (one.heading ? code('heading', one.heading) : null) },
        { key: 'why', head: t('answer-justification'), cell: (one) => <span lang={language}>{one.justification}</span> },
        { key: 'amount', head: t('answer-amount'), cell: amount, numeric: true },
      ]}
      rows={lines}
      rowKey={(one) => String(lines.indexOf(one))}
      foot={[t('answer-total'), '', money(budget.total)]}
    />
  );
}

interface FileLinkProps {
  file: AttachedFile;
  /** Reads it, where it can be opened. */
  read: ((sha256: string) => Promise<DocumentView>) | undefined;
}

/** A file that came with an application, opened in the computer’s own program for it. */
export function FileLink({ file, read }: FileLinkProps) {
  const { t, count } = useWords();
  return (
    <>
      {read ? <TextButton onClick={() => void openDocument(read(file.sha256))}>{file.name}</TextButton> : file.name}{' '}
      <span className="sb-quiet">{t('answer-kilobytes', { size: count(Math.ceil(file.size / 1024)) })}</span>
    </>
  );
}
