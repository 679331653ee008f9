import { useCallback, useState } from 'react';

export interface Bound<V> {
  name: string;
  value: V;
  onChange: (value: V) => void;
}

export interface FormValues<T> {
  values: T;
  /** Whether anything differs from what the form began with. */
  changed: boolean;
  set: <K extends keyof T>(name: K, value: T[K]) => void;
  /** Begins again, from these values. */
  reset: (values: T) => void;
  /** What binds a field: `<TextField {...form.field('title')} label=… />`. */
  field: <K extends keyof T & string>(name: K) => Bound<T[K]>;
}

/** The text being typed into a form. Everything stays as typed; Rust judges it. */
export function useForm<T extends object>(initial: T | (() => T)): FormValues<T> {
  const [values, setValues] = useState<T>(initial);
  const [changed, setChanged] = useState(false);
  const set = useCallback(<K extends keyof T>(name: K, value: T[K]) => {
    setChanged(true);
    setValues((before) => ({ ...before, [name]: value }));
  }, []);
  const reset = useCallback((next: T) => {
    setChanged(false);
    setValues(next);
  }, []);
  return {
    values,
    changed,
    set,
    reset,
    field: (name) => ({ name, value: values[name], onChange: (value) => set(name, value) }),
  };
}

/** What binds a part of a field that has parts: `partOf(form.field('details'), 'name')` is named `details.name`. */
export function partOf<T extends object, K extends keyof T & string>(whole: Bound<T>, part: K): Bound<T[K]> {
  return {
    name: `${whole.name}.${part}`,
    value: whole.value[part],
    onChange: (value) => whole.onChange({ ...whole.value, [part]: value }),
  };
}
