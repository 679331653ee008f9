import { type ApplicationForm, queries, type Reading, type SavedAnswer, useRead } from '../wire';

export type Given = ApplicationForm['answers'][string];

/** The form of an application, as the hub has it. */
export function useApplication(application: string): Reading<ApplicationForm> {
  return useRead('showApplicationForm', { application });
}

/** Puts what a save answered into the form that is shown: nothing is asked again. */
export function keep(application: string, saved: SavedAnswer): void {
  queries.setQueryData<ApplicationForm>(['showApplicationForm', { application }], (form) =>
    form ? { ...form, said: saved.said, answers: { ...form.answers, [saved.question]: saved.answer } } : form,
  );
}
