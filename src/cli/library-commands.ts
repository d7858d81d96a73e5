import { FAULT_CODES, isFault, type Fault } from '../model/errors.ts';
import { addDocuments, type Addition } from '../ingest/add-documents.ts';
import { buildDataset, type BuiltDataset } from '../ingest/build-dataset.ts';
import { listDocuments, removeDocument } from '../ingest/library.ts';
import { formatUnknownNames } from '../ingest/register-entries.ts';
import type { DocumentReport } from '../resolve/report.ts';
import { formatDropped, formatFinding } from './findings.ts';
import { createProgress, positionOf, printJson, type Terminal } from './output.ts';

/** What follows a change of the library: the running database gets the new dataset; null where none runs. */
export type Publish = (
  built: BuiltDataset,
  onProgress: (step: string, rows: number) => void,
) => Promise<{ readonly version: string; readonly written: number } | null>;

/** How the database took a dataset. A fault leaves the library as it is: the next start loads it. */
interface Handed {
  readonly dataset: { readonly version: string; readonly written: number } | null;
  readonly fault: Fault | null;
}

async function handOver(built: BuiltDataset, publish: Publish, terminal: Terminal): Promise<Handed> {
  try {
    const dataset = await publish(built, (step, rows) => {
      terminal.err(`load: ${rows} ${step}\n`);
    });
    return { dataset: dataset && { version: dataset.version, written: dataset.written }, fault: null };
  } catch (error) {
    if (!isFault(error)) throw error;
    return { dataset: null, fault: error };
  }
}

function describeHanded({ dataset, fault }: Handed): string {
  if (fault)
    return `the library is changed, but the database did not take it; the next \`yuanliu serve\` loads it\n${fault.message}\n`;
  if (!dataset) return 'no database is running here: the next `yuanliu serve` loads it\n';
  return dataset.written > 0
    ? `loaded as version ${dataset.version}; a server that runs shows it within a second\n`
    : `version ${dataset.version} is loaded already\n`;
}

export interface IngestOptions {
  readonly json: boolean;
  readonly dryRun: boolean;
}

/** `yuanliu ingest FILES…`. Gives the exit code: 3 when any file was refused; the others are in the library then. */
export async function ingest(
  home: string,
  files: readonly string[],
  options: IngestOptions,
  today: string,
  publish: Publish,
  terminal: Terminal,
): Promise<number> {
  const reading = createProgress(terminal, 'read');
  const additions = await addDocuments(home, files, {
    receivedOn: today,
    dryRun: options.dryRun,
    onFile: (file) => {
      reading.update(files.indexOf(file), files.length, file);
    },
  });
  reading.stop();
  const accepted = additions.flatMap((addition) => (addition.status === 'REFUSED' ? [] : [addition]));
  const built = accepted.length === 0 ? null : await build(home, options.dryRun ? accepted : [], terminal);
  // Also where every file is unchanged: register or corrections may have been edited since.
  const handed = built && !options.dryRun ? await handOver(built, publish, terminal) : null;
  const keys = new Set(accepted.map(({ entry }) => entry.key));
  const reports = built?.report.documents.filter(({ key }) => keys.has(key)) ?? [];
  const unknown = formatUnknownNames(reports);
  if (options.json) {
    printJson(terminal, {
      dryRun: options.dryRun,
      files: additions.map(toJson),
      documents: reports,
      unknownNames: unknown,
      findings: built?.findings ?? [],
      dataset: handed?.dataset ?? null,
      fault: handed?.fault ? faultToJson(handed.fault) : null,
    });
  } else {
    for (const addition of additions) terminal.out(describeAddition(addition, options.dryRun));
    for (const report of reports) terminal.out(describeReport(report, built));
    if (unknown !== '')
      terminal.out(
        `\nNames that the register does not have. To add them, put what is right of this into a file of ${home}/library/register/:\n\n${unknown}\n`,
      );
    for (const finding of built?.findings ?? []) terminal.err(`${formatFinding(finding)}\n`);
    if (handed) terminal.err(describeHanded(handed));
  }
  const refused = additions.find((addition) => addition.status === 'REFUSED');
  return (refused?.status === 'REFUSED' ? refused.fault : handed?.fault)?.exitCode ?? 0;
}

async function build(
  home: string,
  pending: readonly Exclude<Addition, { status: 'REFUSED' }>[],
  terminal: Terminal,
): Promise<BuiltDataset> {
  // The same file may be given twice.
  const bySlug = new Map(pending.map((addition) => [addition.entry.slug, addition]));
  const progress = createProgress(terminal, 'resolve');
  try {
    return await buildDataset(home, {
      pending: [...bySlug.values()].map(({ entry, admitted }) => ({ entry, result: admitted.result })),
      onProgress: (done, of, document) => {
        progress.update(done, of, document);
      },
    });
  } finally {
    progress.stop();
  }
}

function faultToJson({ code, expected, came, where, advice }: Fault): object {
  return { code, expected, came, where, advice };
}

function toJson(addition: Addition): object {
  if (addition.status === 'REFUSED') return { status: 'REFUSED', file: addition.file, ...faultToJson(addition.fault) };
  const { status, file, note, entry, admitted } = addition;
  return {
    status,
    file,
    key: entry.key,
    slug: entry.slug,
    title: entry.title,
    sha256: entry.sha256,
    encoding: entry.encoding,
    original: entry.original,
    dropped: admitted.dropped,
    note,
  };
}

