import type { NodeRef } from '../model/dataset.ts';
import type { Spans } from '../model/span.ts';
import { documentRef, padded, passageRef, quoteDocument, quotePassage, type Scene } from './scene.ts';
import type { ResolvedDocument } from './source-document.ts';

interface BatchName {
  /** What is counted in batches: 中国（辽宁）自由贸易试验区改革创新经验 */
  readonly series: string;
  /** 第七批 */
  readonly name: string;
}

// …关于借鉴推广中国（辽宁）自由贸易试验区第七批改革创新经验的通知; …第四批改革创新经验任务分工表
const BATCH = /^(?<before>.*?)(?<name>第[一二三四五六七八九十百零〇\d]{1,4}批)(?<after>.*)$/u;
const LEADS_IN = /关于|借鉴|复制|推广|印发|公布|发布|做好|开展/u;
const TRAILS = /(?:做法|事项|借鉴|复制|推广|任务|分工|清单|工作|的通知|的公告|的意见|的决定).*$/u;

/** The series and name of the batch that a title names; `null` when it names none. */
export function readBatchName(title: string): BatchName | null {
  const plain = title
    .replace(/[\s《》“”]/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  const { before, name, after } = BATCH.exec(plain)?.groups ?? {};
  if (before === undefined || !name || after === undefined) return null;
  const series =
    (before.split(LEADS_IN).at(-1) ?? '').replace(/^的/u, '') + after.replace(TRAILS, '').replace(/的$/u, '');
  return series === '' ? null : { series, name };
}

export interface KnownBatch extends BatchName {
  readonly ref: NodeRef;
  readonly evidence: readonly string[];
}

/** The batch that a document sets out, with the words that name it: its title or that of its annex. */
export function findBatch(scene: Scene, document: ResolvedDocument): KnownBatch | null {
  const { batch, title, attachments } = document.reading.document;
  if (batch === null) return null;
  const named = [
    ...(title === null ? [] : [{ title, spans: document.places.document['title'] }]),
    ...attachments.map((attachment, index) => ({
      title: attachment,
      spans: document.places.document[`attachments/${index}`],
    })),
  ].flatMap(({ title: text, spans }): { name: BatchName; spans: Spans | undefined }[] => {
    const name = readBatchName(text);
    return name ? [{ name, spans }] : [];
  });
  const [first] = named.filter(({ spans }) => spans && spans.length > 0);
  if (!first) return null;
  const evidence = quoteDocument(scene.ledger, document, first.spans);
  if (evidence.length === 0) return null;
  const { series, name } = first.name;
  const order = `${series}/${padded(batch)}`;
  return {
    series,
    name,
    evidence,
    ref: scene.ledger.node('Batch', `${series}/${batch}`, { name, ordinal: batch, series, order }),
  };
}

// 中国（辽宁）自由贸易试验区; 辽宁自贸试验区
const ZONE = /^.*?(?:自由贸易试验区|自贸试验区)/u;

/**
 *     (:PolicyDocument)-[:SETS_OUT]->(:Batch)-[:BATCH_OF]->(:PilotZone)      (:Passage)-[:IN_BATCH]->(:Batch)
 *
 * Stated by the title: its words name series, batch and zone. A row is in the batch whose table it stands in.
 */
export function claimBatches(scene: Scene): void {
  const { documents, ledger, entities } = scene;
  for (const document of documents) {
    const batch = findBatch(scene, document);
    if (!batch) continue;
    const stated = { document: document.key, method: 'title' };
    ledger.claim({
      subject: documentRef(document),
      predicate: 'SETS_OUT',
      object: batch.ref,
      evidence: batch.evidence,
      ...stated,
    });
    const zone = ZONE.exec(batch.series)?.[0];
    // 自由贸易试验区 alone, in a national title, is all zones and so none.
    const spelledOut =
      zone !== undefined &&
      (zone.startsWith('中国（') || entities.find('PilotZone', document, zone).kind === 'RESOLVED');
    if (zone !== undefined && spelledOut) {
      const object = entities.named('PilotZone', document, zone).ref;
      ledger.claim({ subject: batch.ref, predicate: 'BATCH_OF', object, evidence: batch.evidence, ...stated });
    }
    for (const passage of document.passages) {
      const { item } = passage;
      if (item.kind !== 'PROMOTED_EXPERIENCE') continue;
      const row = quotePassage(
        ledger,
        document,
        passage,
        item.titleSpans ?? item.contentSpans,
        item.titleSpans ? 'title' : 'content',
      );
      const method = passage.table ? 'table-row' : 'prose-list';
      ledger.claim({
        subject: passageRef(passage),
        predicate: 'IN_BATCH',
        object: batch.ref,
        document: document.key,
        method,
        evidence: [...row, ...batch.evidence],
      });
    }
  }
}
