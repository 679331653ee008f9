import { type To, usePath } from '../design';

/** Where a page of the form is: the address of the desk, with the page as its filter. */
export function usePageOf(): (page: string, all?: boolean) => To {
  const path = usePath();
  return (page, all = false) => ({ to: path, filters: { ...(page ? { page } : {}), ...(all ? { all } : {}) } });
}
