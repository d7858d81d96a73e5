import type { Block } from './blocks.ts';
import { createCohesion, isProse } from './paragraph-claims.ts';
import type { Paragraph } from './paragraphs.ts';
import type { RepairedText } from './repaired-text.ts';
import { KnownTitles, readTitle } from './title-lines.ts';

/** Press text before a document that it prints whole. */
export interface LeadIn {
  readonly leadIn: readonly Paragraph[];
  /** What of it is known to be press text. */
  readonly claimed: readonly RepairedText[];
  /** Index of the first block of the document. */
  readonly end: number;
}

// 文件原文   以下为《…》原文：   全文如下：   通知全文
const ORIGINAL_MARK =
  /^(?:(?:文件|通知|意见|方案|政策)?(?:原文|全文)(?:如下)?|以下(?:为|是).{0,60}(?:原文|全文)|附\s*[:：]?\s*(?:原文|全文))\s*[:：]?$/u;
/** Reads what stands before 文件原文, where the title of a document follows it; nothing elsewhere. */
export function readLeadIn(blocks: readonly Block[]): LeadIn {
  const mark = blocks.findIndex(
    (block) => block.type === 'paragraph' && block.text.length < 90 && ORIGINAL_MARK.test(block.text.text),
  );
  const end = mark + 1;
  const none = new KnownTitles([]);
  const hasTitleAfter = blocks.slice(end, end + 5).some((_, index) => readTitle(blocks, end + index, none) !== null);
  if (mark < 0 || !hasTitleAfter) return { leadIn: [], claimed: [], end: 0 };
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const cohesion = createCohesion(
    paragraphs.map(({ text }) => text.text),
    [],
  );
  const leadIn = blocks.slice(0, end).filter((block) => block.type === 'paragraph');
  const claimed = leadIn
    .map(({ text }) => text)
    .filter(({ text }) => isProse(text, cohesion) || ORIGINAL_MARK.test(text));
  return { leadIn, claimed, end };
}
