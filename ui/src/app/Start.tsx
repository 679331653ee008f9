import { type ReactNode, useEffect, useRef } from 'react';
import { Failing, forgetPlaces, Skeleton, useGo } from '../design';
import { Welcome } from '../hub/Welcome';
import { type Both, useSession, useStatus, type Viewpoint } from '../wire';
import { DeskFrame } from './DeskFrame';
import { Notices } from './Notices';
import { TopBar } from './TopBar';
import { useFocusKept } from './useFocusKept';
import { useKeys } from './useKeys';
import { useShell } from './useShell';
import { Window } from './Window';

/** What the window shows: the welcome, a desk, or the whole hub. */
export function Start() {
  useShell();
  useFocusKept();
  const status = useStatus();
  const open = status.data?.hub != null;
  const session = useSession(open);
  const viewpoint = session.data?.viewpoint;
  useFreshPlace(viewpoint);

  if (open && viewpoint?.desk === 'coordinator') return <Window />;
  if (open && session.data && viewpoint?.desk === 'member') return <DeskFrame session={session.data} kind="panel" subject={viewpoint.id} />;
  if (open && session.data && viewpoint?.desk === 'applicant') {
    return <DeskFrame session={session.data} kind="application" subject={viewpoint.id} />;
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
