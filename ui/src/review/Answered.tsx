import { type Column, Table, TextButton, useWords } from '../design';
import { announce, type AttachedFile, type BidView, type BudgetLine, Failed, openDocument, type Question, request, type TeamLine } from '../wire';

/** One answer as it was submitted, in words. */
export function Answered({ question, view }: { question: Question; view: BidView }) {
  const { t, both, date, language } = useWords();
  const nothing = <p className="sb-quiet">{t('review-not-answered')}</p>;
  const answer = view.answers[question.key];
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
        <div className="review-prose" lang={view.language === language ? undefined : view.language}>
          {answer.text}
        </div>
      );
    case 'choice':
      return answer.option === '' ? nothing : <p>{option(answer.option)}</p>;
    case 'choices':
      return answer.options.length === 0 ? nothing : <p>{answer.options.map(option).join(', ')}</p>;
    case 'event': {
      const event = view.events.find((one) => one.id === answer.event);
      return event ? <p>{t('review-event', { title: both(event.title), date: date(event.heldOn) })}</p> : nothing;
    }
    case 'date':
      return answer.typed === '' ? nothing : <p>{date(answer.typed)}</p>;
    case 'money':
      return answer.typed === '' ? nothing : <p>£{answer.typed}</p>;
    case 'yes-no':
      return answer.yes === null ? nothing : <p>{t(answer.yes ? 'answer-yes' : 'answer-no')}</p>;
    case 'milestones':
      return answer.milestones.length === 0 ? (
        nothing
      ) : (
        <ol className="review-milestones">
          {answer.milestones.map((one, index) => (
            <li key={index}>
              {one.what} <span className="sb-quiet">{one.by === '' ? null : date(one.by)}</span>
            </li>
          ))}
        </ol>
      );
    case 'team':
      return <Team people={answer.people} caption={both(question.title)} />;
    case 'budget':
      return <Budget view={view} lines={answer.lines} caption={both(question.title)} />;
    case 'file':
      return answer.file === null ? nothing : <FileLink application={view.application} file={answer.file} />;
    case 'declaration':
      return answer.agreed ? <p>{t('review-declared-by', { name: answer.name, role: answer.role, date: date(answer.signedOn) })}</p> : nothing;
  }
}

function Team({ people, caption }: { people: TeamLine[]; caption: string }) {
  const { t, code } = useWords();
  const columns: Column<TeamLine>[] = [
    {
      key: 'name',
      head: t('review-person'),
      names: true,
      cell: (one) => (
        <>
          {one.name}
          {one.role ? <span className="sb-under">{code('role', one.role)}</span> : null}
        </>
      ),
    },
    {
      key: 'organisation',
      head: t('review-organisation'),
      cell: (one) => (
        <>
          {one.organisationName}
          <span className="sb-under">{[one.post, one.sector ? code('sector', one.sector) : ''].filter(Boolean).join(', ')}</span>
        </>
      ),
    },
  ];
  return <Table caption={caption} columns={columns} rows={people} rowKey={(one) => String(people.indexOf(one))} />;
}

function Budget({ view, lines, caption }: { view: BidView; lines: BudgetLine[]; caption: string }) {
  const { t, code, money } = useWords();
  const columns: Column<BudgetLine>[] = [
    {
      key: 'item',
      head: t('review-item'),
      names: true,
      cell: (one) => (
        <>
          {one.item}
          {one.heading ? <span className="sb-under">{code('heading', one.heading)}</span> : null}
        </>
      ),
    },
    { key: 'why', head: t('review-justification'), cell: (one) => <span lang={view.language}>{one.justification}</span> },
    {
      key: 'amount',
      head: t('review-amount'),
      cell: (one) => {
        const pence = view.budget.lines[lines.indexOf(one)];
        return pence == null ? one.amount : money(pence);
      },
      numeric: true,
    },
  ];
  return <Table caption={caption} columns={columns} rows={lines} rowKey={(one) => String(lines.indexOf(one))} foot={[t('review-total-asked'), '', money(view.budget.total)]} />;
}

function FileLink({ application, file }: { application: string; file: AttachedFile }) {
  const { t, count } = useWords();
  const open = async () => {
    try {
      await openDocument(await request('readBidFile', { application, sha256: file.sha256 }));
    } catch (thrown) {
      if (thrown instanceof Failed) announce({ kind: 'failed', failure: thrown.failure });
    }
  };
  return (
    <p>
      <TextButton onClick={() => void open()}>{file.name}</TextButton> <span className="sb-quiet">{t('review-kilobytes', { size: count(Math.ceil(file.size / 1024)) })}</span>
    </p>
  );
}
