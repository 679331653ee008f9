import { useEffect, useState } from 'react';
import { Button, Checkboxes, DateField, EmptyState, Failing, Form, Inset, Loaded, Part, Radios, SavedLine, SelectField, TextArea, TextButton, TextField, useWords } from '../design';
import { type Attained, codes, type FieldProblem, type Frame, type FrameItem, type Language, type LetterLanguage, openDocument, type PlacementView, queries, type RecognitionView, request, saveDocument, saveEverything, type ToldInStatement, type ToldLearned, type ToldObjective, type ToldWords, useAutosave, useRead } from '../wire';
import { changed, without } from './rows';

/** The recognition statement of a placement: written here, and kept as it is typed. */
export function Recognition({ view }: { view: PlacementView }) {
  const { t } = useWords();
  const recognition = useRead('showRecognition', { placement: view.id });
  return (
    <Loaded of={recognition}>
      {(found) =>
        found.writable ? (
          <Statement found={found} />
        ) : (
          <EmptyState title={t('recognition-too-early')}>
            <p>{t('recognition-too-early-words')}</p>
          </EmptyState>
        )
      }
    </Loaded>
  );
}

interface Parts {
  told: ToldInStatement;
  found: RecognitionView;
  set: (change: Partial<ToldInStatement>) => void;
}

function Statement({ found }: { found: RecognitionView }) {
  const save = useAutosave('saveRecognition');
  // What is typed, and what it was typed over: it is shown until the hub holds it.
  const [typed, setTyped] = useState<{ told: ToldInStatement; over: ToldInStatement } | null>(null);
  const { answer, unsaved, failed } = save;
  useEffect(() => {
    if (!answer) return;
    queries.setQueryData<RecognitionView>(['showRecognition', { placement: found.placement }], (view) => (view ? { ...view, told: answer.told, said: answer.said } : view));
  }, [answer, found.placement]);
  const told = typed && (unsaved || typed.over === found.told) ? typed.told : found.told;
  const set = (change: Partial<ToldInStatement>) => {
    const next = { ...told, ...change };
    setTyped({ told: next, over: found.told });
    save.typed({ placement: found.placement, basedOn: found.basedOn, told: next });
  };
  const parts = { told, found, set };
  return (
    <Form said={found.said.filter(isOfAField)} onSubmit={() => void save.flush()}>
      <State found={found} />
      {failed ? <Failing failed={failed} /> : null}
      <Did {...parts} />
      <Objectives {...parts} />
      <Learning {...parts} />
      <Managers {...parts} />
    </Form>
  );
}

/** Whether a problem shows at its field; the others are of the statement as a whole. */
function isOfAField(problem: FieldProblem): boolean {
  return problem.field.includes('.') || ['did', 'days', 'hours'].includes(problem.field);
}

/** What is missing before it can be issued, and the statement on paper. */
function State({ found }: { found: RecognitionView }) {
  const { t, args } = useWords();
  const missing = found.said.filter((problem) => !isOfAField(problem));
  return (
    <Part title={t('recognition-statement')} actions={<Preview found={found} />}>
      <SavedLine before={t('recognition-words')} />
      {missing.length > 0 ? (
        <Inset>
          <h3 className="nhsuk-heading-s">{t('recognition-open')}</h3>
          <ul className="placements-bars">
            {missing.map((problem) => (
              <li key={problem.problem}>{t(`problem-${problem.problem}`, args(problem.facts))}</li>
            ))}
          </ul>
        </Inset>
      ) : found.said.length > 0 ? (
        <Inset>{t('recognition-fields-wrong')}</Inset>
      ) : (
        <Inset>
          <strong>{t('recognition-whole')}.</strong> {t(found.issuable ? 'recognition-whole-words' : 'recognition-whole-running')}
        </Inset>
      )}
    </Part>
  );
}

function Preview({ found }: { found: RecognitionView }) {
  const { t, code } = useWords();
  const [languages, setLanguages] = useState<LetterLanguage>(found.letterLanguage);
  const made = async () => {
    await saveEverything();
    return request('previewRecognition', { placement: found.placement, languages });
  };
  return (
    <>
      <SelectField
        name="languages"
        label={t('recognition-preview-in')}
        hideLabel
        value={languages}
        onChange={(value) => setLanguages(codes.LetterLanguage.find((one) => one === value) ?? languages)}
        choices={codes.LetterLanguage.map((value) => ({ value, label: code('letter-language', value) }))}
      />
      <Button small kind="plain" onClick={() => void saveDocument(made())}>
        {t('recognition-save')}
      </Button>
      <Button small kind="plain" onClick={() => void openDocument(made())}>
        {t('recognition-preview')}
      </Button>
    </>
  );
}

