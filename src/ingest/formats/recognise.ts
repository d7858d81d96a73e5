import { createDamage, createRefusal, LARGEST_FILE, type Format } from './format.ts';

const AS_DOCX = 'open it in Word, WPS or LibreOffice, save it as .docx (Word 2007 or later) and ingest that';
const AS_PDF_OR_DOCX = 'save or print it as PDF with text, or save it as .docx, and ingest that';
const OCR =
  'recognise its text first (for example `ocrmypdf -l chi_sim in.pdf out.pdf`), check the result and ingest that';
const EXTRACT = 'save the text of the document as .txt, .html, .docx or PDF and ingest that';

interface Signature {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly name: string;
  readonly advice: string;
}

const ascii = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0));

/** Files of other kinds, by their first bytes, each with what to do. */
const REFUSED: readonly Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture', advice: OCR },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture', advice: OCR },
  { bytes: ascii('GIF8'), name: 'a GIF picture', advice: OCR },
  { bytes: [0x49, 0x49, 0x2a, 0], name: 'a TIFF picture', advice: OCR },
  { bytes: [0x4d, 0x4d, 0, 0x2a], name: 'a TIFF picture', advice: OCR },
  { bytes: ascii('WEBP'), at: 8, name: 'a WebP picture', advice: OCR },
  { bytes: ascii('ftyp'), at: 4, name: 'a video or HEIC picture', advice: OCR },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive', advice: 'unpack it and ingest the documents in it' },
  { bytes: ascii('Rar!'), name: 'a RAR archive', advice: 'unpack it and ingest the documents in it' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7-Zip archive', advice: 'unpack it and ingest the documents in it' },
  { bytes: ascii('BZh'), name: 'a bzip2 archive', advice: 'unpack it and ingest the documents in it' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'an xz archive', advice: 'unpack it and ingest the documents in it' },
  { bytes: ascii('ustar'), at: 257, name: 'a tar archive', advice: 'unpack it and ingest the documents in it' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program', advice: EXTRACT },
  { bytes: ascii('MZ'), name: 'a program of Windows', advice: EXTRACT },
  { bytes: ascii('{\\rtf'), name: 'an RTF file', advice: AS_DOCX },
  { bytes: ascii('SQLite format 3'), name: 'a database', advice: EXTRACT },
  { bytes: ascii('%!PS'), name: 'a PostScript file', advice: AS_PDF_OR_DOCX },
  { bytes: ascii('%CAJ'), name: 'a CAJ file of CNKI', advice: AS_PDF_OR_DOCX },
];

const startsWith = (bytes: Uint8Array, prefix: readonly number[], at = 0): boolean =>
  prefix.every((byte, index) => bytes[at + index] === byte);

/** Entries of an OLE2 container that tell what it holds; names stand in UTF-16 in its directory. An encrypted .docx is such a container too. */
const OLE_STREAMS: readonly (readonly [stream: string, name: string, advice: string])[] = [
  [
    'EncryptedPackage',
    'an encrypted Office file',
    'open it with its password, save it without one (in Word: File, Info, Protect Document) and ingest that',
  ],
  ['WordDocument', 'an old Word or WPS file (.doc, .wps)', AS_DOCX],
  ['Workbook', 'an old Excel file (.xls)', 'copy the table into a Word file (.docx) with its title and ingest that'],
  ['PowerPoint Document', 'an old PowerPoint file (.ppt)', EXTRACT],
];

function refuseOle(bytes: Uint8Array, where: string): never {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = OLE_STREAMS.find(([stream]) => container.includes(Buffer.from(stream, 'utf16le')));
  throw createRefusal(where, found?.[1] ?? 'an old Office file (OLE2)', found?.[2] ?? AS_DOCX);
}

// <!-- saved from url=(0051)https://www.ln.gov.cn/… -->   <?xml version="1.0"?>   white space
const BEFORE_MARKUP = /^\s*(?:(?:<!--[\s\S]*?-->|<\?xml[^>]*\?>)\s*)*/iu;
const HTML =
  /^<(?:!doctype\s+html\b|html\b|head\b|body\b|meta\b|title\b|link\b|script\b|style\b|base\b|div\b|table\b|p\b|h[1-6]\b|article\b|main\b|section\b|center\b|font\b|span\b|br\b)/iu;

/** The beginning of a file as far as markup is concerned: ASCII in every encoding that a page may have, but for UTF-16. */
function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 16_384);
  const wide =
    startsWith(head, [0xff, 0xfe]) || (head[0] === 0x3c && head[1] === 0)
      ? 'utf-16le'
      : startsWith(head, [0xfe, 0xff]) || (head[0] === 0 && head[1] === 0x3c)
        ? 'utf-16be'
        : null;
  const text = new TextDecoder(wide ?? 'latin1').decode(head).replace(/^(?:\uFEFF|ï»¿)/u, '');
  return text.replace(BEFORE_MARKUP, (prefix) => (prefix.length > 8_192 ? prefix : ''));
}

/**
 * The format of a file, by its content: names lie (a web page saved as `.doc` is common). `zip` may be a Word file; only its table of contents tells.
 *
 * @throws Fault BAD_INPUT for what is none of the formats, with what to do
 */
export function recognise(bytes: Uint8Array, where: string): Exclude<Format, 'docx'> | 'zip' {
  if (bytes.length === 0) throw createRefusal(where, 'an empty file', 'look whether it was saved whole');
  if (bytes.length > LARGEST_FILE)
    throw createRefusal(where, `${bytes.length} bytes, more than ${LARGEST_FILE}`, 'split it into its documents');
  // Some writers put a few bytes before the mark of a PDF; the standard's own notes allow for 1024.
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).indexOf('%PDF-');
  if (pdf >= 0 && (pdf === 0 || !/\p{L}/u.test(beginning(bytes.subarray(0, pdf))))) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return 'zip';
  if (startsWith(bytes, [0x50, 0x4b, 5, 6])) throw createRefusal(where, 'an empty zip archive', EXTRACT);
  if (startsWith(bytes, [0x50, 0x4b, 7, 8])) throw createRefusal(where, 'a zip archive in several parts', EXTRACT);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (bytes.length < 1_536) throw createDamage(where, 'old Office file', `${bytes.length} bytes are no whole one`);
    refuseOle(bytes, where);
  }
  const refused = REFUSED.find(({ bytes: prefix, at }) => startsWith(bytes, prefix, at ?? 0));
  if (refused) throw createRefusal(where, refused.name, refused.advice);
  const head = beginning(bytes);
  if (HTML.test(head)) return 'html';
  if (/^(?:From|MIME-Version|Snapshot-Content-Location)\s*:.*[\s\S]*?\bmultipart\/related\b/iu.test(head))
    throw createRefusal(where, 'a web archive (.mht)', 'save the page as “Web page, HTML only” and ingest that');
  if (/^<(?:!DOCTYPE|!ENTITY|[\w-]+:?[\w-]*[\s>/])/u.test(head) && head.includes('xmlns'))
    throw createRefusal(where, 'an XML file that is no web page', AS_DOCX);
  if (/^<!(?:DOCTYPE|ENTITY)/iu.test(head))
    throw createRefusal(where, 'an XML file with a document type of its own', EXTRACT);
  return 'text';
}
