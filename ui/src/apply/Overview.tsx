import { Beside, Details, Inset, LinkButton, Page, Part, SavedLine, SummaryList, Tag, TaskList, useWords } from '../design';
import type { ApplicationForm } from '../wire';
import { BlankForm, Copy } from './documents';
import { Paragraphs } from './Paragraphs';
import { useBackOf, usePageOf } from './place';
import { SectionTag } from './SectionTag';

/** The task list: every section with where it stands, and what the call is. */
export function Overview({ form }: { form: ApplicationForm }) {
  const { t, both } = useWords();
  const page = usePageOf();
  const back = useBackOf(form);
  const open = form.open.length > 0;
  return (
    <Page title={both(form.call.title)} detail={<Standing form={form} />} back={back}>
      <Beside
        main={
          <>
            {form.correction ? <Correction form={form} /> : null}
            {form.submissions.length > 0 && !open ? <Sent form={form} /> : null}
            {open ? (
              <>
                <p className="apply-progress">
                  {t('apply-progress', {
                    done: form.said.sections.filter((one) => one === 'complete').length + (form.correspondence === 'unknown' ? 0 : 1),
                    of: form.said.sections.length + 1,
                  })}
                </p>
                <TaskList
                  tasks={[
                    {
                      key: 'languages',
                      label: t('apply-languages'),
                      ...page('languages'),
                      state: (
                        <Tag tone={form.correspondence === 'unknown' ? 'blue' : 'green'}>
                          {t(form.correspondence === 'unknown' ? 'section-not-started' : 'section-complete')}
                        </Tag>
                      ),
                    },
                    ...form.form.sections.map((section, index) => ({
                      key: section.key,
                      label: both(section.title),
                      ...page(section.key),
                      state: <SectionTag state={form.said.sections[index] ?? 'not-started'} />,
                    })),
                  ]}
                />
                <LinkButton {...page('check')}>{t('apply-check')}</LinkButton>
                <SavedLine />
              </>
            ) : (
              <Closed form={form} />
            )}
          </>
        }
        side={<About form={form} />}
      />
    </Page>
  );
}

/** One line: the title so far, the reference, what it stands as. */
function Standing({ form }: { form: ApplicationForm }) {
  const { t, code } = useWords();
  const title = Object.values(form.form.sections)
    .flatMap((section) => section.questions)
    .find((one) => one.binds === 'title');
  const typed = title ? form.answers[title.key] : undefined;
  const words = typed?.kind === 'text' ? typed.text.trim() : '';
  return (
    <>
      {form.reference ? <strong>{form.reference}</strong> : null} <span>{words === '' ? t('apply-untitled') : words}</span>{' '}
      <Tag tone={form.state === 'draft' ? 'grey' : 'blue'}>{code('application-state', form.state)}</Tag>
    </>
  );
}

function Correction({ form }: { form: ApplicationForm }) {
  const { t, both, instant } = useWords();
  const { correction } = form;
  if (!correction) return null;
  const names = form.form.sections
    .flatMap((section) => section.questions)
    .filter((one) => correction.questions.includes(one.key))
    .map((one) => both(one.title));
  return (
    <Inset>
      <h2 className="nhsuk-heading-s">{t('apply-correction')}</h2>
      <p className="sb-prose">{correction.reason}</p>
      <p>{t('apply-correction-until', { until: instant(correction.untilAt) })}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Inset>
  );
}

/** What was sent, once nothing can be typed any more. */
function Sent({ form }: { form: ApplicationForm }) {
  const { t, instant } = useWords();
  const latest = form.submissions[0];
  if (!latest) return null;
  return (
    <Inset>
      <p>{t('apply-sent', { at: instant(latest.submittedAt), reference: form.reference ?? '' })}</p>
      <Copy form={form} />
    </Inset>
  );
}

function Closed({ form }: { form: ApplicationForm }) {
  const { both } = useWords();
  const page = usePageOf();
  return (
    <TaskList
      tasks={form.form.sections.map((section) => ({
        key: section.key,
        label: both(section.title),
        ...page(section.key),
        state: null,
      }))}
    />
  );
}

/** The call in a few lines, beside the list. */
function About({ form }: { form: ApplicationForm }) {
  const { t, both, instant, money } = useWords();
  const { call } = form;
  const limits =
    call.money.minimum === 0
      ? t('apply-up-to', { most: money(call.money.maximum, true) })
      : t('apply-between', { least: money(call.money.minimum, true), most: money(call.money.maximum, true) });
  return (
    <Part title={t('apply-about')}>
      <SummaryList
        rows={[
          { key: 'funder', label: t('apply-funder'), value: both(call.funder) },
          { key: 'closes', label: t(call.closed ? 'apply-closed' : 'apply-closes'), value: instant(call.closesAt) },
          { key: 'money', label: t('apply-request'), value: limits },
        ]}
      />
      {call.closed && form.state === 'draft' && !form.onBehalf ? <Inset>{t('apply-late-words')}</Inset> : null}
      <Details summary={t('apply-what-for')}>
        <Paragraphs text={both(call.about)} />
      </Details>
      {both(call.support) ? (
        <Details summary={t('apply-support')}>
          <Paragraphs text={both(call.support)} />
        </Details>
      ) : null}
      <BlankForm call={call} />
    </Part>
  );
}
