import { isCjk, isSpace, quoteAt, type Span, type Spans } from '../model/span.ts';

/**
 * Text as it would read without the layout that interrupts it, and where each character of it stands in the source.
 *
 * White space at the edges of a range, at a line break and between two CJK characters is dropped; white space between CJK and Latin or
 * digits is kept as printed (`5000 平方米`). Any slice knows its ordered source spans, and `quoteAt(source, spans)` gives the slice again.
 */
export class RepairedText {
  private constructor(
    readonly source: string,
    readonly text: string,
    /** Source offset of each code unit of `text`. */
    private readonly offsets: readonly number[],
  ) {}

  /** Repairs the text that stands at `ranges`, in order; whatever lies between two ranges interrupts it. */
  static of(source: string, ranges: Spans): RepairedText {
    const chars: string[] = [];
    const offsets: number[] = [];
    for (const range of ranges) {
      let gap: number[] = [];
      let broken = true;
      for (let at = range.start; at < range.end; at += 1) {
        const char = source[at] as string;
        if (isSpace(char)) {
          gap.push(at);
          broken ||= char === '\n' || char === '\r';
          continue;
        }
        if (!broken && gap.length > 0 && !(isCjk(chars[chars.length - 1] as string) && isCjk(char))) {
          for (const space of gap) {
            chars.push(source[space] as string);
            offsets.push(space);
          }
        }
        chars.push(char);
        offsets.push(at);
        gap = [];
        broken = false;
      }
    }
    return new RepairedText(source, chars.join(''), offsets);
  }

  get length(): number {
    return this.text.length;
  }

  /** The part from `start` to `end` of the repaired text, white space at its edges left out. */
  slice(start: number, end: number = this.length): RepairedText {
    let from = Math.max(0, start);
    let to = Math.min(this.length, end);
    while (from < to && isSpace(this.text[from] as string)) from += 1;
    while (to > from && isSpace(this.text[to - 1] as string)) to -= 1;
    return new RepairedText(this.source, this.text.slice(from, to), this.offsets.slice(from, to));
  }

  /** The texts one after the other; they must be of one source and in its order. */
  static join(parts: readonly RepairedText[]): RepairedText {
    const [first] = parts;
    if (!first) throw new Error('expected at least one text to join');
    if (parts.length === 1) return first;
    return new RepairedText(
      first.source,
      parts.map((part) => part.text).join(''),
      parts.flatMap((part) => part.offsets),
    );
  }

  /** Ordered source spans: a line break or foreign characters between two of its characters split, a dropped space does not. */
  get spans(): Spans {
    return this.spansOf(0, this.length);
  }

  spansOf(start: number, end: number): Spans {
    const spans: Span[] = [];
    let open: { start: number; end: number } | null = null;
    for (let index = start; index < end; index += 1) {
      const at = this.offsets[index] as number;
      if (open && (at === open.end || this.isDroppedSpace(open.end, at))) open.end = at + 1;
      else {
        if (open) spans.push(open);
        open = { start: at, end: at + 1 };
      }
    }
    if (open) spans.push(open);
    return spans;
  }

  /** Whether only white space that quoting drops again stands in `[from, to)` of the source: no line break, and CJK on both sides. */
  private isDroppedSpace(from: number, to: number): boolean {
    if (!isCjk(this.source[from - 1] as string) || !isCjk(this.source[to] as string)) return false;
    return from < to && /^[^\S\r\n]*$/u.test(this.source.slice(from, to).replaceAll('\u200B', ''));
  }

  /** Whether the source has anything, a dropped space at least, before the character at `index`. */
  isGapBefore(index: number): boolean {
    return index > 0 && (this.offsets[index] as number) !== (this.offsets[index - 1] as number) + 1;
  }

  /** Source offset of the character at `index`. */
  offsetAt(index: number): number {
    return this.offsets[index] ?? this.end;
  }

  get start(): number {
    return this.offsets[0] ?? 0;
  }

  get end(): number {
    return (this.offsets[this.offsets.length - 1] ?? -1) + 1;
  }

  /** Where a part of the text stands, as entries of a Reading carry it. */
  placeOf(start = 0, end = this.length): { spans: Span[]; start: number; end: number } {
    const part = this.slice(start, end);
    return { spans: [...part.spans], start: part.start, end: part.end };
  }

  /** Whether the slice is verbatim; a broken invariant of this class if not. */
  isVerbatim(): boolean {
    return quoteAt(this.source, this.spans) === this.text;
  }
}
