import { ORGAN_SUFFIX } from './organ-names.ts';
import { TAIL_COLLECTIVE } from './body-names.ts';
import type { RepairedText } from './repaired-text.ts';
import { tailOf } from './scan.ts';

/** Where the names of a list of bodies begin and end. */

export interface Piece {
  readonly start: number;
  readonly end: number;
}

const LEADING = '由和及与,，以 \t\n\r\u3000';
const TRAILING = '。，,；;：: \t\n\r\u3000';

/** A piece without connecting words and punctuation at its edges: 由, 和, 以及 before it. */
export function trimPiece(text: string, piece: Piece): Piece {
  let { start, end } = piece;
  while (start < end && LEADING.includes(text[start] as string) && (text[start] !== '以' || text[start + 1] === '及'))
    start += 1;
  while (end > start && TRAILING.includes(text[end - 1] as string)) end -= 1;
  return { start, end };
}

/** Splits at the separators given, outside nested brackets and quotation marks. */
export function splitPiece(text: string, piece: Piece, separators: string): Piece[] {
  const parts: Piece[] = [];
  let depth = 0;
  let from = piece.start;
  for (let at = piece.start; at <= piece.end; at += 1) {
    const char = text[at] as string;
    if (at < piece.end) {
      if ('（(“《[〔'.includes(char)) depth += 1;
      else if ('）)”》]〕'.includes(char)) depth = Math.max(0, depth - 1);
      if (depth > 0 || !separators.includes(char)) continue;
    }
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}

// 国家外汇管理局 辽宁省分局   中国人民银行 沈阳分行: the second is a branch of the first, not a body beside it
const BRANCH =
  /^[\u4E00-\u9FFF]{2,8}(?:分局|分行|支行|支局|分公司|分署|分院|办事处|专员办|监管局|管理局|监管分局|总部)$/u;
// Endings are told by the last characters; names are short.
const LONGEST_NAME = 60;
const endsAsOrgan = (text: string, start: number, end: number): boolean =>
  end > start && ORGAN_SUFFIX.test(text.slice(Math.max(start, end - 8), end));

/** Splits where a space stood between two names that are whole: 大连海关 沈阳海关, but not 国家外汇管理局 辽宁省分局. */
export function splitAtGaps(text: RepairedText, piece: Piece): Piece[] {
  const words = text.text;
  const gaps: number[] = [];
  for (let at = piece.start + 1; at < piece.end; at += 1) if (text.isGapBefore(at)) gaps.push(at);
  const parts: Piece[] = [];
  let from = piece.start;
  for (const [index, at] of gaps.entries()) {
    const left = trimPiece(words, { start: from, end: at });
    const right = trimPiece(words, { start: at, end: gaps[index + 1] ?? piece.end });
    if (right.end - right.start < 3 || right.end - right.start > LONGEST_NAME) continue;
    if (!endsAsOrgan(words, left.start, left.end) || !endsAsOrgan(words, right.start, right.end)) continue;
    const isBranch =
      /^(?:国家|中国|中央)/u.test(words.slice(left.start, left.start + 2)) &&
      BRANCH.test(words.slice(right.start, right.end));
    if (isBranch) continue;
    parts.push({ start: from, end: at });
    from = at;
  }
  parts.push({ start: from, end: piece.end });
  return parts;
}

const COLLECTIVE_END = /(?:等|各|有关|相关)[^、，；]{0,8}(?:部门|单位|地区|机构)$/u;

/** Splits at 和, 与 and 及 where what stands before is a whole name: 省财政厅和省税务局, but not 工业和信息化厅. */
export function splitAtConjunctions(text: string, piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = piece.start;
  const tail = tailOf(text.slice(piece.start, piece.end), 24);
  const endsWhole =
    endsAsOrgan(text, piece.start, piece.end) || TAIL_COLLECTIVE.test(tail) || COLLECTIVE_END.test(tail);
  for (let at = piece.start + 2; endsWhole && at < piece.end - 1; at += 1) {
    if (!'和与及'.includes(text[at] as string) || text[at - 1] === '以') continue;
    // …等部门及地方各级人民政府, 各有关部门和地方各级人民政府: a collective is whole too
    if (!endsAsOrgan(text, from, at) && !COLLECTIVE_END.test(text.slice(Math.max(from, at - 12), at))) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  parts.push({ start: from, end: piece.end });
  return parts;
}
