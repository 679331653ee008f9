import { Select, Textarea, TextInput } from 'nhsuk-react-components';
import { type HTMLInputTypeAttribute, type ReactNode, useState } from 'react';
import type { FileToken } from '../../wire';
import { useWords } from '../words/Words';
import { useField } from './context';
import { Said } from './Said';
import { Shown } from './Shown';

/** What every field has. `value` goes out and comes in as typed. */
export interface FieldProps<V> {
  name: string;
  label: string;
  value: V;
  onChange: (value: V) => void;
  hint?: string | undefined;
  /** Says "(optional)" after the label: fields are needed unless they say otherwise. */
  optional?: boolean;
  /** The label for those who hear the screen only, where a table's heading names the field. */
  hideLabel?: boolean;
  labelSize?: 's' | 'm' | 'l';
  disabled?: boolean;
  /** Puts the cursor here when the screen opens. */
  first?: boolean;
  onBlur?: () => void;
}

/** The parts that the NHS field components share. */
function useCommon<V>(props: FieldProps<V>) {
  const { t } = useWords();
  const { id, problem } = useField(props.name, props.label);
  const label = props.optional ? t('ui-optional', { label: props.label }) : props.label;
  return {
    id,
    name: props.name,
    label,
    labelProps: {
      ...(props.hideLabel ? { className: 'nhsuk-u-visually-hidden' } : {}),
      ...(props.labelSize ? { size: props.labelSize } : {}),
    },
    ...(props.hint ? { hint: props.hint } : {}),
    ...(problem ? { error: problem } : {}),
    errorProps: { visuallyHiddenText: t('ui-error-prefix') },
    disabled: props.disabled ?? false,
    autoFocus: props.first ?? false,
    ...(props.onBlur ? { onBlur: props.onBlur } : {}),
  } as const;
}

export interface TextFieldProps extends FieldProps<string> {
  /** How many characters it is about wide; leave out for the whole width. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  prefix?: string;
  suffix?: string;
  autoComplete?: string;
  lang?: string;
  spellCheck?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { width, type = 'text', inputMode, prefix, suffix, autoComplete = 'off', lang, spellCheck } = props;
  return (
    <TextInput
      {...useCommon(props)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      type={type}
      autoComplete={autoComplete}
      {...(width ? { width } : {})}
      {...(inputMode ? { inputMode } : {})}
      {...(prefix ? { prefix } : {})}
      {...(suffix ? { suffix } : {})}
      {...(lang ? { lang } : {})}
      {...(spellCheck === undefined ? {} : { spellCheck })}
    />
  );
}

/** A passphrase or PIN, with a button that shows it. */
export function SecretField(props: FieldProps<string> & { pin?: boolean }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const common = useCommon(props);
  return (
    <TextInput
      {...common}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      {...(props.pin ? { inputMode: 'numeric' as const, width: 5 as const } : {})}
      formGroupProps={{
        className: 'sb-secret',
        afterInput: (
          <button
            type="button"
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small sb-secret__show"
            aria-controls={common.id}
            aria-label={t(shown ? 'ui-secret-hide-label' : 'ui-secret-show-label', { label: props.label })}
            onClick={() => setShown(!shown)}
          >
            {t(shown ? 'ui-secret-hide' : 'ui-secret-show')}
          </button>
        ),
      }}
    />
  );
}

/** An amount of money, kept as typed. */
export function MoneyField(props: FieldProps<string>) {
  return <TextField {...props} prefix="£" width={10} inputMode="decimal" spellCheck={false} />;
}

/** A wall-clock time, `16:00`. */
export function TimeField(props: FieldProps<string>) {
  return <TextField {...props} width={5} spellCheck={false} />;
}

/** Counted words, as Rust counted them. */
export interface Counted {
  used: number;
  limit: number;
}

export function TextArea(
  props: FieldProps<string> & { rows?: number; words?: Counted | undefined; lang?: string; under?: ReactNode },
) {
  const common = useCommon(props);
  const counter = props.words ? <WordCount id={`${common.id}-count`} {...props.words} /> : null;
  return (
    <Textarea
      {...common}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      rows={props.rows ?? 4}
      {...(props.lang ? { lang: props.lang } : {})}
      {...(props.words ? { 'aria-describedby': `${common.id}-count` } : {})}
      formGroupProps={{
        afterInput: (
          <>
            {counter}
            {props.under}
          </>
        ),
      }}
    />
  );
}

/** How many words are used of how many. */
export function WordCount({ id, used, limit }: Counted & { id?: string }) {
  const { t } = useWords();
  const over = used > limit;
  return (
    <p className={over ? 'sb-words sb-words--over' : 'sb-words'} {...(id ? { id } : {})} aria-live="polite">
      <span className="sb-words__bar" aria-hidden="true">
        <Shown of={limit === 0 ? 1 : Math.min(1, used / limit)} />
      </span>
      {over ? t('ui-words-over', { used, limit, over: used - limit }) : t('ui-words', { used, limit })}
    </p>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
  disabled?: boolean;
}

export function SelectField(props: FieldProps<string> & { choices: Choice[]; empty?: string }) {
  return (
    <Select {...useCommon(props)} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
      {props.empty === undefined ? null : <option value="">{props.empty}</option>}
      {props.choices.map((choice) => (
        <option key={choice.value} value={choice.value} disabled={choice.disabled}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}

/** A file, picked in the system's own dialog; what crosses is a token, never a path. */
export function FileField(
  props: Omit<FieldProps<FileToken | null>, 'first'> & { pick: () => Promise<FileToken | null>; detail?: string },
) {
  const { t } = useWords();
  const { id, problem } = useField(props.name, props.label);
  const { value } = props;
  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <span className="nhsuk-label" id={`${id}-label`}>
        {props.optional ? t('ui-optional', { label: props.label }) : props.label}
      </span>
      <Said id={id} hint={props.hint} problem={problem} />
      <div className="sb-file">
        <button
          id={id}
          type="button"
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          aria-describedby={`${id}-label${problem ? ` ${id}-error` : ''}`}
          disabled={props.disabled}
          onClick={() => {
            void props.pick().then((picked) => {
              if (picked) props.onChange(picked);
            });
          }}
        >
          {t(value ? 'ui-file-other' : 'ui-file-choose')}
        </button>
        <span className="sb-file__name">{value ? value.name : (props.detail ?? t('ui-file-none'))}</span>
        {value ? (
          <button type="button" className="sb-link-button" onClick={() => props.onChange(null)}>
            {t('ui-file-remove')}
          </button>
        ) : null}
      </div>
    </div>
  );
}
