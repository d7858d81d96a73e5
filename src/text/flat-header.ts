import { columnKind } from './columns.ts';
import type { Line } from './lines.ts';

/** The names of columns in a table that was copied cell by cell, one below the other. */
export interface FlatHeader {
  readonly names: readonly string[];
  /** All lines that print them. */
  readonly lines: readonly Line[];
  /** Index of the line below them. */
  readonly next: number;
}

const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 8;
const LONGEST_NAME = 10;
// A name in a narrow column wraps every two or three characters: 推广 | 范围, 序 | 号.
const LONGEST_PIECE = 3;
const MOST_PIECES = 3;
const MOST_LINES = 20;

const isName = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  (columnKind(name) !== 'other' || name === '备注' || /时[限间]|情况$|进度$/u.test(name));

const wordsOf = (line: Line | undefined): string => line?.text.text ?? '';

/** Lines that end in 、 or ， go on below: 宜昌市、| 荆州市 is one cell. */
export function joinLists(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups[groups.length - 1];
    if (open && /[、，,]$/u.test(wordsOf(open[open.length - 1]))) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The header that begins at line `from`, 序号 first; `null` when the lines make none. */
export function readFlatHeader(lines: readonly Line[], from: number): FlatHeader | null {
  const header = readWrapped(lines, from) ?? readWhole(lines, from);
  if (!header) return null;
  const known = new Set(header.names.map(columnKind));
  known.delete('other');
  return header.names.length >= FEWEST_COLUMNS && known.size >= FEWEST_COLUMNS ? header : null;
}

/** Names of which each stands on a line of its own. */
function readWhole(lines: readonly Line[], from: number): FlatHeader | null {
  if (columnKind(wordsOf(lines[from])) !== 'number') return null;
  const header: Line[] = [];
  for (const [at, line] of lines.slice(from, from + MOST_COLUMNS + 1).entries()) {
    if (isName(line.text.text)) header.push(line);
    // A sentence between two names, or behind the last, belongs to nobody.
    else if (at >= header.length + 1 || !isName(wordsOf(lines[from + at + 1]))) break;
  }
  const last = header[header.length - 1];
  if (!last || header.length < FEWEST_COLUMNS) return null;
  return { names: header.map((line) => line.text.text), lines: header, next: lines.indexOf(last, from) + 1 };
}

/** Names that narrow columns broke over lines: how many they are, the first row tells. */
function readWrapped(lines: readonly Line[], from: number): FlatHeader | null {
  if (wordsOf(lines[from]) !== '序' || wordsOf(lines[from + 1]) !== '号') return null;
  const first = lines.slice(from, from + MOST_LINES).findIndex((line) => line.text.text === '1');
  const second = lines.slice(from, from + 2 * MOST_LINES).findIndex((line) => line.text.text === '2');
  if (first < 0 || second <= first) return null;
  const columns = joinLists(lines.slice(from + first + 1, from + second)).length;
  const names = partNames(lines.slice(from + 2, from + first).map(wordsOf), columns);
  if (!names) return null;
  return { names: ['序号', ...names], lines: lines.slice(from, from + first), next: from + first };
}

/** The pieces joined to as many names as there are columns, no two of which say the same; `null` when they cannot be. */
function partNames(pieces: readonly string[], columns: number): readonly string[] | null {
  if (columns === 0 || pieces.length < columns || columns >= MOST_COLUMNS) return pieces.length === columns ? [] : null;
  for (let take = MOST_PIECES; take > 0; take -= 1) {
    const parts = pieces.slice(0, take);
    const name = parts.join('');
    if (parts.length < take || !isName(name) || (take > 1 && parts.some((part) => part.length > LONGEST_PIECE)))
      continue;
    const rest = partNames(pieces.slice(take), columns - 1);
    const kind = columnKind(name);
    if (rest && (kind === 'other' || !rest.some((other) => columnKind(other) === kind))) return [name, ...rest];
  }
  return null;
}
