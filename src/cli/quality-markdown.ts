import type { DocumentQuality, QualityReport } from '../ingest/quality.ts';
import { COVERAGE_RULES } from '../model/coverage.ts';
import { LEVELS, Levels } from '../model/vocabulary.ts';

type Cells = readonly (string | number)[];

/** A cell holds no bar and no line break of its own, and nothing that would be read as mark-up. */
const escape = (cell: string | number): string =>
  String(cell)
    .replace(/\s+/gu, ' ')
    .replace(/[\\|*`<[]/g, '\\$&');

const row = (cells: Cells): string => `| ${cells.map(escape).join(' | ')} |`;
const table = (head: Cells, rows: readonly Cells[]): string =>
  rows.length === 0
    ? 'None.\n'
    : `${[row(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(row)].join('\n')}\n`;

const share = (part: number, whole: number): string =>
  `${part} (${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %)`;

/** The quality report for people. */
export function formatQuality(report: QualityReport): string {
  const { measures, candidates, waitingJudgements, citedOnly, findings } = report;
  const names = report.documents.flatMap(({ key, names: found }) => found.map((name) => ({ key, ...name })));
  return `# 数据质量 Quality of the data

Dataset \`${report.dataset}\`. Every number is counted from this dataset; a remark stands at the line of the stored text that it begins in.

## 文件 Documents

${table(
  ['document', 'items', 'measures', 'bodies', 'problems', 'unclaimed text'],
  report.documents.map((one) => [
    one.key,
    one.items,
    one.measures,
    one.bodies,
    one.problems.length,
    share(one.unclaimedCharacters, one.characters),
  ]),
)}
Cited and not in the corpus: ${citedOnly.length}${citedOnly.length === 0 ? '' : ` (${citedOnly.map(escape).join('; ')})`}.

## 条目 Measures

${table(
  ['of all', 'measures'],
  [
    ['all', measures.all],
    ['without a title', share(measures.withoutTitle, measures.all)],
    ['without a date', share(measures.withoutDate, measures.all)],
    ['without a body', share(measures.withoutBody, measures.all)],
    ['without a scope', share(measures.withoutScope, measures.all)],
    ['without lineage', share(measures.withoutLineage, measures.all)],
  ],
)}
## 层级 Levels of knowledge

${table(
  ['claims', ...Levels.map((level) => `${LEVELS[level][0]} ${level}`)],
  Object.entries(report.levels).map(([predicate, counts]) => [predicate, ...Levels.map((level) => counts[level])]),
)}
Candidates that nobody has judged: ${candidates}. Judgements that wait for a document: ${waitingJudgements}.

## 总数 Stated totals

${table(
  ['document', 'the text says', 'compared by', 'stated', 'found', 'gap', 'missing batches'],
  report.totals.map(({ document, quote, rule, stated, found, missingBatches }) => [
    document,
    quote,
    COVERAGE_RULES[rule][0],
    stated,
    found,
    stated - found,
    missingBatches.join(', '),
  ]),
)}
## 名称 Names that the register does not have, or has more than once

${table(
  ['document', 'name', 'kind', 'resolution', 'why'],
  names.map(({ key, name, kind, resolution, reason }) => [key, name, kind, resolution, reason]),
)}
## 问题 Problems

${table(['code', 'times'], Object.entries(report.problems))}
${report.documents.map(formatRemarks).join('')}## 编辑文件 Findings in register, judgements, corrections and manifests

${findings.length === 0 ? 'None.\n' : findings.map((finding) => `- ${escape(finding)}\n`).join('')}`;
}

function formatRemarks({ key, problems, unclaimed }: DocumentQuality): string {
  if (problems.length + unclaimed.length === 0) return '';
  const rows: readonly Cells[] = [
    ...problems.map(({ line, severity, code, text }) => [line, severity, code, text]),
    ...unclaimed.map(({ line, text }) => [line, 'INFO', 'unclaimed text', text]),
  ];
  return `### ${escape(key)}\n\n${table(['line', 'severity', 'code', 'remark'], rows)}\n`;
}
