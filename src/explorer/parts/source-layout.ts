/** Places in a text, in UTF-16 code units, half open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Block =
  | { readonly kind: 'title' | 'section' | 'subsection' | 'paragraph'; readonly range: Range }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Range[])[] };

const SECTION = /^\s*第?[一二三四五六七八九十]+[、章]\s*\S{1,40}\s*$/;
const SUBSECTION = /^\s*[（(][一二三四五六七八九十]+[)）]\s*[^。；]{1,40}\s*$/;
const CELLS = '\t';

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/**
 * A stored text as blocks: lines with tabs are rows of a table, short numbered lines are headings, the rest are paragraphs.
 * Nothing is joined or repaired: each block is a piece of the text as received.
 */
export function layOutSource(text: string, titles: readonly Range[]): readonly Block[] {
  const blocks: Block[] = [];
  let rows: (readonly Range[])[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    if (words.includes(CELLS)) {
      rows.push(cellsOf(text, line));
      continue;
    }
    endTable();
    if (words.trim() === '') continue;
    const kind = titles.some((title) => overlaps(title, line))
      ? 'title'
      : SECTION.test(words)
        ? 'section'
        : SUBSECTION.test(words)
          ? 'subsection'
          : 'paragraph';
    blocks.push({ kind, range: line });
  }
  endTable();
  return blocks;
}

function* linesOf(text: string): Generator<Range> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield { start, end: text[stop - 1] === '\r' && stop > start ? stop - 1 : stop };
    start = stop + 1;
  }
}

function cellsOf(text: string, line: Range): readonly Range[] {
  const cells: Range[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && text[at] !== CELLS) continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  return cells;
}

export interface Piece<A> extends Range {
  readonly marks: readonly A[];
}

/** Parts a range where marks begin and end; each piece has the marks that cover it, in the order given. */
export function cut<A extends Range>(range: Range, marks: readonly A[]): readonly Piece<A>[] {
  const here = marks.filter((mark) => overlaps(mark, range));
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of here) {
    if (start > range.start) edges.add(start);
    if (end < range.end) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] as number;
    return { start, end, marks: here.filter((mark) => mark.start <= start && end <= mark.end) };
  });
}