function Did({ told, found, set }: Parts) {
  const { t, code } = useWords();
  const by = (number: number | null) => (number === null ? t('recognition-by-pattern-unknown') : t('recognition-by-pattern', { number }));
  return (
    <Part title={t('recognition-did')}>
      <Radios
        name="language"
        label={t('recognition-language')}
        inline
        value={told.language ?? ''}
        onChange={(value) => set({ language: value as Language })}
        choices={codes.Language.map((value) => ({ value, label: code('language', value) }))}
      />
      <TextArea name="did" label={t('recognition-did-label')} hint={t('recognition-did-hint')} rows={5} value={told.did} onChange={(did) => set({ did })} {...(told.language ? { lang: told.language } : {})} />
      <div className="placements-row">
        <TextField name="days" label={t('recognition-days')} hint={by(found.daysWorked)} width={4} inputMode="numeric" value={told.days} onChange={(days) => set({ days })} />
        <TextField name="hours" label={t('recognition-hours')} hint={by(found.hoursWorked)} width={4} inputMode="numeric" value={told.hours} onChange={(hours) => set({ hours })} />
      </div>
    </Part>
  );
}

function Objectives({ told, set }: Parts) {
  const { t, code } = useWords();
  const change = (at: number, to: Partial<ToldObjective>) => set({ attained: changed(told.attained, at, to) });
  return (
    <Part title={t('recognition-objectives')}>
      {told.attained.length === 0 ? <p className="sb-quiet">{t('recognition-objectives-none')}</p> : null}
      {told.attained.map((one, i) => (
        <div className="placements-told" key={one.objective}>
          <Radios
            name={`attained.${i}.attained`}
            label={one.objective}
            labelSize="s"
            inline
            value={one.attained ?? ''}
            onChange={(value) => change(i, { attained: value as Attained })}
            choices={codes.Attained.map((value) => ({ value, label: code('attained', value) }))}
          />
          <TextField name={`attained.${i}.note`} label={t('recognition-objective-note')} optional value={one.note} onChange={(note) => change(i, { note })} />
        </div>
      ))}
    </Part>
  );
}

function Learning({ told, set }: Parts) {
  const { t, code } = useWords();
  const learned = told.learned.length > 0 ? told.learned : [BLANK];
  const change = (at: number, to: Partial<ToldLearned>) => set({ learned: changed(learned, at, to) });
  return (
    <Part title={t('recognition-learned')}>
      <Checkboxes
        name="frames"
        label={t('recognition-frames')}
        hint={t('recognition-frames-hint')}
        value={told.frames}
        onChange={(frames) => set({ frames: frames as Frame[] })}
        choices={codes.Frame.map((value) => ({ value, label: code('frame', value) }))}
      />
      {learned.map((one, i) => (
        // What was learned is numbered by its place.
        // oxlint-disable-next-line react/no-array-index-key
        <div className="placements-told" key={i}>
          <TextArea name={`learned.${i}.text`} label={`${i + 1}. ${t('recognition-learned-label')}`} labelSize="s" rows={2} value={one.text} onChange={(text) => change(i, { text })} />
          <div className="placements-row">
            <TextField name={`learned.${i}.hours`} label={t('recognition-learned-hours')} hint={t('recognition-learned-hours-hint')} width={4} inputMode="numeric" optional value={one.hours} onChange={(hours) => change(i, { hours })} />
            {told.learned.length > 0 ? (
              <TextButton about={`${i + 1}. ${one.text}`} onClick={() => set({ learned: without(learned, i) })}>
                {t('recognition-learned-remove')}
              </TextButton>
            ) : null}
          </div>
          {told.frames.map((frame) => (
            <Checkboxes
              key={frame}
              name={`learned.${i}.items.${frame}`}
              label={t('recognition-falls-under', { frame: code('frame', frame) })}
              value={one.items}
              onChange={(items) => change(i, { items: items as FrameItem[] })}
              choices={codes.FrameItem.filter((item) => item.startsWith(`${frame}-`)).map((value) => ({ value, label: code('frame-item', value) }))}
            />
          ))}
        </div>
      ))}
      <p>
        <TextButton onClick={() => set({ learned: [...learned, BLANK] })}>{t('recognition-learned-add')}</TextButton>
      </p>
    </Part>
  );
}

const BLANK: ToldLearned = { text: '', hours: '', items: [] };

function Managers({ told, found, set }: Parts) {
  const { t, both } = useWords();
  const change = (at: number, to: Partial<ToldWords>) => set({ words: changed(told.words, at, to) });
  return (
    <Part title={t('recognition-managers')}>
      {told.words.map((one, i) => {
        const of = found.organisations.find((organisation) => organisation.id === one.organisation);
        return (
          <fieldset className="placements-told nhsuk-fieldset" key={one.organisation}>
            <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{of ? both(of.name) : ''}</legend>
            <TextArea name={`words.${i}.words`} label={t('recognition-manager-words')} rows={3} value={one.words} onChange={(words) => change(i, { words })} {...(told.language ? { lang: told.language } : {})} />
            <div className="placements-row">
              <TextField name={`words.${i}.name`} label={t('recognition-manager-name')} width={20} value={one.name} onChange={(name) => change(i, { name })} />
              <TextField name={`words.${i}.role`} label={t('recognition-manager-role')} width={20} optional value={one.role} onChange={(role) => change(i, { role })} />
              <DateField name={`words.${i}.saidOn`} label={t('recognition-manager-on')} value={one.saidOn} onChange={(saidOn) => change(i, { saidOn })} />
            </div>
          </fieldset>
        );
      })}
    </Part>
  );
}
