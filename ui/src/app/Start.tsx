import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Failing, forgetPlaces, Skeleton, useGo } from '../design';
import { Welcome } from '../hub/Welcome';
import { type Both, useSession, useStatus, type Viewpoint } from '../wire';
import { Notices } from './Notices';
import { readSections } from './sections';
import { TopBar } from './TopBar';
import { useFocusKept } from './useFocusKept';
import { useKeys } from './useKeys';
import { useShell } from './useShell';

/** A part of the window that shows screens: it is read after them. */
const Window = lazy(() => readSections().then(() => import('./Window')).then(({ Window }) => ({ default: Window })));
const DeskFrame = lazy(() => readSections().then(() => import('./DeskFrame')).then(({ DeskFrame }) => ({ default: DeskFrame })));

/** What the window shows: the welcome, a desk, or the whole hub. */
export function Start() {
  useShell();
  useFocusKept();
  const status = useStatus();
  const open = status.data?.hub != null;
  const session = useSession(open);
  const viewpoint = session.data?.viewpoint;
  useFreshPlace(viewpoint);

  useScreensAhead();

  const waiting = (
    <Alone hub={status.data?.hub ?? null}>
      <Skeleton />
    </Alone>
  );
  if (open && viewpoint?.desk === 'coordinator') {
    return (
      <Suspense fallback={waiting}>
        <Window />
      </Suspense>
    );
  }
  if (open && session.data && (viewpoint?.desk === 'member' || viewpoint?.desk === 'applicant')) {
    return (
      <Suspense fallback={waiting}>
        <DeskFrame session={session.data} kind={viewpoint.desk === 'member' ? 'panel' : 'application'} subject={viewpoint.id} />
      </Suspense>
    );
  }
  return (
    <Alone hub={status.data?.hub ?? null}>
      {status.failed ? (
        <Failing failed={status.failed} again={status.again} />
      ) : session.failed ? (
        <Failing failed={session.failed} again={session.again} />
      ) : status.data ? (
        <Welcome status={status.data} session={session.data} />
      ) : (
        <Skeleton />
      )}
    </Alone>
  );
}

/** Reads the screens while the first one is looked at, so that none is waited for. */
function useScreensAhead(): void {
  useEffect(() => {
    // Two frames on, what shows is painted.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => void readSections()));
    return () => cancelAnimationFrame(frame);
  }, []);
}

/** Somebody else, or another desk, begins at the first screen; the same person comes back to theirs. */
function useFreshPlace(viewpoint: Viewpoint | undefined): void {
  const go = useGo();
  const before = useRef<string>(undefined);
  const seated = viewpoint && viewpoint.desk !== 'signed-out' ? `${viewpoint.desk} ${viewpoint.id}` : undefined;
  useEffect(() => {
    if (seated === undefined) return;
    if (before.current !== undefined && before.current !== seated) {
      forgetPlaces();
      go('/', {}, true);
    }
    before.current = seated;
  }, [seated, go]);
}

function Alone({ hub, children }: { hub: { name: Both; sample: boolean } | null; children: ReactNode }) {
  useKeys({});
  return (
    <div className="app-window app-window--full">
      <TopBar hub={hub} />
      <main className="app-main app-main--alone" id="main" tabIndex={-1}>
        {children}
      </main>
      <Notices />
    </div>
  );
}
