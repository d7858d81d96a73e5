import type { LoadResult } from './load-child.ts';
import type { ArmFigures, Figures } from './rounds.ts';
import { median } from './statistics.ts';

export interface Memory {
  readonly server: number;
  readonly engine: number;
}

export interface SizeReport {
  readonly measures: number;
  readonly load: LoadResult;
  readonly memory: Memory;
  readonly figures: readonly Figures[];
}

const micros = ({ node, jvm }: ArmFigures): string => `${Math.round(node)} + ${Math.round(jvm)}`;
const latency = (arm: ArmFigures): string => `${arm.median.toFixed(1)} / ${arm.p95.toFixed(1)}`;
const times = (ratio: number): string => `${ratio.toFixed(1)} ×`;

/** A table in Markdown, its columns aligned for terminals. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n');
}

const HEAD = [
  'workload',
  'KB',
  'cold µs',
  'raw µs',
  'cold ÷ raw',
  'cold ms',
  'raw ms',
  'warm µs',
  'static µs',
  'warm ÷ static',
  'warm ms',
  'static ms',
];

export function formatSize({ measures, load, memory, figures }: SizeReport): string {
  const rows = figures.map(({ workload, bytes, arms, coldByRaw, warmByStatic }) => [
    workload.name,
    (bytes / 1000).toFixed(1),
    micros(arms.cold),
    micros(arms.raw),
    times(coldByRaw),
    latency(arms.cold),
    latency(arms.raw),
    micros(arms.warm),
    micros(arms.static),
    times(warmByStatic),
    latency(arms.warm),
    latency(arms.static),
  ]);
  return [
    `${measures.toLocaleString('en')} measures: ${load.nodes} nodes and ${load.claims} claims, ${load.written} rows in all, loaded in ${load.seconds} s, CPU ${load.cpu.node} + ${load.cpu.jvm} s (${load.steps.join(', ')});`,
    `memory: loader ${load.peak} MB at most, API ${memory.server} MB, Neo4j ${memory.engine} MB`,
    '',
    table([HEAD, ...rows]),
  ].join('\n');
}

/** The medians that the aims speak of, and how each workload grows from the smallest to the largest dataset. */
export function formatSummary(reports: readonly SizeReport[], leftOut: readonly string[]): string {
  const lines = reports.map(({ measures, figures }) => {
    const seven = figures.filter(({ workload }) => workload.isOneOfSeven);
    const cold = median(seven.map(({ coldByRaw }) => coldByRaw));
    const warm = median(seven.map(({ warmByStatic }) => warmByStatic));
    return `${measures.toLocaleString('en')} measures, medians over ${seven.length} workloads: cold ${cold.toFixed(2)} × raw driver (aim 1.6), warm ${warm.toFixed(2)} × static (aim 2.2)`;
  });
  const [smallest, largest] = [reports[0], reports.at(-1)];
  if (smallest && largest && smallest !== largest) {
    const growth = largest.figures.map(({ workload, arms }) => {
      const before = smallest.figures.find((figure) => figure.workload.name === workload.name)?.arms;
      const ratio = (name: 'cold' | 'raw' | 'warm'): string => {
        const [from, to] = [before?.[name], arms[name]];
        return from ? times((to.node + to.jvm) / (from.node + from.jvm)) : '–';
      };
      return [workload.name, ratio('cold'), ratio('raw'), ratio('warm')];
    });
    const head = [`CPU, ${largest.measures} ÷ ${smallest.measures}`, 'cold', 'raw', 'warm'];
    lines.push('', table([head, ...growth]));
  }
  if (leftOut.length > 0) lines.push('', ...leftOut.map((line) => `left out: ${line}`));
  return lines.join('\n');
}
