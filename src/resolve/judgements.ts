import type { Span, Spans } from '../model/span.ts';
import { findQuote } from './find-quote.ts';
import { JudgedLink, Rejection, SameAs } from './judgement-schema.ts';
import type { Ledger } from './ledger.ts';
import { passageRef, quotePassage, type Scene } from './scene.ts';
import type { ResolvedDocument, ResolvedPassage } from './source-document.ts';
import {
  createFinding,
  findUnknownKeys,
  readEntries,
  type Finding,
  type SourcedEntry,
  type YamlSource,
} from './yaml-source.ts';

/** Judgements out of their files, not yet compared with any text. */
export interface Judgements {
  readonly links: readonly SourcedEntry<JudgedLink>[];
  readonly rejections: readonly SourcedEntry<Rejection>[];
  readonly sameAs: readonly SourcedEntry<SameAs>[];
}

export const NO_JUDGEMENTS: Judgements = { links: [], rejections: [], sameAs: [] };

export function readJudgements(sources: readonly YamlSource[]): {
  readonly judgements: Judgements;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = sources.flatMap((source) => [
    ...findUnknownKeys(source, ['links', 'rejections', 'sameAs']),
  ]);
  return {
    judgements: {
      links: sources.flatMap((source) => readEntries(source, 'links', JudgedLink, findings)),
      rejections: sources.flatMap((source) => readEntries(source, 'rejections', Rejection, findings)),
      sameAs: sources.flatMap((source) => readEntries(source, 'sameAs', SameAs, findings)),
    },
    findings,
  };
}

/** A passage with its document. */
export interface Place {
  readonly document: ResolvedDocument;
  readonly passage: ResolvedPassage;
}

/** Passages of the corpus by key; also by the keys they had before their document got its number. */
export type Passages = ReadonlyMap<string, Place>;

export function indexPassages(documents: readonly ResolvedDocument[]): Passages {
  return new Map(
    documents.flatMap((document) =>
      document.passages.flatMap((passage) =>
        [document.key, ...document.formerKeys].map(
          (key) => [key + passage.key.slice(document.key.length), { document, passage }] as const,
        ),
      ),
    ),
  );
}

export interface JudgementReport {
  readonly findings: readonly Finding[];
  /** How many name a document that is not in the corpus: they wait for it and are no error. */
  readonly waiting: number;
}

/**
 * Looks passages of judgements up. A key of a document that is not there makes the judgement wait; a key that its document does not have, or a quote that
 * its passage does not have, is a finding: the text changed under the judgement, which then no longer holds.
 */
export function createJudge(
  { documents }: Scene,
  passages: Passages,
): {
  readonly find: (entry: SourcedEntry<unknown>, field: string, key: string) => Place | null;
  readonly quote: (entry: SourcedEntry<unknown>, path: readonly string[], place: Place, words: string) => Spans | null;
  readonly report: () => JudgementReport;
} {
  const keys = new Set(documents.map(({ key }) => key));
  const findings: Finding[] = [];
  const waiting = new Set<SourcedEntry<unknown>>();
  return {
    find: (entry, field, key) => {
      const place = passages.get(key);
      if (place) return place;
      const document = key.slice(0, key.indexOf('#'));
      if (key.includes('#') && !keys.has(document)) waiting.add(entry);
      else {
        const message = key.includes('#')
          ? `${document} has no passage ${key}`
          : `expected the key of a passage, like 辽政发〔2024〕5号#四/17, got ${key}`;
        findings.push(createFinding(entry.source, [...entry.path, field], `${field}: ${message}`));
      }
      return null;
    },
    quote: (entry, path, { document, passage }, words) => {
      const { item } = passage;
      const bodies = [...item.bodies, ...item.brackets].map(({ spans }): readonly Span[] => spans);
      const parts = [
        item.titleSpans ?? [],
        item.contentSpans,
        item.scope?.spans ?? [],
        item.area?.spans ?? [],
        ...bodies,
        item.spans,
        passage.heading ?? [],
      ];
      for (const spans of parts) {
        const found = findQuote(document.text, spans, words);
        if (found) return found;
      }
      findings.push(
        createFinding(
          entry.source,
          [...entry.path, ...path],
          `${path.join('.')}: “${words}” does not stand in ${passage.key}`,
        ),
      );
      return null;
    },
    report: () => ({ findings, waiting: waiting.size }),
  };
}

/**
 *     (:Passage)-[:RESTATED_IN|EVOLVED_INTO|RELATED_TO]->(:Passage)      JUDGED, one evidence from each side
 *
 * Rejected pairs are kept on both passages, as JSON: why a link is absent is an answer too.
 */
export function claimJudgements(scene: Scene, judgements: Judgements, passages: Passages): JudgementReport {
  const { ledger } = scene;
  const judge = createJudge(scene, passages);
  for (const link of judgements.links) {
    const { entry } = link;
    const from = judge.find(link, 'from', entry.from);
    const to = judge.find(link, 'to', entry.to);
    if (!from || !to) continue;
    const fromSpans = judge.quote(link, ['fromQuote'], from, entry.fromQuote);
    const toSpans = judge.quote(link, ['toQuote'], to, entry.toQuote);
    if (!fromSpans || !toSpans) continue;
    ledger.claim({
      subject: passageRef(from.passage),
      predicate: entry.kind,
      object: passageRef(to.passage),
      level: 'JUDGED',
      assertedBy: entry.reviewer,
      method: entry.proposedByEngine === true ? 'reading:proposed-by-engine' : 'reading',
      evidence: [...quoteAs(ledger, from, fromSpans), ...quoteAs(ledger, to, toSpans)],
      judgement: verdictOf(entry),
    });
  }
  const rejected = new Map<string, string[]>();
  for (const rejection of judgements.rejections) {
    const { a, b, ...verdict } = rejection.entry;
    if (!judge.find(rejection, 'a', a) || !judge.find(rejection, 'b', b)) continue;
    rejected.set(a, [...(rejected.get(a) ?? []), JSON.stringify({ with: b, ...verdict })]);
    rejected.set(b, [...(rejected.get(b) ?? []), JSON.stringify({ with: a, ...verdict })]);
  }
  for (const [key, rejections] of rejected) ledger.node('Passage', key, { rejections: rejections.sort() });
  return judge.report();
}

export function verdictOf(entry: Omit<JudgedLink, 'from' | 'to' | 'kind' | 'fromQuote' | 'toQuote'>) {
  return {
    note: entry.why,
    noteZh: entry.whyZh,
    reviewer: entry.reviewer,
    reviewedOn: entry.date,
    confidence: entry.confidence ?? null,
  };
}

export function quoteAs(ledger: Ledger, { document, passage }: Place, spans: Spans): readonly string[] {
  const { item } = passage;
  const start = spans[0]?.start ?? 0;
  const inTitle = item.titleSpans?.some((span) => span.start <= start && start < span.end) ?? false;
  const inScope = item.scope?.spans.some((span) => span.start <= start && start < span.end) ?? false;
  return quotePassage(ledger, document, passage, spans, inTitle ? 'title' : inScope ? 'scope' : 'content');
}
