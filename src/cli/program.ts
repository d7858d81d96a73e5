import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { readSettings, SETTINGS, type Settings } from '../config.ts';
import { FAULT_CODES, isFault } from '../model/errors.ts';
import { TERMINAL, type Terminal } from './output.ts';

const USAGE = FAULT_CODES.BAD_SETTING.exitCode;

/** The exit codes, out of the one table that has them. */
export function describeExitCodes(): string {
  const codes = Object.entries(FAULT_CODES).map(
    ([code, { exitCode, meaning }]) => `  ${String(exitCode).padStart(2)}  ${code}: ${meaning}`,
  );
  return [
    'Exit codes:',
    '   0  success',
    '   1  an error of ours, or (doctor) something needed is missing',
    ...codes,
    '      A wrong option or command counts as BAD_SETTING.',
  ].join('\n');
}

function describeSettings(): string {
  const settings = Object.entries(SETTINGS).map(([name, meaning]) => `  ${name.padEnd(14)}  ${meaning}`);
  return ['Settings, from the environment:', ...settings].join('\n');
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** Today where the user is, as an ISO date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join(
    '-',
  );
}

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}, came ${text}`);
  };

function score(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError(`expected a number from 0 to 1, came ${text}`);
}

/**
 * The commands. What a command needs is imported when it runs: `explain` and `list` must work where there is no Java, no database and no network, and start
 * without the time that the driver takes to load.
 */
export function createProgram(
  terminal: Terminal,
  done: (exitCode: number) => void,
  settings: () => Settings = readSettings,
): Command {
  const program = new Command('yuanliu')
    .description(
      '源流: a knowledge graph of reform measures, read from official documents, with every answer quoted to the word',
    )
    .version(version())
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .addHelpText('after', `\n${describeSettings()}\n\n${describeExitCodes()}`);
  const publishWith = async () => (await import('./publish.ts')).publish;

  program
    .command('serve', { isDefault: true })
    .description('start the database and the API, with everything that is in the library (the default command)')
    .action(async () => {
      // A wrong setting is said before everything that serves is loaded.
      const own = settings();
      done(await (await import('../main.ts')).serve(own, terminal));
    });
  program
    .command('ingest')
    .description(
      'add documents to the library, and report what was read in them: text or Markdown (UTF-8, GB18030, UTF-16), saved web pages (HTML), Word (.docx), PDF with a text layer',
    )
    .argument('<files...>')
    .option('--dry-run', 'report and change nothing', false)
    .option('--json', 'one JSON value on standard output', false)
    .action(async (files: string[], options: { json: boolean; dryRun: boolean }) => {
      const { ingest } = await import('./library-commands.ts');
      const own = settings();
      const publish = await publishWith();
      done(await ingest(own.home, files, options, today(), (...given) => publish(own, ...given), terminal));
    });
  program
    .command('list')
    .description('the documents: shipped and added')
    .option('--json', 'one JSON value on standard output', false)
    .action(async (options: { json: boolean }) =>
      (await import('./library-commands.ts')).list(settings().home, options, terminal),
    );
  program
    .command('remove')
    .description('take a document that was added out of the library')
    .argument('<key>', 'its key or slug, as `list` shows it')
    .option('--json', 'one JSON value on standard output', false)
    .action(async (key: string, options: { json: boolean }) => {
      const own = settings();
      const publish = await publishWith();
      const { remove } = await import('./library-commands.ts');
      done(await remove(own.home, key, options, (...given) => publish(own, ...given), terminal));
    });
  program
    .command('load')
    .description(
      'read the library anew and load it into the database that runs: after register, judgements or corrections were edited',
    )
    .action(async () => {
      const own = settings();
      const publish = await publishWith();
      const { load } = await import('./library-commands.ts');
      done(await load(own.home, (...given) => publish(own, ...given), terminal));
    });
  program
    .command('release')
    .description(
      'write the data of the library into a new folder: CSV, JSON Lines, GraphML, JSON-LD, index.json with digests, and a quality report',
    )
    .argument('<dir>', 'a folder that is not there yet, or empty')
    .option('--json', 'index.json on standard output', false)
    .action(async (dir: string, options: { json: boolean }) => {
      const { release } = await import('./release.ts');
      done(await release(settings(), dir, { ...options, version: version() }, terminal));
    });
  program
    .command('explain')
    .description('show what is recognised in a text, line by line; needs no database, Java or network')
    .argument('[file]')
    .option('--json', 'the reading as one JSON value on standard output', false)
    .option('--schema', 'the JSON Schema of that value, without a file', false)
    .action(async (file: string | undefined, options: { json: boolean; schema: boolean }, command: Command) => {
      const { explain, explainSchema } = await import('./explain.ts');
      if (options.schema) explainSchema(terminal);
      else if (file === undefined) command.error("error: missing required argument 'file'");
      else await explain(file, options, terminal);
    });
  program
    .command('candidates')
    .description('pairs of passages that nobody has judged yet, the likeliest first, with entries to paste')
    .argument('[document]', 'only pairs with a passage of this document: its key or slug')
    .option('--limit <n>', 'how many to show, from 1 to 1000', wholeNumber(1, 1000), 10)
    .option('--least <score>', 'no pair below this score, from 0 to 1', score, 0.3)
    .option('--known', 'judged and rejected pairs too, each with its verdict', false)
    .option('--json', 'one JSON value on standard output', false)
    .action(
      async (document: string | undefined, options: { limit: number; least: number; known: boolean; json: boolean }) =>
        (await import('./candidates.ts')).candidates(settings().home, document ?? null, options, today(), terminal),
    );
  program
    .command('check')
    .description('validate register, judgements and corrections, with line and column')
    .option('--json', 'one JSON value on standard output', false)
    .action(async (options: { json: boolean }) => {
      done(await (await import('./library-commands.ts')).check(settings().home, options, terminal));
    });
  program
    .command('doctor')
    .description('look at what this machine has of what the database needs, and say what to do')
    .option('--json', 'one JSON value on standard output', false)
    .action(async (options: { json: boolean }) => {
      done(await (await import('./doctor.ts')).doctor(settings(), options, terminal));
    });
  program
    .command('mcp')
    .description('tools for language models over standard input and output, answered by the server at YUANLIU_URL')
    .action(async () => {
      const { serveMcp } = await import('../mcp/serve.ts');
      const { apiUrl: url, publicUrl } = settings();
      await serveMcp({ url, publicUrl, version: version(), log: terminal.err });
    });
  return program;
}

/** Runs the command line and gives its exit code. Faults become their message and code; anything else is an error of ours and shows its trace. */
export async function runCli(
  args: readonly string[],
  terminal: Terminal = TERMINAL,
  settings?: () => Settings,
): Promise<number> {
  let exitCode = 0;
  try {
    await createProgram(terminal, (code) => (exitCode = code), settings).parseAsync([...args], { from: 'user' });
  } catch (error) {
    // Commander has said what was wrong; --help and --version end this way with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    if (isFault(error)) {
      terminal.err(`${error.message}\n`);
      return error.exitCode;
    }
    terminal.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
  return exitCode;
}
