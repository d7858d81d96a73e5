import { trimLine } from './clean-line.ts';

/** What the formats give: a paragraph, whose author may have broken it into lines, or a table as lines with tabs. */
export type Block =
  | { readonly type: 'paragraph'; readonly lines: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly string[] };

/** Ten times the longest document; in UTF-8 it is below the largest text that the library reads back. */
const LONGEST_TEXT = 3 * 1024 * 1024;

/** More text than is stored. Thrown inside a converter, which knows the file's name and refuses it. */
export class TextTooLong extends Error {}

/**
 * The stored text of blocks: an empty line between them, because without one the reader may take a paragraph that ends without punctuation for a hard-wrapped line.
 *
 * @throws TextTooLong
 */
export function compose(blocks: readonly Block[]): string {
  const pieces: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const lines = block.type === 'table' ? block.rows : block.lines.map(trimLine).filter((line) => line !== '');
    if (lines.length === 0) continue;
    const piece = lines.join('\n');
    length += piece.length + 2;
    if (length > LONGEST_TEXT) throw new TextTooLong(`a text of more than ${LONGEST_TEXT} characters`);
    pieces.push(piece);
  }
  return pieces.length === 0 ? '' : `${pieces.join('\n\n')}\n`;
}
