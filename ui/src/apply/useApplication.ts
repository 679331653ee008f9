import { type ApplicationForm, queries, type Reading, request, type SavedAnswer, saveEverything, useRead } from '../wire';

export type Given = ApplicationForm['answers'][string];

/** The form of an application, as the hub has it. */
export function useApplication(application: string): Reading<ApplicationForm> {
  return useRead('showApplicationForm', { application });
}

/** Puts what a save answered into the form that is shown: nothing is asked again but what the desk is called. */
export function keep(application: string, saved: SavedAnswer, names: boolean): void {
  queries.setQueryData<ApplicationForm>(['showApplicationForm', { application }], (form) =>
    form ? { ...form, said: saved.said, answers: { ...form.answers, [saved.question]: saved.answer } } : form,
  );
  if (names) void queries.invalidateQueries({ queryKey: ['showSession'] });
}

/** The form once everything typed is saved: what an act on the whole of it is based on. One's own typing has moved it on. */
export async function latest(application: string): Promise<ApplicationForm> {
  await saveEverything();
  return queries.fetchQuery({
    queryKey: ['showApplicationForm', { application }],
    queryFn: () => request('showApplicationForm', { application }),
    staleTime: 0,
  });
}
