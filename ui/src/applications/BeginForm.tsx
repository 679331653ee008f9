import { Button, EmptyState, Form, LinkButton, Loaded, Page, Radios, useForm, useGo, useWords } from '../design';
import { type CallSummary, codes, type Language, useAct, useRead } from '../wire';

/** Begins an application under a call's latest version: for an applicant at the desk, or on somebody's behalf. */
export function BeginForm() {
  const { t } = useWords();
  const calls = useRead('listCalls', {});
  return (
    <Page title={t('applications-begin')} width="form" back={{ to: '/applications', words: t('applications') }}>
      <Loaded of={calls}>
        {(found) => {
          // What is open stands first, and is what is meant unless somebody chooses otherwise.
          const open = (['open', 'closed'] as const).flatMap((phase) => found.calls.filter((call) => call.phase === phase));
          return open.length === 0 ? (
            <EmptyState title={t('applications-no-call')} action={<LinkButton to="/calls">{t('applications-to-calls')}</LinkButton>}>
              {t('applications-no-call-words')}
            </EmptyState>
          ) : (
            <Begin calls={open} />
          );
        }}
      </Loaded>
    </Page>
  );
}

function Begin({ calls }: { calls: CallSummary[] }) {
  const { t, both, code, instant, language } = useWords();
  const go = useGo();
  const begin = useAct('beginApplication');
  const form = useForm({ call: calls[0]?.id ?? '', language: language as string });
  const submit = async () => {
    const begun = await begin.run({ call: form.values.call, language: form.values.language as Language });
    if (begun) go(`/applications/${begun.summary.id}`);
  };
  return (
    <Form failed={begin.failed} onSubmit={() => void submit()}>
      <Radios
        {...form.field('call')}
        label={t('applications-which-call')}
        choices={calls.map((call) => ({
          value: call.id,
          label: both(call.title),
          hint: call.closesAt ? t(call.phase === 'closed' ? 'applications-call-closed' : 'applications-call-closes', { at: instant(call.closesAt) }) : undefined,
        }))}
      />
      <Radios
        {...form.field('language')}
        label={t('applications-language')}
        choices={codes.Language.map((value) => ({ value, label: code('language', value) }))}
        inline
      />
      <p>{t('applications-begin-words')}</p>
      <Button busy={begin.busy}>{t('applications-begin')}</Button>
    </Form>
  );
}
