import { Button, DateField, TextArea, TextButton, useWords } from '../design';
import type { Milestone, Question, QuestionKind } from '../wire';
import { blankMilestone } from './empty';
import { changed, without } from './rows';

interface Props {
  question: Question;
  kind: Extract<QuestionKind, { kind: 'milestones' }>;
  milestones: Milestone[];
  onChange: (milestones: Milestone[]) => void;
}

/** Milestones or objectives: what, and by when. */
export function MilestonesAnswer({ question, kind, milestones, onChange }: Props) {
  const { t, both } = useWords();
  return (
    <fieldset className="apply-rows">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{both(question.title)}</legend>
      {milestones.map((milestone, at) => (
        <div className="apply-card" key={at} role="group" aria-label={t('apply-milestone', { number: at + 1 })}>
          <header className="apply-card__head">
            <h3 className="nhsuk-heading-xs">{t('apply-milestone', { number: at + 1 })}</h3>
            {milestones.length > 1 ? (
              <TextButton about={t('apply-milestone', { number: at + 1 })} onClick={() => onChange(without(milestones, at))}>
                {t('apply-remove')}
              </TextButton>
            ) : null}
          </header>
          <div className="apply-milestone">
            <TextArea
              name={`${question.key}.${at}.what`}
              label={t('apply-what')}
              rows={2}
              value={milestone.what}
              onChange={(what) => onChange(changed(milestones, at, { what }))}
            />
            <DateField
              name={`${question.key}.${at}.by`}
              label={t('apply-by')}
              value={milestone.by}
              onChange={(by) => onChange(changed(milestones, at, { by }))}
            />
          </div>
        </div>
      ))}
      {milestones.length < kind.most ? (
        <Button kind="plain" small onClick={() => onChange([...milestones, blankMilestone])}>
          {t('apply-add-milestone')}
        </Button>
      ) : null}
    </fieldset>
  );
}
