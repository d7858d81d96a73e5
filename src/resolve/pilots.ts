import type { Spans } from '../model/span.ts';
import { areaOfPlan } from './scopes.ts';
import { passageRef, quoteDocument, quotePassage, type Scene } from './scene.ts';
import type { ResolvedPassage } from './source-document.ts';

/**
 *     (:Passage)-[:PILOTED_IN]->(:PilotArea)
 *
 * STATED for a practice that the text ties to an area, and for a row with its area in a cell; DERIVED for the tasks of an area's own plan. Where no text says it, it is not known.
 */
export function claimPilots({ documents, ledger, entities }: Scene): void {
  for (const document of documents) {
    const plan = areaOfPlan(document);
    for (const passage of document.passages) {
      const { area, kind } = passage.item;
      const subject = passageRef(passage);
      if (area) {
        // 自贸试验区 may be given as the area where a document means the whole zone: that is no area.
        if (
          entities.find('PilotArea', document, area.text).kind !== 'RESOLVED' &&
          entities.find('PilotZone', document, area.text).kind === 'RESOLVED'
        )
          continue;
        const evidence = passage.table
          ? quotePassage(ledger, document, passage, area.spans, 'area')
          : quotePassage(ledger, document, passage, tieOf(document.text, passage), 'content');
        if (evidence.length === 0) continue;
        const object = entities.named('PilotArea', document, area.text).ref;
        ledger.claim({
          subject,
          predicate: 'PILOTED_IN',
          object,
          document: document.key,
          method: passage.table ? 'table-cell' : 'sentence',
          evidence,
        });
      } else if (plan && kind === 'PILOT_TASK') {
        const object = entities.named('PilotArea', document, plan.name).ref;
        const evidence = quoteDocument(ledger, document, plan.spans);
        ledger.claim({
          subject,
          predicate: 'PILOTED_IN',
          object,
          level: 'DERIVED',
          method: 'rule:plan-of-an-area',
          evidence,
        });
      }
    }
  }
}

/**
 * From the area's name to the practice's, whichever comes first: 大连片区集装箱码头股权整合、“冰山模式”国有企业混合所有制改革 says where the second is run too. Quotation
 * marks around the practice are no part of its name, and a quote that opens one closes it.
 */
function tieOf(text: string, { item }: ResolvedPassage): Spans {
  const area = item.area;
  if (!area) return [];
  const named = item.titleSpans && item.titleSpans.length > 0 ? item.titleSpans : item.contentSpans;
  const [first] = named;
  if (!first || named.length > 1) return [...area.spans];
  const isMarked = text[first.start - 1] === '“' && text[first.end] === '”';
  const marks = isMarked ? 1 : 0;
  return [{ start: Math.min(area.start, first.start - marks), end: Math.max(area.end, first.end + marks) }];
}
