import { createContext, useContext, useEffect, useId } from 'react';

/** What a form tells the fields in it: their problems, and where to say who they are. */
export interface FormState {
  problem: (name: string) => string | undefined;
  register: (name: string, label: string, id: string) => () => void;
}

export const FormContext = createContext<FormState>({ problem: () => undefined, register: () => () => undefined });

/** A field's id, and its problem if it has one. */
export function useField(name: string, label: string): { id: string; problem: string | undefined } {
  const id = `f${useId().replaceAll(/[^\w]/g, '')}`;
  const { problem, register } = useContext(FormContext);
  useEffect(() => register(name, label, id), [register, name, label, id]);
  return { id, problem: problem(name) };
}