function describeAddition(addition: Addition, dryRun: boolean): string {
  if (addition.status === 'REFUSED')
    return `refused    ${addition.file}\n           expected ${addition.fault.expected}\n           came ${addition.fault.came}\n${addition.fault.advice.map((step) => `           to do: ${step}\n`).join('')}`;
  const { status, entry, note, file, admitted } = addition;
  const { original } = admitted;
  const left = original
    ? formatDropped(original.format, admitted.dropped).replace(/^/gmu, '           ').trimEnd()
    : '';
  const verb = {
    ADDED: dryRun ? 'would add' : 'added',
    REPLACED: dryRun ? 'would replace' : 'replaced',
    UNCHANGED: 'unchanged',
  }[status];
  return `${verb.padEnd(10)} ${entry.key}${entry.title ? `  ${entry.title}` : ''}\n           from ${file} (${original?.format ?? entry.encoding})\n${left === '' ? '' : `${left}\n`}${note ? `           ${note}\n` : ''}`;
}

/** What was read of a document, with its problems at line and column of the text. */
function describeReport(report: DocumentReport, built: BuiltDataset | null): string {
  const node = built?.dataset.nodes.find(({ label, key }) => label === 'PolicyDocument' && key === report.key);
  const text = typeof node?.properties['text'] === 'string' ? node.properties['text'] : '';
  const at = (offset: number): string => {
    const { line, column } = positionOf(text, offset);
    return `${line}:${column}`;
  };
  const lines = [
    `\n${report.key}: ${report.items} items, ${report.measures} of them measures, ${report.bodies} bodies; ${report.jurisdiction ? `a document of ${report.jurisdiction}` : 'whose document it is is not known'}`,
    ...report.problems.map(
      ({ severity, code, message, start }) => `  ${severity.toLowerCase()} ${at(start)} ${code}: ${message}`,
    ),
    ...report.unclaimed.map(
      ({ start, end }) =>
        `  unclaimed ${at(start)} ${text.slice(start, Math.min(end, start + 40)).replace(/\s+/gu, ' ')}`,
    ),
    ...report.unknownNames.map(({ name, resolution, reason }) => `  ${resolution.toLowerCase()} ${name}: ${reason}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** `yuanliu list` */
export async function list(home: string, options: { readonly json: boolean }, terminal: Terminal): Promise<void> {
  const { documents, findings } = await listDocuments(home);
  if (options.json) {
    printJson(
      terminal,
      documents.map(({ entry, origin }) => ({ ...entry, origin })),
    );
  } else {
    for (const { entry, origin } of documents)
      terminal.out(
        `${entry.key}  ${entry.title ?? ''}\n    ${origin === 'seeds' ? 'shipped' : `added ${entry.receivedOn} from ${entry.receivedFrom}`}, slug ${entry.slug}\n`,
      );
  }
  for (const finding of findings) terminal.err(`${formatFinding(finding)}\n`);
}

/** `yuanliu remove KEY`. Gives the exit code. */
export async function remove(
  home: string,
  key: string,
  options: { readonly json: boolean },
  publish: Publish,
  terminal: Terminal,
): Promise<number> {
  const { removed, uncovered } = await removeDocument(home, key);
  const handed = await handOver(await build(home, [], terminal), publish, terminal);
  if (options.json)
    printJson(terminal, {
      removed: removed.key,
      uncovered,
      dataset: handed.dataset,
      fault: handed.fault && faultToJson(handed.fault),
    });
  else {
    terminal.out(`removed ${removed.key}${uncovered === null ? '' : `; the shipped ${uncovered} is back`}\n`);
    terminal.err(describeHanded(handed));
  }
  return handed.fault?.exitCode ?? 0;
}

/** `yuanliu load`: the library as it is now, its edited register, judgements and corrections too, into the database that runs. Gives the exit code. */
export async function load(home: string, publish: Publish, terminal: Terminal): Promise<number> {
  const built = await build(home, [], terminal);
  for (const finding of built.findings) terminal.err(`${formatFinding(finding)}\n`);
  const handed = await handOver(built, publish, terminal);
  if (handed.fault) throw handed.fault;
  terminal.err(describeHanded(handed));
  return 0;
}

/** `yuanliu check`: register, corrections and judgements, with line and column. Gives the exit code. */
export async function check(home: string, options: { readonly json: boolean }, terminal: Terminal): Promise<number> {
  const built = await build(home, [], terminal);
  const { findings, report } = built;
  if (options.json)
    printJson(terminal, { findings, documents: report.documents.length, waitingJudgements: report.waitingJudgements });
  else {
    for (const finding of findings) terminal.out(`${formatFinding(finding)}\n`);
    const waiting = report.waitingJudgements > 0 ? `; ${report.waitingJudgements} judgements wait for a document` : '';
    terminal.err(
      findings.length === 0
        ? `all is right: ${report.documents.length} documents${waiting}\n`
        : `${findings.length} findings${waiting}\n`,
    );
  }
  return findings.length === 0 ? 0 : FAULT_CODES.BAD_INPUT.exitCode;
}
