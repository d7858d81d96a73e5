import { Worker } from 'node:worker_threads';
import type { ConversionAnswer, ConversionRequest } from './convert.ts';
import { createRefusal, type ExtractedText } from './format.ts';

/** A real document takes below two seconds of work, a PDF of 300 pages about ten. Work, not time: a busy machine must not refuse what a free one takes. */
const MOST_WORK_MS = 60_000;
const LONGEST_MS = 15 * 60_000;
/** How much the process may grow while a file is converted. A heap limit of V8 alone does not count buffers, which is where a bomb unfolds. */
const MOST_GROWTH = 1_024 * 1_024 * 1_024;
const MOST_HEAP_MB = 768;
const WATCH_MS = 25;
/** A thread has no tsx of its own, so in a checkout one that registers it goes first; the package is compiled and has none. */
const THREAD = import.meta.url.endsWith('.ts') ? './thread.js' : './convert.js';

let idle: Worker | null = null;
let queue: Promise<unknown> = Promise.resolve();

function startThread(): Worker {
  const thread = new Worker(new URL(THREAD, import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB, stackSizeMb: 4 },
    // pdfjs warns on stdout about fonts that it does not draw anyway.
    stdout: true,
  });
  thread.unref();
  // A thread that ends while nobody waits for it must not end the process.
  thread.on('error', () => undefined);
  thread.once('exit', () => {
    if (idle === thread) idle = null;
  });
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
  const outcome = await askThread(thread, request);
  if (outcome.type === 'ended') await thread.terminate();
  else {
    idle = thread;
    thread.unref();
  }
  switch (outcome.type) {
    case 'done':
      return outcome.extracted;
    case 'refused':
      throw createRefusal(request.where, outcome.came, ...outcome.advice);
    case 'ended':
      throw createRefusal(
        request.where,
        `a ${request.format} file that ${outcome.reason}`,
        'save its text as .txt and ingest that; nothing of it was used',
      );
    case 'failed':
      throw new Error(`converting ${request.where} failed, which is an error of ours: ${outcome.message}`);
  }
}

type Outcome = ConversionAnswer | { readonly type: 'ended'; readonly reason: string };

function askThread(thread: Worker, request: ConversionRequest): Promise<Outcome> {
  return new Promise((resolve) => {
    const begun = Date.now();
    // Of the whole process, which does nothing else meanwhile.
    const workBefore = process.cpuUsage();
    const before = process.memoryUsage.rss();
    const onError = (error: Error & { readonly code?: string }): void => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(
        isMemory ? `takes more than ${MOST_HEAP_MB} MB of memory to convert` : `stops the conversion: ${error.message}`,
      );
    };
    const onExit = (code: number): void => {
      end(`ends the conversion (code ${code})`);
    };
    // By name: node keeps listeners of its own on a thread, and without them it is deaf.
    const settle = (outcome: Outcome): void => {
      clearInterval(watch);
      thread.off('message', settle).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const end = (reason: string): void => {
      settle({ type: 'ended', reason });
    };
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(workBefore);
      if ((user + system) / 1_000 > MOST_WORK_MS || Date.now() - begun > LONGEST_MS)
        end(`takes more than ${MOST_WORK_MS / 1_000} seconds to convert`);
      else if (process.memoryUsage.rss() - before > MOST_GROWTH)
        end(`takes more than ${MOST_GROWTH / 1_048_576} MB of memory to convert`);
    }, WATCH_MS);
    thread.on('message', settle).on('error', onError).on('exit', onExit);
    thread.postMessage(request);
  });
}
