import { reconcileTotals, type CoverageRule } from '../model/coverage.ts';
import type { Dataset, Predicate } from '../model/dataset.ts';
import { Levels, type Level } from '../model/vocabulary.ts';
import type { DocumentReport } from '../resolve/report.ts';
import type { BuiltDataset } from './build-dataset.ts';

/** What a reader of the data should know of how good they are. Every number is counted from the dataset that it is about. */
export interface QualityReport {
  readonly dataset: string;
  readonly documents: readonly DocumentQuality[];
  /** Remarks of the reader by code, over all documents. */
  readonly problems: Readonly<Record<string, number>>;
  readonly measures: MeasureQuality;
  /** Claims by predicate and level. */
  readonly levels: Readonly<Partial<Record<Predicate, Readonly<Record<Level, number>>>>>;
  /** Totals that the documents state, beside what is here; in the order of the text. */
  readonly totals: readonly TotalQuality[];
  /** Likenesses that nobody has judged; no answer holds them unless it is asked to. */
  readonly candidates: number;
  /** Judgements that name a document which is not in the corpus. */
  readonly waitingJudgements: number;
  /** Documents that are cited and not here. */
  readonly citedOnly: readonly string[];
  /** What is wrong in register, judgements, corrections and manifests. */
  readonly findings: readonly string[];
}

export interface DocumentQuality {
  readonly key: string;
  readonly title: string | null;
  readonly items: number;
  readonly measures: number;
  readonly bodies: number;
  /** Code units of the stored text, and of those the ones that no rule recognised. */
  readonly characters: number;
  readonly unclaimedCharacters: number;
  readonly unclaimed: readonly Remark[];
  readonly problems: readonly (Remark & { readonly code: string; readonly severity: string })[];
  readonly names: readonly {
    readonly name: string;
    readonly kind: string;
    readonly resolution: string;
    readonly reason: string;
  }[];
}

/** Something in a text, at the line it begins in. */
export interface Remark {
  readonly line: number;
  readonly text: string;
}

export interface MeasureQuality {
  readonly all: number;
  readonly withoutTitle: number;
  readonly withoutDate: number;
  readonly withoutBody: number;
  readonly withoutScope: number;
  readonly withoutLineage: number;
}

export interface TotalQuality {
  readonly document: string;
  readonly quote: string;
  readonly rule: CoverageRule;
  readonly stated: number;
  readonly found: number;
  readonly missingBatches: readonly number[];
}

/** @param nameFile how a file of the library is called in the report: no path of this machine belongs there */
export function assessQuality(
  { dataset, report, findings }: BuiltDataset,
  version: string,
  nameFile: (file: string) => string,
): QualityReport {
  const documents = report.documents.map((document) => assessDocument(document, dataset));
  const codes = documents.flatMap(({ problems }) => problems.map(({ code }) => code)).sort();
  return {
    dataset: version,
    documents,
    problems: countBy(codes),
    measures: assessMeasures(dataset),
    levels: countLevels(dataset),
    totals: assessTotals(dataset),
    candidates: dataset.claims.filter(({ level }) => level === 'CANDIDATE').length,
    waitingJudgements: report.waitingJudgements,
    citedOnly: dataset.nodes
      .filter(({ label, properties }) => label === 'PolicyDocument' && properties['inCorpus'] !== true)
      .map(({ key }) => key)
      .sort(),
    findings: findings.map(({ file, line, column, message }) => `${nameFile(file)}:${line}:${column}: ${message}`),
  };
}

function countBy(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const SHOWN = 60;

function assessDocument(document: DocumentReport, { nodes }: Dataset): DocumentQuality {
  const node = nodes.find(({ label, key }) => label === 'PolicyDocument' && key === document.key);
  const text = typeof node?.properties['text'] === 'string' ? node.properties['text'] : '';
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const { key, title, items, measures, bodies } = document;
  return {
    key,
    title,
    items,
    measures,
    bodies,
    characters: text.length,
    unclaimedCharacters: document.unclaimed.reduce((all, { start, end }) => all + end - start, 0),
    unclaimed: document.unclaimed.map(({ start, end }) => ({
      line: lineOf(start),
      text: text.slice(start, Math.min(end, start + SHOWN)).replace(/\s+/gu, ' '),
    })),
    problems: document.problems.map(({ code, severity, message, start }) => ({
      line: lineOf(start),
      text: message,
      code,
      severity,
    })),
    names: document.unknownNames.map(({ name, kind, resolution, reason }) => ({ name, kind, resolution, reason })),
  };
}

const LINEAGE: readonly Predicate[] = ['RESTATED_IN', 'EVOLVED_INTO', 'RELATED_TO'];

function assessMeasures({ nodes, claims }: Dataset): MeasureQuality {
  const measures = nodes.filter(({ label, properties }) => label === 'Passage' && properties['kind'] !== undefined);
  const keys = new Set(measures.map(({ key }) => key));
  const linked = (predicates: readonly Predicate[]): number => {
    const found = new Set<string>();
    for (const { predicate, level, subject, object } of claims) {
      if (level === 'CANDIDATE' || !predicates.includes(predicate)) continue;
      for (const end of [subject, object]) if (end?.label === 'Passage' && keys.has(end.key)) found.add(end.key);
    }
    return found.size;
  };
  const lacking = (property: string): number =>
    measures.filter(({ properties }) => properties[property] === undefined).length;
  return {
    all: measures.length,
    withoutTitle: lacking('title'),
    withoutDate: lacking('date'),
    withoutBody: measures.length - linked(['RESPONSIBLE_FOR']),
    withoutScope: measures.length - linked(['HAS_SCOPE']),
    withoutLineage: measures.length - linked(LINEAGE),
  };
}

function countLevels({ claims }: Dataset): QualityReport['levels'] {
  const counts: Partial<Record<Predicate, Record<Level, number>>> = {};
  for (const { predicate, level } of claims) {
    const known = (counts[predicate] ??= Object.fromEntries(Levels.map((one) => [one, 0])) as Record<Level, number>);
    known[level] += 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function assessTotals(dataset: Dataset): readonly TotalQuality[] {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const pieces = new Map(dataset.evidence.map((piece) => [piece.key, piece]));
  return reconcileTotals(dataset)
    .map(({ claim: id, rule, stated, found, missingBatches }) => {
      const claim = claims.get(id);
      const piece = pieces.get(claim?.evidence[0] ?? '');
      const document = claim?.document ?? '';
      const place = `${document}\t${String(piece?.spans[0]?.start ?? 0).padStart(9, '0')}\t${id}`;
      return { place, total: { document, quote: piece?.quote ?? '', rule, stated, found, missingBatches } };
    })
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ total }) => total);
}
