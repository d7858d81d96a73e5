import type { RepairedText } from './repaired-text.ts';

const OPENING = '（(〔[【﹝';
const CLOSING = '）)〕]】﹞';

export interface Bracket {
  /** Bounds in the repaired text, brackets included. */
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/** The outermost brackets of a text, half- and full-width alike; nested ones belong to the outer. An unclosed one runs to the end. */
export function findBrackets(text: string): readonly Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (OPENING.includes(char)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (CLOSING.includes(char) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: at + 1, closed: true });
    }
  }
  if (depth > 0) found.push({ start, end: text.length, closed: false });
  return found;
}

/** Whether a text opens more than it closes: brackets, 《》 and “”. */
export function isOpen(text: string): boolean {
  let round = 0;
  let title = 0;
  let quote = 0;
  for (const char of text) {
    if (OPENING.includes(char)) round += 1;
    else if (CLOSING.includes(char)) round = Math.max(0, round - 1);
    else if (char === '《') title += 1;
    else if (char === '》') title = Math.max(0, title - 1);
    else if (char === '“') quote += 1;
    else if (char === '”') quote = Math.max(0, quote - 1);
  }
  return round > 0 || title > 0 || quote > 0;
}

// 责任单位：…   负责部门:…   牵头单位：…   配合部门：…   责任主体：…
const LABEL =
  /^(?:(?:主要)?(?:责任|负责|牵头|主办|主责|承办|配合|协办|参与|参加|实施|落实|完成|组织|指导|会同|监管|行业主管)(?:单位|部门|主体|机关|机构|科室|处室|领导|地区)?(?:及分工)?)\s*[:：]/u;
// 海关总署、财政部负责   省商务厅牵头，大连海关、沈阳海关配合   市科委等按职责分工负责   …负责，排在第一位的部门为牵头部门，下同
const CLAUSE = /(?:负责|牵头|配合|落实|实施|参与|指导|会同)(?:[，,；;。]|$)/u;

/** A unit bracket: it says who answers for the text before it. */
export interface UnitBracket extends Bracket {
  /** Bounds of what stands inside. */
  readonly inner: { readonly start: number; readonly end: number };
}

/**
 * The unit brackets of one paragraph: （责任单位：…）, （…负责）, （…牵头，…配合）, and the same on a line of its own without brackets.
 */
export function findUnitBrackets(text: RepairedText): readonly UnitBracket[] {
  const found: UnitBracket[] = [];
  for (const bracket of findBrackets(text.text)) {
    const inner = { start: bracket.start + 1, end: bracket.closed ? bracket.end - 1 : bracket.end };
    const words = text.text.slice(inner.start, inner.end).trim();
    const labelled = LABEL.test(words);
    if (labelled || (CLAUSE.test(words) && words.length <= 300 && !/[。！？“《]/u.test(words)))
      found.push({ ...bracket, inner });
  }
  if (found.length === 0 && LABEL.test(text.text) && text.length <= 400) {
    found.push({ start: 0, end: text.length, closed: true, inner: { start: 0, end: text.length } });
  }
  const trailing =
    found.length === 0
      ? /(?<=[。；]\s*)(?:责任|负责|牵头|配合)(?:单位|部门)[:：][^。]{2,300}。?$/u.exec(text.text)
      : null;
  if (trailing) {
    const end = text.text.endsWith('。') ? text.length - 1 : text.length;
    found.push({ start: trailing.index, end: text.length, closed: true, inner: { start: trailing.index, end } });
  }
  return found;
}
