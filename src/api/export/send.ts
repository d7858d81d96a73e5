import type { Response } from 'express';
import type { ExportText } from './source.ts';

/** Chunks that are made before the answer begins: a file's head and its first rows. What fails by then is answered as an error and not cut. */
const AHEAD = 2;

export interface SendOptions {
  /** Milliseconds for the client to take what it was sent. */
  readonly stallMs: number;
  readonly signal: AbortSignal;
  /** Called when the first rows are there: now headers may be set. */
  readonly onBegin: () => void;
}

/**
 * Writes a text as the client takes it: one page is in memory, and the next is read when the last has gone. What fails on the way must not look like the end of
 * the file, so the connection is reset: every client of HTTP/1.1 reports that, and one of HTTP/1.0 too, for which a plain close would be the end.
 */
export async function sendText(
  response: Response,
  text: ExportText,
  { stallMs, signal, onBegin }: SendOptions,
): Promise<void> {
  // One listener for all waits: compression passes `drain` on to its own stream, where one that is added for each wait would stay.
  let onDrain = (): void => undefined;
  response.on('drain', () => onDrain());
  const drained = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`the client took nothing for ${stallMs} ms`)), stallMs);
      const onAbort = (): void => {
        clearTimeout(late);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', onAbort, { once: true });
      onDrain = () => {
        clearTimeout(late);
        signal.removeEventListener('abort', onAbort);
        resolve();
      };
    });
  const write = async (chunk: string): Promise<void> => {
    if (chunk !== '' && !response.write(chunk)) await drained();
  };
  try {
    const ahead: string[] = [];
    let next = await text.next();
    for (; next.done !== true && ahead.length < AHEAD; next = await text.next()) ahead.push(next.value);
    signal.throwIfAborted();
    onBegin();
    for (const chunk of ahead) await write(chunk);
    for (; next.done !== true; next = await text.next()) {
      signal.throwIfAborted();
      await write(next.value);
    }
    response.end();
  } catch (error) {
    if (response.headersSent) cut(response);
    throw error;
  } finally {
    await text.return();
  }
}

function cut(response: Response): void {
  const { socket } = response;
  if (socket && !socket.destroyed) socket.resetAndDestroy();
}
