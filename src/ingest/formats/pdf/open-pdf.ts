import { createRequire } from 'node:module';
import path from 'node:path';
import {
  getDocument,
  InvalidPDFException,
  Util,
  VerbosityLevel,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { cleanText } from '../clean-line.ts';
import { createDamage, createRefusal, type DroppedParts } from '../format.ts';
import { foldGlyphs } from './glyph-text.ts';
import type { PageContent, Piece } from './page-content.ts';
import { findRules } from './page-rules.ts';

const MOST_PAGES = 1_000;
const MOST_PIECES = 1_000_000;
const PDFJS = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
// A path and no URL: pdfjs reads it as a file, and the folder may be called 源流.
const folder = (name: string): string => `${path.join(PDFJS, name)}/`;

const OCR =
  'recognise its text first (for example `ocrmypdf -l chi_sim in.pdf out.pdf`), check the result and ingest that';
const MODERN = 'save it again from the program that made it, with fonts embedded; or copy its text into a .txt file';

/**
 * The pages of a PDF with their text and lines.
 *
 * Chinese fonts that are not embedded are named by an encoding only (GBK-EUC-H, UniGB-UCS2-H); without the tables of those (cMapUrl, packed) pdfjs reads them as nothing,
 * and says nothing. Nothing is drawn, no script runs, no picture is decoded.
 *
 * @throws Fault BAD_INPUT for an encrypted, damaged, cut off or scanned file
 */
export async function readPages(
  bytes: Uint8Array,
  where: string,
  dropped: DroppedParts,
): Promise<readonly PageContent[]> {
  checkWhole(bytes, where);
  const loading = getDocument({
    // pdfjs keeps the buffer for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isEvalSupported: false,
    stopAtErrors: true,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES)
      throw createRefusal(
        where,
        `a PDF of ${document.numPages} pages, more than ${MOST_PAGES}`,
        'split it into its documents',
      );
    return await readAll(document, where, dropped);
  } catch (error) {
    throw toFault(error, where);
  } finally {
    await loading.destroy();
  }
}

/** pdfjs mends what it can; a file that was cut off would lose pages without a word. The end mark of a whole file stands in its last kilobyte. */
function checkWhole(bytes: Uint8Array, where: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(-2_048).includes('%%EOF') || file.lastIndexOf('startxref') < 0)
    throw createDamage(where, 'PDF', 'its end is missing (no %%EOF), so it was cut off');
}

function toFault(error: unknown, where: string): unknown {
  if (!(error instanceof Error)) return createDamage(where, 'PDF', String(error));
  if (error.name === 'PasswordException')
    return createRefusal(
      where,
      'an encrypted PDF',
      'open it with its password, print it to a new PDF without one and ingest that',
    );
  if (error instanceof InvalidPDFException || error.name !== 'Fault') return createDamage(where, 'PDF', error.message);
  return error;
}

async function readAll(
  document: PDFDocumentProxy,
  where: string,
  dropped: DroppedParts,
): Promise<readonly PageContent[]> {
  const pages: PageContent[] = [];
  const empty: number[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await readPage(page, dropped);
    page.cleanup();
    pieces += content.pieces.length;
    if (pieces > MOST_PIECES) throw createRefusal(where, `a PDF of more than ${MOST_PIECES} pieces of text`, MODERN);
    if (content.pieces.length === 0) empty.push(number);
    pages.push(content);
  }
  const text = pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join('');
  if (text.trim() === '')
    throw createRefusal(where, `a PDF without text: ${pages.length} pages of pictures (a scan), or empty ones`, OCR);
  const unreadable = text.match(/[\uFFFD\uE000-\uF8FF]/gu)?.length ?? 0;
  if (unreadable * 10 > text.length)
    throw createRefusal(
      where,
      `a PDF whose fonts do not say which characters they draw: ${unreadable} of ${text.length} are unknown`,
      OCR,
      MODERN,
    );
  if (empty.length * 2 > pages.length)
    throw createRefusal(
      where,
      `a PDF with text on ${pages.length - empty.length} of ${pages.length} pages; the others are pictures or empty`,
      OCR,
    );
  for (const number of empty) dropped.add('page without text', `page ${number}`);
  return pages;
}

async function readPage(page: PDFPageProxy, dropped: DroppedParts): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as [number, number, number, number, number, number];
  const { items } = await page.getTextContent({ disableNormalization: true });
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, , , x, y] = Util.transform(view, item.transform as number[]) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const text = cleanText(foldGlyphs(item.str));
    // Writing that runs up the margin or across the page is a stamp or a watermark.
    if (Math.abs(b) > Math.abs(a) * 0.1) {
      dropped.add('slanted or upright writing (watermark, margin)', text);
      continue;
    }
    const size = Math.hypot(a, b) || item.height;
    pieces.push({ text, x, end: x + item.width, y, size });
  }
  const rules = pieces.length === 0 ? [] : findRules(await page.getOperatorList(), view);
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, pieces, rules };
}
