import type { Failure } from './generated/commands';

/** A request that failed, with why: the screen switches on `failure.kind` and its codes. */
export class Failed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
    this.name = 'Failed';
  }
}

const KINDS = new Set(['invalid', 'refused', 'notFound', 'stale', 'fault']);

/** Reads what a request was rejected with. Anything that is no failure of ours is a fault. */
export function asFailed(thrown: unknown): Failed {
  if (thrown instanceof Failed) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'kind' in thrown && KINDS.has(String(thrown.kind))) {
    return new Failed(thrown as Failure);
  }
  return new Failed({ kind: 'fault', reference: '' });
}

/** The failure inside an error, if it is one of ours. */
export function failureOf(error: unknown): Failure | undefined {
  return error === null || error === undefined ? undefined : asFailed(error).failure;
}
