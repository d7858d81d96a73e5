import type { ReadBody, ReadBracket } from '../model/reading.ts';
import type { Span, Spans } from '../model/span.ts';
import { foldName } from './name.ts';
import { passageRef, quotePassage, type Scene } from './scene.ts';
import type { ResolvedDocument, ResolvedPassage } from './source-document.ts';

/**
 *     (:Agency)-[:RESPONSIBLE_FOR {role}]->(:Passage)
 *
 * One claim for a body and a role of an item, with one evidence per bracket that prints it: the body's own name inside its bracket or cell.
 * `value` holds what it answers for, as JSON [[start, end, …], …], one list per evidence: a body named for one sentence does not answer for
 * the whole task. Collectives (各有关部门) name nobody and make no claim.
 */
export function claimResponsibilities({ documents, ledger, entities }: Scene): void {
  for (const document of documents) {
    for (const passage of document.passages) {
      const { item } = passage;
      item.bodies.forEach((body, index) => {
        if (body.role === 'COLLECTIVE') return;
        const brackets = item.brackets.filter((bracket) => bracket.bodies.includes(index));
        const printed = brackets.map((bracket) => ({
          spans: findInBracket(document, body, bracket),
          governs: bracket.governs,
        }));
        const places = printed.length > 0 ? printed : [{ spans: body.spans, governs: body.governs }];
        const evidence = places.flatMap(({ spans }) => quotePassage(ledger, document, passage, spans, 'bodies'));
        if (evidence.length === 0) return;
        ledger.claim({
          subject: entities.agency(document, body.name).ref,
          predicate: 'RESPONSIBLE_FOR',
          role: body.role,
          object: passageRef(passage),
          value: JSON.stringify(places.map(({ governs }) => governs.flatMap(({ start, end }) => [start, end]))),
          document: document.key,
          method: methodOf(passage),
          evidence,
        });
      });
    }
  }
}

function methodOf({ table, item }: ResolvedPassage): string {
  return table ? 'table-cell' : item.brackets.length > 0 ? 'unit-bracket' : 'sentence';
}

const isInside = (span: Span, spans: Spans): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end);

/**
 * Where a bracket prints a body's name. The first printing is the body's own place; of a later one the reader's mention tells, because the printed
 * form may differ (市发展改革委 first, then 发展改革委 under a shared 市).
 */
function findInBracket(document: ResolvedDocument, body: ReadBody, bracket: ReadBracket): Spans {
  if (body.spans.length > 0 && body.spans.every((span) => isInside(span, bracket.spans))) return body.spans;
  const mention = mentionsIn(document, bracket).find(
    ({ value, text }) => value === body.name || foldName(text) === foldName(body.text),
  );
  if (mention) return mention.spans;
  for (const name of [body.name, body.text, body.name.slice(1)]) {
    for (const span of bracket.spans) {
      const at = document.text.slice(span.start, span.end).indexOf(name);
      if (at >= 0) return [{ start: span.start + at, end: span.start + at + name.length }];
    }
  }
  return bracket.spans;
}

function mentionsIn(document: ResolvedDocument, bracket: ReadBracket): ResolvedDocument['reading']['mentions'] {
  return document.bodyMentions.filter(({ start, end }) => bracket.start <= start && end <= bracket.end);
}
