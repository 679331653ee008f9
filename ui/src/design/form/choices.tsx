import { Fragment, type ReactNode } from 'react';
import { useWords } from '../words/Words';
import { useField } from './context';
import type { Choice, FieldProps } from './fields';
import { describedBy, Said } from './Said';

interface GroupProps {
  id: string;
  label: string;
  hint: string | undefined;
  problem: string | undefined;
  size: 's' | 'm' | 'l' | undefined;
  hideLabel?: boolean;
  children: ReactNode;
}

/** A fieldset with its legend, hint and problem. */
export function Group({ id, label, hint, problem, size, hideLabel = false, children }: GroupProps) {
  const legend = ['nhsuk-fieldset__legend', size ? `nhsuk-fieldset__legend--${size}` : '', hideLabel ? 'nhsuk-u-visually-hidden' : ''];
  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <fieldset className="nhsuk-fieldset" {...describedBy({ id, hint, problem })}>
        <legend className={legend.filter(Boolean).join(' ')}>{label}</legend>
        <Said id={id} hint={hint} problem={problem} />
        {children}
      </fieldset>
    </div>
  );
}

/** The fieldset of one field. */
export function GroupOf<T>({ field, id, problem, children }: { field: FieldProps<T>; id: string; problem: string | undefined; children: ReactNode }) {
  const { t } = useWords();
  return (
    <Group
      id={id}
      label={field.optional ? t('ui-optional', { label: field.label }) : field.label}
      hint={field.hint}
      problem={problem}
      size={field.labelSize}
      hideLabel={field.hideLabel ?? false}
    >
      {children}
    </Group>
  );
}

export interface RadioChoice extends Choice {
  /** Shown under the choice while it is chosen: a further field, say. */
  then?: ReactNode;
}

/** One of a few. `inline` for two or three short ones. */
export function Radios(props: FieldProps<string> & { choices: RadioChoice[]; inline?: boolean }) {
  const { id, problem } = useField(props.name, props.label);
  const list = `nhsuk-radios nhsuk-radios--small${props.inline ? ' nhsuk-radios--inline' : ''}`;
  return (
    <GroupOf field={props} id={id} problem={problem}>
      <div className={list}>
        {props.choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${index}`;
          return (
            <Fragment key={choice.value}>
              <div className="nhsuk-radios__item">
                <input
                  className="nhsuk-radios__input"
                  type="radio"
                  id={own}
                  name={id}
                  value={choice.value}
                  checked={props.value === choice.value}
                  disabled={(props.disabled ?? false) || (choice.disabled ?? false)}
                  {...(choice.hint ? { 'aria-describedby': `${own}-hint` } : {})}
                  onChange={() => props.onChange(choice.value)}
                />
                <label className="nhsuk-label nhsuk-radios__label" htmlFor={own}>
                  {choice.label}
                </label>
                {choice.hint ? (
                  <div className="nhsuk-hint nhsuk-radios__hint" id={`${own}-hint`}>
                    {choice.hint}
                  </div>
                ) : null}
              </div>
              {choice.then && props.value === choice.value ? (
                <div className="nhsuk-radios__conditional">{choice.then}</div>
              ) : null}
            </Fragment>
          );
        })}
      </div>
    </GroupOf>
  );
}

/** Any of a few. */
export function Checkboxes(props: FieldProps<string[]> & { choices: Choice[] }) {
  const { id, problem } = useField(props.name, props.label);
  return (
    <GroupOf field={props} id={id} problem={problem}>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        {props.choices.map((choice, index) => (
          <Box
            key={choice.value}
            id={index === 0 ? id : `${id}-${index}`}
            choice={choice}
            checked={props.value.includes(choice.value)}
            disabled={(props.disabled ?? false) || (choice.disabled ?? false)}
            onChange={(on) =>
              props.onChange(on ? [...props.value, choice.value] : props.value.filter((one) => one !== choice.value))
            }
          />
        ))}
      </div>
    </GroupOf>
  );
}

/** One box to tick. */
export function Checkbox(props: FieldProps<boolean>) {
  const { id, problem } = useField(props.name, props.label);
  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <Said id={id} problem={problem} />
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        <Box
          id={id}
          choice={{ value: props.name, label: props.label, hint: props.hint }}
          checked={props.value}
          disabled={props.disabled ?? false}
          described={problem ? `${id}-error` : undefined}
          onChange={props.onChange}
        />
      </div>
    </div>
  );
}

interface BoxProps {
  id: string;
  choice: Choice;
  checked: boolean;
  disabled: boolean;
  described?: string | undefined;
  onChange: (on: boolean) => void;
}

function Box({ id, choice, checked, disabled, described, onChange }: BoxProps) {
  const by = [described ?? '', choice.hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div className="nhsuk-checkboxes__item">
      <input
        className="nhsuk-checkboxes__input"
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        {...(by ? { 'aria-describedby': by } : {})}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint ? (
        <div className="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}-hint`}>
          {choice.hint}
        </div>
      ) : null}
    </div>
  );
}
