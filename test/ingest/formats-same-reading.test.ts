import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/ingest/formats/extract.ts';
import { SEEDS } from '../../src/ingest/library.ts';
import { read } from '../../src/text/read.ts';
import { withoutLayout } from '../support/compare-readings.ts';
import { NOTICE, toBlocks } from '../support/printed-document.ts';
import { writeDocx } from '../support/write-docx.ts';
import { encodeGbk, writeHtml } from '../support/write-html.ts';
import { CHINESE_FONT, writePdf } from '../support/write-pdf.ts';

const readingOf = async (bytes: Uint8Array, name: string): Promise<object> =>
  withoutLayout(read((await extract(bytes, name)).text).reading);
const expected = withoutLayout(read(NOTICE).reading);
const blocks = toBlocks(NOTICE, true);

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('one document in every format gives the same reading', () => {
  it('has what the notice says', () => {
    expect(expected).toMatchObject({
      document: { documentNumber: '辽政发〔2031〕12号', batch: 9, documentDate: '2031-03-18' },
    });
    expect((expected as { items: object[] }).items).toHaveLength(11);
  });

  it.each([
    ['HTML in UTF-8', () => Buffer.from(writeHtml(blocks, 'utf-8'))],
    ['HTML in GBK, declared as gb2312', () => encodeGbk(writeHtml(blocks, 'gb2312'))],
    ['HTML in UTF-16 with a mark', () => utf16(writeHtml(blocks, 'utf-8'))],
    ['HTML in UTF-8 that still declares gb2312', () => Buffer.from(writeHtml(blocks, 'gb2312'))],
    ['Word, its numbers counted by Word', () => writeDocx(blocks)],
  ])('%s', async (_what, write) => {
    expect(await readingOf(await write(), 'a')).toEqual(expected);
  });

  it.skipIf(!CHINESE_FONT)('PDF', async () => {
    expect(await readingOf(await writePdf(blocks), 'a.pdf')).toEqual(expected);
  });

  it.skipIf(!CHINESE_FONT)('PDF with a table without lines', async () => {
    expect(await readingOf(await writePdf(blocks, { rules: false }), 'a.pdf')).toEqual(expected);
  });
});

describe('the shipped documents, printed in every format', () => {
  const seeds = [
    'ln-commerce-reply-2022-1278',
    'ln-ftz-batch-4',
    'ln-ftz-batch-7',
    'ln-port-measures-2021',
    'shenyang-area-plan-2017',
  ];
  it.each(seeds)('%s', async (seed) => {
    const text = readFileSync(path.join(SEEDS, 'documents', `${seed}.txt`), 'utf8');
    const own = toBlocks(text, false);
    const wanted = withoutLayout(read(text).reading);
    expect(await readingOf(Buffer.from(writeHtml(own, 'utf-8')), 'a.html')).toEqual(wanted);
    expect(await readingOf(await writeDocx(own), 'a.docx')).toEqual(wanted);
    if (CHINESE_FONT) expect(await readingOf(await writePdf(own), 'a.pdf')).toEqual(wanted);
  });
});
