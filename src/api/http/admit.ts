import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { requestError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import type { Gate } from './gate.ts';
import { refuse } from './refuse.ts';

/** Every request ends, and an error of its own for each would cost more than a known answer: its stack is written out. */
const ENDED = requestError('DEADLINE_EXCEEDED', 'expected a client that waits, it hung up');

/**
 * Waits for a place, and answers in our words when the operation takes longer than its time, the wait included. The signal that it gives ends with the request,
 * whether it was answered, was too late or its client hung up: what it still reads is given up then, so that nobody can leave work behind and begin more.
 *
 * @returns null where there is no place, which is said, or nobody to answer any more
 */
export async function admit(
  response: ServerResponse,
  { gate, limits }: { readonly gate: Gate; readonly limits: Limits },
): Promise<AbortSignal | null> {
  const ended = new AbortController();
  // Each statement of the request listens; more than ten are no leak.
  setMaxListeners(0, ended.signal);
  const late = setTimeout(() => {
    refuse(response, 'DEADLINE_EXCEEDED');
    ended.abort(requestError('DEADLINE_EXCEEDED', `expected an answer within ${limits.operationMs} ms, came none`));
  }, limits.operationMs);
  response.once('close', () => {
    clearTimeout(late);
    ended.abort(ENDED);
  });
  const leave = await gate.enter(ended.signal);
  if (!leave) {
    refuse(response, 'TOO_BUSY');
    return null;
  }
  if (ended.signal.aborted) {
    leave();
    return null;
  }
  ended.signal.addEventListener('abort', leave, { once: true });
  return ended.signal;
}
