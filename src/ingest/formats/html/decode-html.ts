import { Fault } from '../../../model/errors.ts';
import { decode } from '../../decode.ts';
import { createDamage, createRefusal } from '../format.ts';

/** A saved page of a document is below 1 MB, with its pictures inlined a few; fifty are no page of a document. */
const LARGEST_PAGE = 10 * 1024 * 1024;

// <meta charset="gb2312">   <meta http-equiv="Content-Type" content="text/html; charset=gbk">   <?xml version="1.0" encoding="big5"?>
const DECLARED =
  /<(?:meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*|\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'])([\w:-]{2,40})/iu;

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Also an encoding that nobody knows.
    return null;
  }
}

/**
 * The markup of a page. A byte order mark says the encoding; else what is valid UTF-8 is UTF-8, whatever the page declares: browsers save pages anew and leave the old
 * declaration in (Chinese text in GBK is never valid UTF-8). Else the declared encoding, `gb2312` and `gbk` as GB18030; else what it looks like.
 *
 * @throws Fault BAD_INPUT when it is too large or cannot be decoded whole
 */
export function decodeHtml(bytes: Uint8Array, where: string): string {
  if (bytes.length > LARGEST_PAGE)
    throw createRefusal(
      where,
      `a web page of ${bytes.length} bytes, more than ${LARGEST_PAGE}`,
      'save the page as “Web page, HTML only”, without its pictures, and ingest that',
    );
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8_192));
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const unmarked =
    head[0] === 0x3c && head[1] === 0 ? 'utf-16le' : head[0] === 0 && head[1] === 0x3c ? 'utf-16be' : null;
  const text = unmarked
    ? decodeAs(bytes, unmarked)
    : isWide
      ? decodeAs(bytes, head[0] === 0xff ? 'utf-16le' : 'utf-16be')
      : (decodeAs(bytes, 'utf-8') ?? decodeDeclared(bytes, head, where));
  if (text === null) throw createDamage(where, 'web page', 'it ends inside a character');
  if (text.includes('\u0000')) throw createDamage(where, 'web page', 'there are zero bytes in it');
  return text;
}

function decodeDeclared(bytes: Uint8Array, head: Buffer, where: string): string {
  const label = DECLARED.exec(head.toString('latin1'))?.[1]?.toLowerCase() ?? null;
  if (label !== null && !/^utf-?(?:8|16)/u.test(label)) {
    const text = decodeAs(bytes, /^(?:gb|hz|x-gbk|cn-gb)/u.test(label) ? 'gb18030' : label);
    if (text !== null) return text;
  }
  try {
    return decode(bytes, where).text;
  } catch (error) {
    const detail = error instanceof Fault ? error.came : String(error);
    throw createDamage(where, 'web page', `it declares ${label ?? 'no encoding'} and is ${detail}`);
  }
}
