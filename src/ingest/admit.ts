import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../model/errors.ts';
import type { ReadResult } from '../model/reading.ts';
import { read } from '../text/read.ts';
import { decode, LARGEST_DOCUMENT, type Encoding } from './decode.ts';
import { sha256 } from './library.ts';

/** A file that is a document: decoded, read, and found to be one. */
export interface Admitted {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly result: ReadResult;
}

/** The bytes of a file, within what is read at all. */
async function readBytes(file: string): Promise<Uint8Array> {
  const refuse = (came: string, cause?: unknown): Fault =>
    new Fault('BAD_INPUT', {
      expected: 'a text file',
      came,
      where: file,
      advice: ['look at the name, and whether this user may read it'],
      cause,
    });
  try {
    const { size } = await stat(file).then((found) => {
      if (!found.isFile()) throw refuse(found.isDirectory() ? 'a folder' : 'something that is no file');
      return found;
    });
    if (size > LARGEST_DOCUMENT) throw refuse(`${size} bytes, more than ${LARGEST_DOCUMENT}`);
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
 * Decodes and reads a file, whatever it holds.
 *
 * @throws Fault BAD_INPUT when it cannot be decoded
 */
export async function readDocumentFile(file: string): Promise<Admitted> {
  const bytes = await readBytes(file);
  const { text, encoding } = decode(bytes, file);
  return { file: path.resolve(file), bytes, sha256: sha256(bytes), encoding, result: read(text) };
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
