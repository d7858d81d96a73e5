import { decode, type Encoding } from '../decode.ts';
import { convertConfined } from './confine.ts';
import type { ExtractedText, Format } from './format.ts';
import { recognise } from './recognise.ts';

/** The text of a file, what it was, and what was left out. A text as received has its encoding; the text of the others is ours and stored in UTF-8. */
export type Extracted = ExtractedText &
  (
    | { readonly format: 'text'; readonly encoding: Encoding }
    | { readonly format: Exclude<Format, 'text'>; readonly encoding: null }
  );

/**
 * The text of a file of any format that documents come in, recognised by content. A text is given as it is, to the byte; the others as lines: one for each paragraph, its
 * number printed, and one with tabs for each row of a table.
 *
 * @throws Fault BAD_INPUT for everything else, with what came and what to do
 */
export async function extract(bytes: Uint8Array, where: string): Promise<Extracted> {
  const found = recognise(bytes, where);
  if (found === 'text') return { format: 'text', ...decode(bytes, where), dropped: [] };
  // What else a zip archive may be, its table of contents tells the reader of Word files.
  const format = found === 'zip' ? 'docx' : found;
  return { format, encoding: null, ...(await convertConfined({ format, bytes, where })) };
}
