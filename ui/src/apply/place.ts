import { recordPlace, type To, usePath, useWords } from '../design';
import type { ApplicationForm } from '../wire';

/** Where a page of the form is: the address of the desk, with the page as its filter. */
export function usePageOf(): (page: string, all?: boolean) => To {
  const path = usePath();
  return (page, all = false) => ({ to: path, filters: { ...(page ? { page } : {}), ...(all ? { all } : {}) } });
}

/** The way back to the application's record, for a coordinator who types it; none at the desk. */
export function useBackOf(form: ApplicationForm): (To & { words: string }) | undefined {
  const { t } = useWords();
  const path = usePath();
  const record = recordPlace('application', form.application);
  return record !== undefined && path === `${record}/write` ? { to: record, words: form.reference ?? t('applications-one') } : undefined;
}
