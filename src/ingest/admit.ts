import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../model/errors.ts';
import type { ReadResult } from '../model/reading.ts';
import { read } from '../text/read.ts';
import type { Encoding } from './decode.ts';
import { extract } from './formats/extract.ts';
import { LARGEST_FILE, type Dropped } from './formats/format.ts';
import { sha256 } from './library.ts';
import type { OriginalFile } from './manifest.ts';

/** A file that is a document: its text taken, read, and found to be one. */
export interface Admitted {
  readonly file: string;
  /** The text as it is stored: the file itself, or what was extracted from it. */
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly encoding: Encoding;
  /** The file that the text was extracted from; `null` when the file is the text. */
  readonly original: OriginalFile | null;
  /** What of the file is not in the text. */
  readonly dropped: readonly Dropped[];
  readonly result: ReadResult;
}

/** The bytes of a file, within what is read at all. */
async function readBytes(file: string): Promise<Uint8Array> {
  const refuse = (
    came: string,
    cause?: unknown,
    advice = 'look at the name, and whether this user may read it',
  ): Fault =>
    new Fault('BAD_INPUT', { expected: 'a text, HTML, Word or PDF file', came, where: file, advice: [advice], cause });
  try {
    const { size } = await stat(file).then((found) => {
      if (found.isDirectory()) throw refuse('a folder', undefined, `name the files in it: ${path.join(file, '*')}`);
      if (!found.isFile()) throw refuse('something that is no file');
      return found;
    });
    if (size > LARGEST_FILE)
      throw refuse(`${size} bytes, more than ${LARGEST_FILE}`, undefined, 'split it into its documents');
    return await readFile(file);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw refuse(
      code === 'ENOENT' ? 'no such file' : code === 'EACCES' ? 'a file that we may not read' : String(error),
      error,
    );
  }
}

/**
 * Takes the text of a file and reads it, whatever it holds.
 *
 * @throws Fault BAD_INPUT when its text cannot be had whole
 */
export async function readDocumentFile(file: string): Promise<Admitted> {
  const bytes = await readBytes(file);
  const { text, format, encoding, dropped } = await extract(bytes, file);
  const result = read(text);
  const own = { file: path.resolve(file), dropped, result };
  if (format === 'text') return { ...own, bytes, sha256: sha256(bytes), encoding, original: null };
  const stored = Buffer.from(text);
  const original = { format, name: path.basename(file), sha256: sha256(bytes) };
  return { ...own, bytes: stored, sha256: sha256(stored), encoding: 'utf-8', original };
}

/**
 * The same, for a file that is to become part of the corpus: a text of another kind is refused, because everything that a graph would hold of it would be
 * accidental.
 *
 * @throws Fault BAD_INPUT also for a text that is no official document of this kind, with what was looked for
 */
export async function admit(file: string): Promise<Admitted> {
  const admitted = await readDocumentFile(file);
  const { reading } = admitted.result;
  const han = reading.text.match(/[\u3400-\u9FFF]/g)?.length ?? 0;
  const letters = reading.text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = (came: string): Fault =>
    new Fault('BAD_INPUT', {
      expected: 'an official document in Chinese: one with a document number, or with items, or with issuer and title',
      came,
      where: file,
      advice: [`\`yuanliu explain ${path.basename(file)}\` shows what was recognised, line by line`],
    });
  if (han * 5 < letters) throw foreign(`a text with ${han} Chinese characters among ${letters} letters`);
  const { documentNumber, issuers, title } = reading.document;
  const recognised = documentNumber !== null || reading.items.length > 0 || (issuers.length > 0 && title !== null);
  if (!recognised) throw foreign(`a Chinese text of ${han} characters in which none of these was recognised`);
  return admitted;
}
