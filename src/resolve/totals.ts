import { CountValue } from '../model/reading.ts';
import type { NodeRef } from '../model/dataset.ts';
import { readBatchName } from './batches.ts';
import { canonicalDomain } from './domains.ts';
import { documentRef, passageRef, quoteDocument, type Scene } from './scene.ts';
import type { ResolvedDocument, ResolvedPassage } from './source-document.ts';

/**
 * The literal STATES_TOTAL: a count that a text states, of the passage it stands in, else of the document.
 *
 * `role` says what of this corpus the count is the total of, where the text itself ties it: `IN_DOMAIN:政府职能转变` for …等4项 under
 * that heading, `IN_BATCH:<key>` for 第七批共28项. Coverage compares such a total with the measures of the same document that have that relationship; a
 * count without a role is shown and compared with nothing.
 */
export function claimTotals({ documents, ledger }: Scene): void {
  const batches = new Map<string, NodeRef>();
  for (const { subject, predicate, object } of ledger.claims()) {
    if (predicate === 'SETS_OUT' && object) batches.set(subject.key, object);
  }
  for (const document of documents) {
    const domains = domainsOf(document);
    for (const mention of document.reading.mentions) {
      const count = mention.kind === 'COUNT' ? CountValue.safeParse(mention.value) : null;
      if (!count?.success) continue;
      const passage = document.passageAt(mention.start);
      const evidence = quoteDocument(ledger, document, mention.spans);
      if (evidence.length === 0) continue;
      const heading =
        passage?.item.kind === null ? canonicalDomain(passage.item.title ?? passage.item.heading ?? '') : '';
      const batch = batches.get(document.key);
      const role =
        count.data.unit !== '项'
          ? null
          : domains.has(heading) && passage && closesList(document, mention.start, passage)
            ? `IN_DOMAIN:${heading}`
            : batch && namesBatch(document, mention.start, batch)
              ? `IN_BATCH:${batch.key}`
              : null;
      ledger.claim({
        subject: passage ? passageRef(passage) : documentRef(document),
        predicate: 'STATES_TOTAL',
        role,
        value: JSON.stringify(count.data),
        document: document.key,
        method: 'count',
        evidence,
      });
    }
  }
}

// 三级跳”发展模式等|4项   政府职能转变（|4项）   共|4项
const CLOSES = /(?:等|[（(]|共(?:计|有)?|包括)$/u;

/**
 * Whether a count closes what the section lists: …等4项 behind names. A section of a letter counts other things too (下放省级权限120项); where it names its
 * items itself, one of them stands in the same sentence before the count.
 */
function closesList({ text, passages }: ResolvedDocument, start: number, section: ResolvedPassage): boolean {
  if (!CLOSES.test(text.slice(Math.max(0, start - 8), start).replace(/\s/gu, ''))) return false;
  const inside = passages.filter(
    ({ item }) => item.kind !== null && section.item.start <= item.start && item.end <= section.item.end,
  );
  const sentence = 1 + Math.max(...['。', '；', ';'].map((stop) => text.lastIndexOf(stop, start)));
  return inside.length === 0 || inside.some(({ item }) => sentence <= item.start && item.start < start);
}

function domainsOf({ passages }: ResolvedDocument): ReadonlySet<string> {
  return new Set(
    passages.flatMap(({ item }) =>
      item.kind !== null && item.heading !== null ? [canonicalDomain(item.heading)] : [],
    ),
  );
}

/** Whether the words just before a count name the batch: 形成了辽宁自贸试验区第七批共28项. */
function namesBatch({ text }: ResolvedDocument, start: number, batch: NodeRef): boolean {
  const sentence =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[。；;]/u)
      .at(-1) ?? '';
  const near = /第[一二三四五六七八九十百\d]+批[^，,]{0,6}$/u.exec(sentence.replace(/\s/gu, ''));
  if (!near) return false;
  const ordinal = batch.key.slice(batch.key.lastIndexOf('/') + 1);
  const named = readBatchName(`x${near[0]}`)?.name ?? '';
  return named === `第${ordinal}批` || named === `第${inChinese(Number(ordinal))}批`;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as batches are numbered: 十, 十二, 二十一. */
function inChinese(n: number): string {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[n % 10]}`;
}
