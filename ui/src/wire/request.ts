import { Channel, invoke } from '@tauri-apps/api/core';
import { asFailed } from './failure';
import type { Commands } from './generated/commands';
import type { Progress, ShellCommands, ShellNotice } from './generated/shell';

export type Command = keyof Commands;
export type ReadCommand = { [C in Command]: Commands[C]['kind'] extends 'read' ? C : never }[Command];
export type ChangeCommand = { [C in Command]: Commands[C]['kind'] extends 'change' ? C : never }[Command];
export type Input<C extends Command> = Commands[C]['input'];
export type Answer<C extends Command> = Commands[C]['answer'];
export type ShellCommand = keyof ShellCommands;

async function send<A, P>(kind: 'request' | 'shell', command: string, input: unknown, onMessage?: (message: P) => void): Promise<A> {
  const progress = new Channel<P>();
  if (onMessage) progress.onmessage = onMessage;
  try {
    return await invoke<A>('request', { request: { kind, command, input }, progress });
  } catch (thrown) {
    throw asFailed(thrown);
  }
}

/** Asks the hub for something, or changes it. Throws `Failed`. */
export async function request<C extends Command>(
  command: C,
  input: Input<C>,
  onProgress?: (progress: Progress) => void,
): Promise<Answer<C>> {
  return send('request', command, input, onProgress);
}

/** Asks the window's shell: hubs, files, dialogs, printing. Throws `Failed`. */
export async function shell<C extends ShellCommand>(
  command: C,
  input: ShellCommands[C]['input'],
  onProgress?: (progress: Progress) => void,
): Promise<ShellCommands[C]['answer']> {
  return send('shell', command, input, onProgress);
}

/** Hears, from now on, what the shell says without being asked: about to lock, locked, about to quit. */
export async function watchShell(onNotice: (notice: ShellNotice) => void): Promise<void> {
  await send('shell', 'watch', null, onNotice);
}
