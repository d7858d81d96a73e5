import { SingleBar } from 'cli-progress';

/** Where a command writes: answers to `out`, everything else to `err`. A test gives its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether answers go to a person's screen, where colours help. */
  readonly isScreen: boolean;
  /** Whether progress bars can be drawn. */
  readonly hasProgress: boolean;
}

export const TERMINAL: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isScreen: process.stdout.isTTY,
  hasProgress: process.stderr.isTTY,
};

/** With --json, standard output holds one JSON value and nothing else. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`);
}

export interface Progress {
  readonly update: (done: number, of: number, what: string) => void;
  readonly stop: () => void;
}

/** Between two lines about one of many steps, in a log. */
const QUIET_MS = 2_000;

/** A progress bar on standard error; without a screen a line per step, or every two seconds where there are many, so that a log is readable. */
export function createProgress(terminal: Terminal, label: string): Progress {
  if (!terminal.hasProgress) {
    let last = '';
    let shownAt = 0;
    return {
      update: (done, of, what) => {
        const isStep = of <= 10 || done + 1 >= of || Date.now() - shownAt > QUIET_MS;
        if (what === '' || what === last || !isStep) return;
        last = what;
        shownAt = Date.now();
        terminal.err(`${label}: ${what}${of > 1 ? ` (${Math.min(done + 1, of)} of ${of})` : ''}\n`);
      },
      stop: () => undefined,
    };
  }
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total} {what}`,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    stream: process.stderr,
  });
  let started = false;
  return {
    update: (done, of, what) => {
      if (of <= 0) return;
      if (!started) bar.start(of, done, { what });
      else {
        bar.setTotal(of);
        bar.update(done, { what });
      }
      started = true;
    },
    stop: () => {
      if (started) bar.stop();
      started = false;
    },
  };
}

/** Line and column, from 1, of an offset; columns count UTF-16 code units, as editors do. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
