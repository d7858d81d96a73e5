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
