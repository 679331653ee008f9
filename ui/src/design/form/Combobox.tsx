import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/Words';
import { useField } from './context';
import type { FieldProps } from './fields';
import { describedBy, Said } from './Said';

export interface Option {
  id: string;
  label: string;
  detail?: string;
}

interface ComboboxProps extends FieldProps<Option | null> {
  /** What the typed text finds: read by the caller from `query`. */
  options: Option[];
  query: string;
  onQuery: (query: string) => void;
  /** Whether the options are still on their way. */
  searching?: boolean;
  /** Offers to add what was typed, where nothing that is found is meant. */
  onNew?: (typed: string) => void;
  newLabel?: (typed: string) => string;
}

/** Type-ahead for people and organisations. Keys: arrows, Enter, Escape, Home, End as in any text box. */
export function Combobox(props: ComboboxProps) {
  const { t } = useWords();
  const { id, problem } = useField(props.name, props.label);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const offersNew = props.onNew !== undefined && props.query.trim() !== '';
  const total = props.options.length + (offersNew ? 1 : 0);
  const current = Math.min(at, Math.max(0, total - 1));

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, open]);

  const choose = (index: number) => {
    const option = props.options[index];
    if (option) {
      props.onChange(option);
      props.onQuery('');
    } else if (offersNew) {
      props.onNew?.(props.query.trim());
    }
    setOpen(false);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) {
        setOpen(true);
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(total === 0 ? 0 : (current + step + total) % total);
    } else if (event.key === 'Enter' && open && total > 0) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <label className={props.hideLabel ? 'nhsuk-u-visually-hidden' : 'nhsuk-label'} htmlFor={id}>
        {props.optional ? t('ui-optional', { label: props.label }) : props.label}
      </label>
      <Said id={id} hint={props.hint} problem={problem} />
      <div className="sb-combobox">
        <input
          id={id}
          className={problem ? 'nhsuk-input nhsuk-input--error' : 'nhsuk-input'}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(open && total > 0 ? { 'aria-activedescendant': `${id}-${current}` } : {})}
          {...describedBy({ id, hint: props.hint, problem })}
          autoComplete="off"
          spellCheck={false}
          disabled={props.disabled}
          placeholder={props.value ? '' : t('ui-combobox-type')}
          value={props.value && props.query === '' ? props.value.label : props.query}
          onChange={(event) => {
            if (props.value) props.onChange(null);
            props.onQuery(event.currentTarget.value);
            setAt(0);
            setOpen(true);
          }}
          onKeyDown={keys}
          onBlur={() => setOpen(false)}
        />
        {props.value ? (
          <button
            type="button"
            className="sb-combobox__clear"
            aria-label={t('ui-combobox-clear', { label: props.label })}
            onClick={() => {
              props.onChange(null);
              document.getElementById(id)?.focus();
            }}
          >
            ×
          </button>
        ) : null}
        <ul id={`${id}-list`} className="sb-combobox__list" role="listbox" aria-label={props.label} hidden={!open} ref={list}>
          {props.options.map((option, index) => (
            <li
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === current}
              className="sb-combobox__option"
              onMouseDown={(event) => {
                event.preventDefault();
                choose(index);
              }}
            >
              <span>{option.label}</span>
              {option.detail ? <span className="sb-combobox__detail">{option.detail}</span> : null}
            </li>
          ))}
          {offersNew ? (
            <li
              id={`${id}-${props.options.length}`}
              role="option"
              aria-selected={current === props.options.length}
              className="sb-combobox__option sb-combobox__option--new"
              onMouseDown={(event) => {
                event.preventDefault();
                choose(props.options.length);
              }}
            >
              {props.newLabel ? props.newLabel(props.query.trim()) : t('ui-combobox-new', { typed: props.query.trim() })}
            </li>
          ) : null}
          {total === 0 ? (
            <li className="sb-combobox__none" role="option" aria-selected="false" aria-disabled="true">
              {t(props.searching ? 'ui-combobox-searching' : 'ui-combobox-none')}
            </li>
          ) : null}
        </ul>
        <span className="nhsuk-u-visually-hidden" aria-live="polite">
          {open && !props.searching ? t('ui-combobox-found', { count: props.options.length }) : ''}
        </span>
      </div>
    </div>
  );
}
