import type { NodeRef } from '../model/dataset.ts';
import { weakerLevel } from '../model/vocabulary.ts';
import { findQuote } from './find-quote.ts';
import type { SameAsSide } from './judgement-schema.ts';
import { verdictOf, type JudgementReport, type Judgements } from './judgements.ts';
import { quoteDocument, quotePassage, type Scene } from './scene.ts';
import type { ResolvedDocument } from './source-document.ts';
import { createFinding, type Finding } from './yaml-source.ts';

/**
 *     (:Scope)-[:SAME_AS]->(:Park)      JUDGED
 *     (:Scope)-[:COVERS]->(:Park)      at the level of that judgement
 *
 * The task table of the fourth batch promotes to “自贸试验区及协同区”; the reply of 2022 names members of the “协同发展区”. That these are one group is stated
 * nowhere. Where a reviewer judges it, the scope covers the parks that a clause puts into the group, and rests on both.
 */
export function claimSameAs(scene: Scene, judgements: Judgements): JudgementReport {
  const { documents, ledger } = scene;
  const findings: Finding[] = [];
  let waiting = 0;
  for (const { entry, source, path } of judgements.sameAs) {
    const find = ({ document }: SameAsSide): ResolvedDocument | undefined =>
      documents.find(({ slug, key }) => slug === document || key === document);
    const a = find(entry.a);
    const b = find(entry.b);
    if (!a || !b) {
      waiting += 1;
      continue;
    }
    const quotes = {
      aQuote: quoteSide(scene, a, entry.a, entry.aQuote),
      bQuote: quoteSide(scene, b, entry.b, entry.bQuote),
    };
    for (const [field, found] of Object.entries(quotes)) {
      if (found.length > 0) continue;
      const side = field === 'aQuote' ? { words: entry.aQuote, document: a } : { words: entry.bQuote, document: b };
      findings.push(
        createFinding(source, [...path, field], `${field}: “${side.words}” does not stand in ${side.document.key}`),
      );
    }
    const subject = enterSide(scene, a, entry.a);
    const object = enterSide(scene, b, entry.b);
    if (!subject || !object || quotes.aQuote.length === 0 || quotes.bQuote.length === 0) continue;
    const judged = ledger.claim({
      subject,
      predicate: 'SAME_AS',
      object,
      level: 'JUDGED',
      assertedBy: entry.reviewer,
      method: 'reading',
      evidence: [...quotes.aQuote, ...quotes.bQuote],
      judgement: verdictOf(entry),
    });
    if (entry.a.kind === 'Scope' && entry.b.kind === 'ParkGroup') coverMembers(scene, subject, b, entry.b.text, judged);
  }
  return { findings, waiting };
}

/** The words of a scope in its cell; of anything else where the document prints them first. */
function quoteSide({ ledger }: Scene, document: ResolvedDocument, side: SameAsSide, words: string): readonly string[] {
  if (side.kind === 'Scope') {
    const passage = document.passages.find(({ item }) => item.scope?.text === side.text);
    const spans = passage?.item.scope ? findQuote(document.text, passage.item.scope.spans, words) : null;
    if (passage && spans) return quotePassage(ledger, document, passage, spans, 'scope');
  }
  return quoteDocument(ledger, document, findQuote(document.text, [{ start: 0, end: document.text.length }], words));
}

function enterSide({ ledger }: Scene, document: ResolvedDocument, { kind, text }: SameAsSide): NodeRef | null {
  const key = `${document.nameSpace}/${text}`;
  if (kind === 'ParkGroup') return ledger.node('Park', key, { name: text, aliases: [], kind: 'GROUP', order: key });
  const scope = { label: 'Scope', key } as const;
  return ledger.has(scope) ? scope : null;
}

function coverMembers(
  { ledger }: Scene,
  subject: NodeRef,
  document: ResolvedDocument,
  group: string,
  judged: string,
): void {
  const quotes = new Map(ledger.close().evidence.map(({ key, quote }) => [key, quote ?? '']));
  for (const { id, predicate, document: stated, subject: object, level, evidence } of ledger.claims()) {
    if (
      predicate !== 'COORDINATED_WITH' ||
      stated !== document.key ||
      !evidence.some((key) => quotes.get(key)?.includes(group))
    )
      continue;
    const rule = { level: weakerLevel('JUDGED', level), method: 'rule:members-of-the-same-group' } as const;
    ledger.claim({ subject, predicate: 'COVERS', object, ...rule, evidence: [], restsOn: [id, judged] });
  }
}
