import { type FormEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Failure, FieldProblem } from '../../wire';
import { Failing } from '../page/Failing';
import { useWords } from '../words/Words';
import { FormContext, type FormState } from './context';

interface FormProps {
  /** Why the act failed: its problems go to their fields and to the error summary. */
  failed?: Failure | undefined;
  /** What is said of the text as it is typed: shown at its field, with no summary. */
  said?: FieldProblem[] | undefined;
  onSubmit: () => void;
  children: ReactNode;
  /** Fields that stand side by side in a dialog need less air. */
  dense?: boolean;
}

interface Problem {
  field: string;
  message: string;
}

/** One form for one act. */
export function Form({ failed, said, onSubmit, children, dense = false }: FormProps) {
  const { t, args } = useWords();
  const fields = useRef(new Map<string, { label: string; id: string }>());
  const summary = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<ReadonlyMap<string, { label: string; id: string }>>(new Map());

  const problems = useMemo<Problem[]>(
    () =>
      failed?.kind === 'invalid'
        ? failed.fields.map((found) => ({ field: found.field, message: t(`problem-${found.problem}`, args(found.facts)) }))
        : [],
    [failed, t, args],
  );

  const register = useCallback((name: string, label: string, id: string) => {
    fields.current.set(name, { label, id });
    return () => {
      if (fields.current.get(name)?.id === id) fields.current.delete(name);
    };
  }, []);
  const remarks = useMemo<Problem[]>(
    () => (said ?? []).map((one) => ({ field: one.field, message: t(`problem-${one.problem}`, args(one.facts)) })),
    [said, t, args],
  );
  const problem = useCallback(
    // A problem of `team.2.person` shows at the field of that name, or at the nearest one around it.
    (name: string) => {
      const all = [...remarks, ...problems];
      return (
        all.find((one) => one.field === name)?.message ??
        all.find((one) => one.field.startsWith(`${name}.`) && !fields.current.has(one.field))?.message
      );
    },
    [remarks, problems],
  );
  const state = useMemo<FormState>(() => ({ problem, register }), [problem, register]);

  useEffect(() => setLabels(new Map(fields.current)), [failed, t]);
  useEffect(() => {
    if (failed) summary.current?.focus();
  }, [failed]);

  const home = (field: string) => {
    for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
      const found = labels.get(path);
      if (found) return found;
    }
    return undefined;
  };
  // As the fields stand on the screen, those of no field last.
  const order = [...labels.values()].map((one) => one.id);
  const place = (field: string) => {
    const at = order.indexOf(home(field)?.id ?? '');
    return at < 0 ? order.length : at;
  };
  const listed = problems.toSorted((a, b) => place(a.field) - place(b.field));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };

  return (
    <FormContext.Provider value={state}>
      <form noValidate className={dense ? 'sb-form sb-form--dense' : 'sb-form'} onSubmit={submit}>
        {problems.length > 0 ? (
          <div className="nhsuk-error-summary" ref={summary} tabIndex={-1} role="alert" aria-labelledby="sb-error-title">
            <h2 className="nhsuk-error-summary__title" id="sb-error-title">
              {t('ui-error-summary', { count: problems.length })}
            </h2>
            <ul className="nhsuk-list nhsuk-error-summary__list">
              {listed.map((one) => {
                const at = home(one.field);
                const text = at ? t('ui-error-line', { label: at.label, message: one.message }) : one.message;
                return (
                  <li key={`${one.field} ${one.message}`}>
                    {at ? (
                      <a
                        href={`#${at.id}`}
                        onClick={(event) => {
                          event.preventDefault();
                          document.getElementById(at.id)?.focus();
                        }}
                      >
                        {text}
                      </a>
                    ) : (
                      text
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        ) : failed ? (
          <div ref={summary} tabIndex={-1} className="sb-quiet-focus">
            <Failing failed={failed} />
          </div>
        ) : null}
        {children}
      </form>
    </FormContext.Provider>
  );
}
