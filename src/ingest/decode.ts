import { Fault } from '../model/errors.ts';

/** The encodings a document may arrive in, by their WHATWG names. */
export const Encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof Encodings)[number];

/** Longest real documents are below 1 MB; ten times that is a mistake, and linear reading still ends in seconds. */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024;

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** 1-based line and byte column of the first byte that is no UTF-8: what somebody with a hex viewer needs. */
function firstBadByte(bytes: Uint8Array): { readonly offset: number; readonly line: number } {
  let low = 0;
  let high = bytes.length;
  // Streaming accepts a cut sequence at the end, so a prefix is bad only where a byte in it is.
  const isBad = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return false;
    } catch {
      return true;
    }
  };
  if (!isBad(high)) return { offset: Math.max(0, high - 1), line: countLines(bytes, high) };
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isBad(middle)) high = middle;
    else low = middle;
  }
  return { offset: low, line: countLines(bytes, low) };
}

function countLines(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let index = 0; index < end; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}

// C0 controls that no text has; tab, line breaks and form feed are layout.

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** Common wrong guesses of GB18030 end in characters that no document has: private use, unassigned planes, replacement. */
const IMPLAUSIBLE = /[\uE000-\uF8FF\uFFFD\u{20000}-\u{10FFFF}]/gu;

const SIGNATURES: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['a PDF file', 0x25, 0x50, 0x44, 0x46],
  ['a Word, Excel or zip file', 0x50, 0x4b, 0x03, 0x04],
  ['an old Word or Excel file', 0xd0, 0xcf, 0x11, 0xe0],
  ['a gzip file', 0x1f, 0x8b],
  ['a PNG picture', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG picture', 0xff, 0xd8, 0xff],
  ['a program', 0x7f, 0x45, 0x4c, 0x46],
];

function refuse(where: string, came: string, advice: string): Fault {
  return new Fault('BAD_INPUT', { expected: 'a text in UTF-8, GB18030 or UTF-16', came, where, advice: [advice] });
}

/**
 * The text of a file, decoded strictly: what cannot be decoded whole is refused, never patched with replacement
 * characters, because quotes and offsets refer to every character. A byte order mark is dropped.
 *
 * @param where the file's name, for messages
 * @throws Fault BAD_INPUT for an empty, binary, damaged or too large file
 */
export function decode(bytes: Uint8Array, where: string): Decoded {
  if (bytes.length > LARGEST_DOCUMENT) {
    throw refuse(where, `${bytes.length} bytes, more than ${LARGEST_DOCUMENT}`, 'split it into its documents');
  }
  const binary = SIGNATURES.find(([, ...signature]) => startsWith(bytes, ...signature));
  if (binary) throw refuse(where, binary[0], 'save its text as a .txt file (UTF-8) and ingest that');
  const decoded = decodeText(bytes, where);
  if (decoded.text.trim() === '')
    throw refuse(
      where,
      bytes.length === 0 ? 'an empty file' : 'nothing but white space',
      'look whether it was saved whole',
    );
  const controls = decoded.text.match(CONTROL)?.length ?? 0;
  // One stray control character is layout debris and becomes a problem of the reading; many mean a binary file.
  if (controls > 0 && controls * 200 > decoded.text.length) {
    const line = decoded.text.slice(0, decoded.text.search(CONTROL)).split('\n').length;
    throw refuse(
      where,
      `a binary file: ${controls} control characters, the first in line ${line}`,
      'save its text as a .txt file (UTF-8) and ingest that',
    );
  }
  return decoded;
}

function decodeText(bytes: Uint8Array, where: string): Decoded {
  const marked: Encoding | null = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : null;
  if (marked) {
    const text = decodeAs(bytes, marked);
    if (text !== null) return { text, encoding: marked };
    throw refuse(
      where,
      `damaged ${marked.toUpperCase()}: an odd number of bytes or half a character`,
      'get the file anew',
    );
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    throw refuse(
      where,
      `a binary file: byte 0x00 at offset ${zero}, line ${countLines(bytes, zero)}`,
      'save its text as a .txt file (UTF-8) and ingest that',
    );
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const gb = decodeAs(bytes, 'gb18030');
  if (gb !== null && (gb.match(IMPLAUSIBLE)?.length ?? 0) * 1000 <= gb.length && looksChinese(gb))
    return { text: gb, encoding: 'gb18030' };
  const { offset, line } = firstBadByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  throw refuse(
    where,
    `damaged text: byte 0x${byte} at offset ${offset}, line ${line}, is no UTF-8, and the whole is no GB18030 either`,
    'get the file anew, or save it as UTF-8',
  );
}

/**
 * Nearly any bytes decode as GB18030: damaged UTF-8 becomes rare characters. Real text is held together by the commonest ones.
 */
function looksChinese(text: string): boolean {
  const han = text.match(/[\u3400-\u9FFF]/g)?.length ?? 0;
  const common =
    text.match(
      /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经政制改关理实加化业务机施区进推及]/g,
    )?.length ?? 0;
  return han > 0 && common * 20 >= han;
}
