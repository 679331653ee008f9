import { useEffect, useRef, useState } from 'react';
import { Beside, Button, Buttons, ConfirmDialog, Details, Form, Loaded, Page, Pages, Tag, TextArea, useForm, useGo, useParam, useWords } from '../design';
import { type Input, type TemplateView, useAct, useRead, useSession } from '../wire';
import { CheckDialog } from './CheckDialog';
import { Clauses, type Side, textOf, typedOf } from './Clauses';
import { Live } from './problems';
import { Vocabulary } from './Vocabulary';

type Which = Input<'showTemplate'>;

/** The wording of one letter, Welsh and English side by side, judged as it is typed. */
export function TemplateEditor() {
  const which = { kind: useParam('kind'), callType: useParam('type') } as Which;
  const template = useRead('showTemplate', which);
  return (
    <Loaded of={template} rows={10}>
      {(view) => <Editor key={`${which.kind} ${which.callType} ${view.basedOn}`} view={view} which={which} />}
    </Loaded>
  );
}

/** What was typed, a moment after the last key. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 400);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Editor({ view, which }: { view: TemplateView; which: Which }) {
  const { t, code } = useWords();
  const go = useGo();
  const welsh = useSession().data?.hub.languages.includes('cy') ?? false;
  const edit = useAct('editTemplate');
  const form = useForm(() => typedOf(view));
  const [asking, setAsking] = useState<'reset' | 'check'>();
  const [previewed, setPreviewed] = useState<Input<'previewTemplate'>>();
  const both = (typed: typeof form.values) => ({ en: textOf(view, typed, 'en'), cy: textOf(view, typed, 'cy') });
  const settled = useSettled(form.values);
  const trial = useRead('tryTemplate', { kind: which.kind, ...both(settled) }, { keep: true });
  const problems = trial.data?.problems ?? [];
  const inClauses = view.clauses.length > 0;
  const save = async () => {
    if (await edit.run({ ...which, ...both(form.values), basedOn: view.basedOn })) go('/letters/wording');
  };
  const see = (language: Side) => (
    <Button kind="plain" small disabled={inClauses && problems.some((one) => one.field.startsWith(language))} onClick={() => setPreviewed({ ...which, body: textOf(view, form.values, language), language })}>
      {t(`letters-see-${language}`)}
    </Button>
  );
  const whole = (language: Side) => (inClauses ? null : <TextArea {...form.field(language)} label={t(`letters-wording-${language}`)} rows={28} lang={language} />);
  const own = (language: Side) => (
    <>
      {whole(language)}
      <Live problems={problems.filter((one) => one.field.split('.')[0] === language)} />
      {see(language)}
    </>
  );
  return (
    <Page
      title={inClauses ? code('letter-kind', which.kind) : t('letters-wording-of', { kind: code('letter-kind', which.kind), type: code('template', which.callType) })}
      back={{ to: '/letters/wording', words: t('letters-wording') }}
      detail={welsh ? <Checked view={view} /> : undefined}
      actions={
        <>
          {view.line.edited ? (
            <Button kind="plain" onClick={() => setAsking('reset')}>
              {t('letters-reset')}
            </Button>
          ) : null}
          {welsh ? (
            <Button kind="plain" onClick={() => setAsking('check')} disabled={form.changed}>
              {t('letters-check')}
            </Button>
          ) : null}
        </>
      }
    >
      <Details summary={t('letters-vocabulary')}>
        <Vocabulary view={view} />
      </Details>
      <div className="letters-editor">
        <Form failed={edit.failed} onSubmit={() => void save()}>
          {inClauses ? <Clauses view={view} welsh={welsh} typed={form.values} field={form.field} problems={problems} /> : null}
          {welsh ? <Beside even main={own('cy')} side={own('en')} /> : own('en')}
          {welsh && view.line.checkedOn && Object.entries(typedOf(view)).some(([name, text]) => name.startsWith('cy') && form.values[name]?.trim() !== text.trim()) ? <p className="nhsuk-hint">{t('letters-check-goes')}</p> : null}
          <Buttons>
            <Button busy={edit.busy} disabled={!form.changed || problems.length > 0}>
              {t('letters-save-wording')}
            </Button>
          </Buttons>
        </Form>
      </div>
      {previewed ? <Preview input={previewed} /> : null}
      {asking === 'reset' ? <Reset view={view} which={which} onClose={() => setAsking(undefined)} /> : null}
      {asking === 'check' ? <CheckDialog view={view} which={which} onClose={() => setAsking(undefined)} /> : null}
    </Page>
  );
}

function Checked({ view }: { view: TemplateView }) {
  const { t, date } = useWords();
  const { checkedBy, checkedOn } = view.line;
  if (!checkedOn) return <Tag tone="yellow">{t('letters-unchecked')}</Tag>;
  return (
    <>
      <Tag tone="green">{t('letters-welsh-checked')}</Tag> {t('letters-checked', { name: checkedBy, date: date(checkedOn) })}
    </>
  );
}

/** The wording on paper, with invented facts. */
function Preview({ input }: { input: Input<'previewTemplate'> }) {
  const { t } = useWords();
  const pages = useRead('previewTemplate', input);
  const section = useRef<HTMLElement>(null);
  // It stands below the wording, most often out of sight.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' });
  }, [input]);
  return (
    <section className="letters-specimen" ref={section}>
      <h2 className="nhsuk-heading-m">{t(`letters-specimen-${input.language}`)}</h2>
      <Loaded of={pages}>{(document) => <Pages document={document} label={t(`letters-specimen-${input.language}`)} />}</Loaded>
    </section>
  );
}

function Reset({ view, which, onClose }: { view: TemplateView; which: Which; onClose: () => void }) {
  const { t } = useWords();
  const act = useAct('resetTemplate');
  return (
    <ConfirmDialog
      title={t('letters-reset-title')}
      action={t('letters-reset')}
      kind="danger"
      busy={act.busy}
      failed={act.failed}
      onConfirm={() => void act.run({ ...which, basedOn: view.basedOn }).then((done) => done && onClose())}
      onClose={onClose}
    >
      <p>{t('letters-reset-words')}</p>
    </ConfirmDialog>
  );
}
