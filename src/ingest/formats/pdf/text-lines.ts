import { widthOf } from './glyph-text.ts';
import type { Piece } from './page-content.ts';

/** A printed line: pieces on one base line, from left to right. */
export interface TextLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** A gap that is a space between words; between Chinese characters justified text has gaps too, so it must be a whole character wide. */
const WORD_GAP = 0.2;
const WIDE_GAP = 1;

function joinPieces(pieces: readonly Piece[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const gap = (piece.x - end) / piece.size;
    const isLatin = /[\p{Script=Latin}\p{N}]$/u.test(text) || /^[\p{Script=Latin}\p{N}]/u.test(piece.text);
    const isParted = /\s$/u.test(text) || /^\s/u.test(piece.text);
    if (text !== '' && !isParted && gap > (isLatin ? WORD_GAP : WIDE_GAP)) text += ' ';
    text += piece.text;
    end = piece.end;
  }
  return text.trim();
}

// Math.min(...values) fails beyond some 100,000 values, and a hostile line may have them.
export const smallest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
export const largest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

export function createLine(pieces: readonly Piece[]): TextLine {
  const ordered = pieces.toSorted((a, b) => a.x - b.x);
  // The size that most of the line has: a raised ① is smaller.
  const widest = ordered.reduce((best, piece) => (piece.end - piece.x > best.end - best.x ? piece : best));
  return {
    text: joinPieces(ordered),
    pieces: ordered,
    x: smallest(ordered.map(({ x }) => x)),
    end: largest(ordered.map(({ end }) => end)),
    y: widest.y,
    size: widest.size,
  };
}

/** The lines of pieces, from the top. What stands within half a character of a base line belongs to it. */
export function groupLines(pieces: readonly Piece[]): readonly TextLine[] {
  const ordered = pieces.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const groups: Piece[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const piece of ordered) {
    const group = groups[groups.length - 1];
    if (group && piece.y - base < 0.5 * Math.max(piece.size, group[0]?.size ?? 0)) group.push(piece);
    else {
      groups.push([piece]);
      base = piece.y;
    }
  }
  return groups.map(createLine);
}

/** Cuts a piece where vertical lines of a table cross it: writers join what stands close, also over the line between two cells. */
export function splitPiece(piece: Piece, cuts: readonly number[]): readonly Piece[] {
  const inside = cuts.filter((cut) => cut > piece.x + 0.3 * piece.size && cut < piece.end - 0.3 * piece.size);
  if (inside.length === 0) return [piece];
  const chars = Array.from(piece.text);
  const unit = (piece.end - piece.x) / chars.reduce((sum, char) => sum + widthOf(char), 0);
  const parts: Piece[] = [];
  let x = piece.x;
  let from = piece.x;
  let text = '';
  for (const char of chars) {
    const middle = x + (widthOf(char) * unit) / 2;
    if (inside[0] !== undefined && middle > inside[0]) {
      parts.push({ ...piece, text, x: from, end: x });
      from = x;
      text = '';
      inside.shift();
    }
    text += char;
    x += widthOf(char) * unit;
  }
  parts.push({ ...piece, text, x: from, end: piece.end });
  return parts.filter((part) => part.text.trim() !== '');
}
