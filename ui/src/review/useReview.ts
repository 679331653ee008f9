import { useEffect, useRef, useState } from 'react';
import { type Autosave, type BidView, type OwnReview, queries, type SaveReview, useAutosave } from '../wire';

export type Typed = Omit<SaveReview, 'application'>;

interface Review {
  value: Typed;
  /** Changes a part: a score, or one of the two boxes. */
  change: (part: string, change: Partial<Typed>) => void;
  save: Autosave<'saveReview'>;
}

/** What the hub is known to have of the review, so that the bid shows it when it is opened again. */
function keep(application: string, typed: Typed): void {
  queries.setQueryData<BidView>(['readBid', { application }], (view) => {
    if (!view) return view;
    const review: OwnReview = { ...view.review, ...typed, state: view.review.state ?? 'draft' };
    return { ...view, review };
  });
}

/** The review as it is typed: kept within a second, never overwritten while something is unsaved. */
export function useReview(view: BidView): Review {
  const { application } = view;
  const save = useAutosave('saveReview');
  const [typed, setTyped] = useState<Typed | null>(null);
  const latest = useRef<Typed | null>(null);
  const at = useRef('');
  const { answer, unsaved } = save;
  const { scores, panelComment, feedback } = view.review;
  const value = typed && unsaved ? typed : { scores, panelComment, feedback };

  useEffect(() => {
    if (!answer) return;
    if (latest.current) keep(application, latest.current);
    // The lists have older news of it: they ask again when they are next shown. Where characters
    // were removed, so does the bid.
    for (const command of ['showPanelDesk', 'showOwnScores']) void queries.invalidateQueries({ queryKey: [command], refetchType: 'none' });
    if (answer.removed > 0) void queries.invalidateQueries({ queryKey: ['readBid', { application }] });
  }, [answer, application]);

  const change = (part: string, change: Partial<Typed>) => {
    // Each part is a sitting of its own, so that undo takes back the last and leaves the others.
    if (part !== at.current) void save.flush();
    at.current = part;
    const next = { ...(latest.current && unsaved ? latest.current : value), ...change };
    latest.current = next;
    setTyped(next);
    keep(application, next);
    save.typed({ application, ...next });
  };
  return { value, change, save };
}
