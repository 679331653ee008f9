import { type To, usePath } from '../design';

/** Where a page of the desk is: its address, with the page as its filter. */
export function usePageOf(): (page: string, bid?: string) => To {
  const path = usePath();
  return (page, bid) => ({ to: path, filters: { ...(page ? { page } : {}), ...(bid ? { bid } : {}) } });
}
