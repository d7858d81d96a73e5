/**
 * `npm run bench [-- --quick] [-- --sizes 10000,100000] [-- --rounds 5]`: what an answer costs, in one run. Each workload is asked of the API, cold (an
 * input that nobody has asked for; kept are documents as parsed, columns of measures, and nodes that other answers showed, but no answer) and warm (asked again), of the raw
 * driver with hand-written Cypher for the same rows, and of Node's own HTTP server, in the API's process, as bytes of the same size that are held in
 * memory. The answers of API and driver are compared before anything is timed; when they differ nothing is printed and the exit code is 1.
 *
 * CPU is that of both processes for a request, eight at a time, as the scheduler counts it; milliseconds are those of one request after the other. All figures are
 * medians over rounds in which the arms take turns.
 */
import { parseArgs } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import { readTypeDefs } from '../../src/api/apollo.ts';
import { memoryOf } from './processes.ts';
import { formatSize, formatSummary, type SizeReport } from './report.ts';
import { FULL, measureWorkload, prepareWorkload, QUICK, type Effort } from './rounds.ts';
import { openStage } from './stage.ts';
import type { Workload } from './workload.ts';
import { createWorkloads } from './workloads.ts';

const HEAP_MEGABYTES = 2_048;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    sizes: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const usual: Effort = values.quick ? QUICK : FULL;
const effort: Effort = { ...usual, rounds: Number(values.rounds ?? usual.rounds) };
const sizes = (values.sizes ?? (values.quick ? '1000' : '10000,100000')).split(',').map(Number);
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

/** Why the schema cannot be asked this; null when it can. */
function missingIn(operation: string): string | null {
  const schema = buildSchema(readTypeDefs());
  return validate(schema, parse(operation))[0]?.message ?? null;
}

async function measureSize(measures: number, workloads: readonly Workload[]): Promise<SizeReport> {
  tell(`${measures} measures: loading …`);
  const stage = await openStage(measures, HEAP_MEGABYTES);
  const onSignal = (signal: NodeJS.Signals): void => {
    tell(`ended by ${signal}`);
    void stage.close().then(() => process.exit(130));
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    const prepared = [];
    for (const workload of workloads) {
      tell(`${measures} measures: ${workload.name} is compared and warmed up …`);
      prepared.push(await prepareWorkload(stage, workload, effort));
    }
    const figures = [];
    for (const one of prepared) {
      tell(`${measures} measures: ${one.workload.name} …`);
      figures.push(await measureWorkload(stage, one, effort));
    }
    const memory = { server: memoryOf(stage.pids.server).resident, engine: memoryOf(stage.pids.engine).resident };
    return { measures, load: stage.load, memory, figures };
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
    await stage.close();
  }
}

const start = performance.now();
const leftOut = new Map<string, string>();
const reports: SizeReport[] = [];
for (const measures of sizes) {
  const workloads = createWorkloads(measures).filter(({ name, operation }) => {
    const missing = missingIn(operation);
    if (missing !== null) leftOut.set(name, `${name}: the API does not have it yet (${missing})`);
    return missing === null && (values.only === undefined || values.only.split(',').includes(name));
  });
  reports.push(await measureSize(measures, workloads));
}
print('CPU of a request in µs is Node + JVM; latency in ms is median / p95.\n');
for (const report of reports) print(`${formatSize(report)}\n`);
print(formatSummary(reports, [...leftOut.values()]));
print(`\nThe run took ${Math.round((performance.now() - start) / 1000)} s.`);
