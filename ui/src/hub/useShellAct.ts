import { useCallback, useState } from 'react';
import { asFailed, type Failure, type Progress, shell, type ShellCommand, type ShellCommands } from '../wire';

export interface ShellAct<C extends ShellCommand> {
  run: (input: ShellCommands[C]['input']) => Promise<ShellCommands[C]['answer'] | undefined>;
  failed: Failure | undefined;
  busy: boolean;
  progress: Progress | undefined;
}

/** One request to the shell, with its failure and its progress. */
export function useShellAct<C extends ShellCommand>(command: C): ShellAct<C> {
  const [failed, setFailed] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const run = useCallback(
    async (input: ShellCommands[C]['input']) => {
      setBusy(true);
      setFailed(undefined);
      try {
        return await shell(command, input, setProgress);
      } catch (thrown) {
        setFailed(asFailed(thrown).failure);
        return undefined;
      } finally {
        setBusy(false);
        setProgress(undefined);
      }
    },
    [command],
  );
  return { run, failed, busy, progress };
}
