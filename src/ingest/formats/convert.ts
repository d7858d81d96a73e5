import { parentPort } from 'node:worker_threads';
import { isFault } from '../../model/errors.ts';
import { TextTooLong } from './compose.ts';
import { createRefusal, DroppedParts, type ExtractedText, type Format } from './format.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { TableTooLarge } from './table-grid.ts';
import { readWord } from './word/read-word.ts';

/** What the thread is asked: one file. */
export interface ConversionRequest {
  readonly format: Exclude<Format, 'text'>;
  readonly bytes: Uint8Array;
  readonly where: string;
}

/** What it answers. A fault travels as its parts: classes do not survive the way between threads. */
export type ConversionAnswer =
  | { readonly type: 'done'; readonly extracted: ExtractedText }
  | { readonly type: 'refused'; readonly came: string; readonly advice: readonly string[] }
  | { readonly type: 'failed'; readonly message: string };

const READERS = { html: readHtml, docx: readWord, pdf: readPdf } as const;

async function convert({ format, bytes, where }: ConversionRequest): Promise<ConversionAnswer> {
  const dropped = new DroppedParts();
  try {
    const text = await READERS[format](bytes, where, dropped);
    if (text.trim() === '') {
      const { came, advice } = createRefusal(where, `a ${format} file without text`, 'look whether it was saved whole');
      return { type: 'refused', came, advice };
    }
    return { type: 'done', extracted: { text, dropped: dropped.list() } };
  } catch (error) {
    if (isFault(error)) return { type: 'refused', came: error.came, advice: error.advice };
    if (error instanceof TableTooLarge || error instanceof TextTooLong)
      return { type: 'refused', came: error.message, advice: ['split it into its parts, one document each'] };
    return { type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// pdfjs leaves promises behind that fail after a damaged file was given up; they are nobody's, and must not take the thread from the next file.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (request: ConversionRequest) => {
  void convert(request).then((answer) => parentPort?.postMessage(answer));
});
