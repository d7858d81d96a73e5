import { Worker } from 'node:worker_threads';
import type { ConversionAnswer, ConversionRequest } from './convert.ts';
import { createRefusal, type ExtractedText } from './format.ts';

/** A real document takes below two seconds here, a PDF of 300 pages about ten. */
const LONGEST_MS = 60_000;
/** How much the process may grow while a file is converted. A heap limit of V8 alone does not count buffers, which is where a bomb unfolds. */
const MOST_GROWTH = 1_024 * 1_024 * 1_024;
const MOST_HEAP_MB = 768;
const WATCH_MS = 25;

let idle: Worker | null = null;
let queue: Promise<unknown> = Promise.resolve();

function startThread(): Worker {
  const thread = new Worker(new URL('./thread.js', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB, stackSizeMb: 4 },
    // pdfjs warns on stdout about fonts that it does not draw anyway.
    stdout: true,
  });
  thread.unref();
  return thread;
}

/**
 * Converts a file in a thread of its own. The limits of the formats (sizes, ratios, depths, cells) refuse what is hostile with its reason; this one holds for what they
 * do not foresee: a file that takes too long or too much memory ends its thread and nothing else. One file at a time; the thread is kept for the next.
 *
 * @throws Fault BAD_INPUT
 */
export function convertConfined(request: ConversionRequest): Promise<ExtractedText> {
  const turn = queue.then(() => convertNow(request));
  queue = turn.catch(() => undefined);
  return turn;
}

async function convertNow(request: ConversionRequest): Promise<ExtractedText> {
  const thread = idle ?? startThread();
  idle = null;
  thread.ref();
  const answer = await askThread(thread, request);
  switch (answer.type) {
    case 'done':
    case 'refused':
    case 'failed':
      idle = thread;
      thread.unref();
      break;
    case 'ended':
      await thread.terminate();
      break;
  }
  if (answer.type === 'done') return answer.extracted;
  if (answer.type === 'refused') throw createRefusal(request.where, answer.came, ...answer.advice);
  if (answer.type === 'ended')
    throw createRefusal(
      request.where,
      `a ${request.format} file that takes ${answer.reason}`,
      'save its text as .txt and ingest that; nothing of it was used',
    );
  throw new Error(`converting ${request.where} failed, which is an error of ours: ${answer.message}`);
}

type Outcome = ConversionAnswer | { readonly type: 'ended'; readonly reason: string };

function askThread(thread: Worker, request: ConversionRequest): Promise<Outcome> {
  return new Promise((resolve) => {
    const begun = Date.now();
    const before = process.memoryUsage.rss();
    const settle = (outcome: Outcome): void => {
      clearInterval(watch);
      // By name: node keeps listeners of its own on a thread, and without them it is deaf.
      for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
      resolve(outcome);
    };
    const watch = setInterval(() => {
      if (Date.now() - begun > LONGEST_MS)
        settle({ type: 'ended', reason: `more than ${LONGEST_MS / 1_000} seconds to convert` });
      else if (process.memoryUsage.rss() - before > MOST_GROWTH)
        settle({ type: 'ended', reason: `more than ${MOST_GROWTH / 1_048_576} MB of memory to convert` });
    }, WATCH_MS);
    thread.once('message', settle);
    thread.once('error', (error: Error & { readonly code?: string }) => {
      settle(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { type: 'ended', reason: `more than ${MOST_HEAP_MB} MB of memory to convert` }
          : { type: 'failed', message: error.stack ?? error.message },
      );
    });
    thread.once('exit', (code) => {
      settle({ type: 'ended', reason: `its thread down with it (code ${code})` });
    });
    thread.postMessage(request);
  });
}
