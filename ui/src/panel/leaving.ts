import type { DepartureView, PanelView } from '../wire';

/** Who has to leave the room for a bid, and who left. */
export interface LeavingOf {
  application: string;
  reference: string;
  must: DepartureView[];
  left: DepartureView[];
}

/** Those who leave, bid by bid, in the order of the references. */
export function byBid(view: Pick<PanelView, 'mustLeave' | 'departures'>): LeavingOf[] {
  const bids = new Map<string, LeavingOf>();
  const of = ({ application, reference }: DepartureView) => {
    const found = bids.get(application) ?? { application, reference, must: [], left: [] };
    bids.set(application, found);
    return found;
  };
  for (const one of view.mustLeave) of(one).must.push(one);
  for (const one of view.departures) of(one).left.push(one);
  return [...bids.values()].sort((a, b) => a.reference.localeCompare(b.reference));
}
