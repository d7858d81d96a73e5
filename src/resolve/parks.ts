import type { NodeRef } from '../model/dataset.ts';
import type { ReadMention } from '../model/reading.ts';
import { quoteAt, type Span } from '../model/span.ts';
import { quoteDocument, type Scene } from './scene.ts';
import type { ResolvedDocument } from './source-document.ts';

/**
 *     (:Park)-[:COORDINATED_WITH]->(:PilotZone|PilotArea)
 *
 * Stated by a clause that makes parks a coordinated zone of a pilot zone or area:
 * 确立了省沈抚示范区、…等19个省内重点产业园区为辽宁自贸试验区的协同发展区; 将中德(沈阳)高端装备制造产业园、国家级开发区等重点园区纳入自贸试验区政策协同区.
 * A park that a document names anywhere else (a committee among the responsible units) is a park, and no more is claimed of it.
 */
export function claimParks(scene: Scene): void {
  for (const document of scene.documents) {
    for (const mention of document.reading.mentions) {
      if (mention.kind !== 'PARK' || GENERAL.test(nameOf(mention))) continue;
      const tie = readTie(document, mention);
      const object = tie && enterZone(scene, document, tie.zone);
      if (!tie || !object) continue;
      const subject = scene.entities.named('Park', document, nameOf(mention)).ref;
      const evidence = quoteDocument(scene.ledger, document, [tie.clause]);
      scene.ledger.claim({
        subject,
        predicate: 'COORDINATED_WITH',
        object,
        document: document.key,
        method: 'sentence',
        evidence,
      });
    }
  }
}

const nameOf = ({ value, text }: ReadMention): string => (typeof value === 'string' ? value : text);

// 19个省内重点产业园区, 国家级开发区: kinds of parks, nobody's name
const GENERAL = /^(?:[\d个各等该其]|有关|重点|相关|国家级|省级|市级|省内|市内|全省|全市)|重点/u;

// (parks) … 为|纳入 (zone) 的? …协同区|联动创新区
const MAKES =
  /(?:确立|确定|认定|设立|列|作|定|将|把)[^。；;，]*?(?:为|纳入|列入)(?<zone>[\u3400-\u9FFF（）()]*?(?:自由贸易试验区|自贸试验区|自贸区|片区))的?[\u3400-\u9FFF]{0,4}(?:协同|联动)(?:发展|创新|改革)?区/u;

interface Tie {
  readonly clause: Span;
  readonly zone: string;
}

/** The clause around a mention that ties it to a zone: the parks stand before the verb, the zone after it. */
function readTie({ text }: ResolvedDocument, mention: ReadMention): Tie | null {
  const bounds = /[。；;，,]|\n\s*\n\s*(?=[（(一二三四五六七八九十\d])/u;
  let start = mention.start;
  while (start > 0 && mention.start - start < 2000 && !bounds.test(text[start - 1] ?? '')) start -= 1;
  const ahead = text.slice(mention.end, mention.end + 2000).search(bounds);
  const end = ahead < 0 ? Math.min(text.length, mention.end + 2000) : mention.end + ahead;
  const lead = /^[\s，,]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const clause = { start: start + lead, end };
  const words = quoteAt(text, [clause]);
  const zone = MAKES.exec(words)?.groups?.['zone'];
  if (!zone) return null;
  const named = words.indexOf(quoteAt(text, mention.spans));
  return named >= 0 && named < words.lastIndexOf(zone) ? { clause, zone } : null;
}

function enterZone({ entities }: Scene, document: ResolvedDocument, name: string): NodeRef | null {
  for (const label of ['PilotArea', 'PilotZone'] as const) {
    if (entities.find(label, document, name).kind === 'RESOLVED') return entities.named(label, document, name).ref;
  }
  return entities.named(name.endsWith('片区') ? 'PilotArea' : 'PilotZone', document, name).ref;
}
