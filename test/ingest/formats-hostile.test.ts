import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDocuments } from '../../src/ingest/add-documents.ts';
import { extract } from '../../src/ingest/formats/extract.ts';
import { isFault } from '../../src/model/errors.ts';
import {
  markEncrypted,
  oleWith,
  packPdf,
  packPdfBomb,
  packUnnamedPdf,
  packWord,
  paragraph,
  patch,
  writePages,
} from '../support/hostile-files.ts';
import { NOTICE, toBlocks } from '../support/printed-document.ts';
import { writeDocx } from '../support/write-docx.ts';
import { writeHtml } from '../support/write-html.ts';

type Bytes = Uint8Array | Promise<Uint8Array>;
const html = (body: string): Uint8Array => Buffer.from(`<!DOCTYPE html><html><body>${body}</body></html>`);
const zip = (names: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(names).map(([name, text]) => [name, strToU8(text)])));
const bytes = (...numbers: number[]): Uint8Array => Buffer.concat([Buffer.from(numbers), Buffer.alloc(600)]);
const entities = (declared: string): Uint8Array =>
  packWord('', {
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><!DOCTYPE d [${declared}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&e;')}</w:body></w:document>`,
    ),
  });
const word = packWord(paragraph('文字'));
const rowsOf = (rows: number, cells: number, row: string, cell: string): string =>
  Array.from({ length: rows }, (_, at) => {
    // Different numbers: what repeats too well is refused as a bomb before it is a table.
    const text = String(Math.imul(at + 1, 2_654_435_761) >>> 0);
    return `<${row}>${`<${cell}>${cell === 'td' ? text : paragraph(text)}</${cell}>`.repeat(cells)}</${row}>`;
  }).join('');

/** What comes, and how it is named when it is refused. */
const FILES: readonly (readonly [what: string, make: () => Bytes, came: RegExp])[] = [
  ['nothing', () => Buffer.alloc(0), /an empty file/],
  ['white space', () => Buffer.from(' \n\t'), /nothing but white space/],
  ['binary noise', () => Uint8Array.from({ length: 4_000 }, (_, at) => ((at * 7_919) % 255) + 1), /UTF-8|control/],
  // Old and other office files
  ['an old Word file', () => oleWith('WordDocument'), /an old Word or WPS file/],
  ['an old Excel file', () => oleWith('Workbook'), /an old Excel file/],
  ['an old PowerPoint file', () => oleWith('PowerPoint Document'), /an old PowerPoint file/],
  ['an unknown OLE2 container', () => oleWith('Contents'), /an old Office file/],
  ['an encrypted Word file', () => oleWith('EncryptedPackage'), /an encrypted Office file/],
  ['an old Word file, cut off', () => oleWith('WordDocument').subarray(0, 800), /a damaged old Office file/],
  [
    'an Excel file',
    () => packWord('', {}, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    /an Excel file \(\.xlsx\)/,
  ],
  [
    'a PowerPoint file',
    () => packWord('', {}, 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    /a PowerPoint file/,
  ],
  [
    'a Word file with macros',
    () => packWord('', {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    /with macros/,
  ],
  ['an OFD file', () => zip({ 'OFD.xml': '<ofd:OFD/>' }), /an OFD file/],
  ['an OpenDocument file', () => zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), /an OpenDocument file/],
  ['an e-book', () => zip({ mimetype: 'application/epub+zip' }), /an e-book/],
  ['an RTF file', () => Buffer.from('{\\rtf1\\ansi text}'), /an RTF file/],
  // Archives, pictures, programs
  ['a zip archive', () => zip({ 'a.txt': '文字' }), /a zip archive/],
  ['an empty zip archive', () => zipSync({}), /an empty zip archive/],
  ['a RAR archive', () => bytes(0x52, 0x61, 0x72, 0x21), /a RAR archive/],
  ['a 7-Zip archive', () => bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), /a 7-Zip archive/],
  ['a gzip archive', () => bytes(0x1f, 0x8b, 8), /a gzip archive/],
  ['a PNG picture', () => bytes(0x89, 0x50, 0x4e, 0x47), /a PNG picture/],
  ['a JPEG picture', () => bytes(0xff, 0xd8, 0xff, 0xe0), /a JPEG picture/],
  ['a TIFF picture', () => bytes(0x49, 0x49, 0x2a, 0), /a TIFF picture/],
  ['a program', () => bytes(0x7f, 0x45, 0x4c, 0x46), /a program/],
  ['a database', () => Buffer.from('SQLite format 3\u0000'), /a database/],
  ['a CAJ file', () => Buffer.from('%CAJ-1.0 文字'), /a CAJ file/],
  // Zip archives that lie
  ['a Word file, cut off', () => word.subarray(0, word.length - 30), /a damaged Word or zip file/],
  [
    'a Word file with a changed byte',
    () =>
      patch(
        word,
        strToU8('PK\u0001\u0002').length > 0 ? Buffer.from(word.subarray(60, 64)) : '',
        Buffer.from([1, 2, 3, 4]),
      ),
    /damaged/,
  ],
  ['a zip bomb', () => packWord(paragraph(' '.repeat(40_000_000))), /a zip bomb: word\/document\.xml/],
  [
    'a zip bomb in a part that nobody reads',
    () => packWord(paragraph('文字'), { 'word/media/a.bin': new Uint8Array(30_000_000) }),
    /a zip bomb/,
  ],
  ['a zip archive that hides its size', () => forgeSize(packWord(paragraph('文字'.repeat(20_000)))), /damaged/],
  ['an encrypted zip archive', () => markEncrypted(word), /an encrypted zip archive/],
  [
    'a zip archive with a file twice',
    () => patch(packWord('', { 'word/documenu.xml': strToU8('<a/>') }), 'word/documenu.xml', 'word/document.xml'),
    /is in it twice/,
  ],
  ['a zip archive that writes elsewhere', () => zip({ '../../etc/passwd': 'x' }), /damaged .*relative path/],
  [
    'a zip archive of 5,001 files',
    () => zip(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`f${at}`, '']))),
    /more than 5000 files/,
  ],
  // XML
  ['an external entity', () => entities('<!ENTITY e SYSTEM "file:///etc/passwd">'), /a document type \(DTD\)/],
  ['entities that unfold', () => entities('<!ENTITY a "字字字"><!ENTITY e "&a;&a;&a;&a;">'), /a document type \(DTD\)/],
  ['XML 10,000 deep', () => packWord('<w:sdt>'.repeat(10_000)), /nested more than 200 deep/],
  ['XML that is not closed', () => packWord('<w:p><w:r><w:t>文字</w:r></w:p>'), /is not closed/],
  [
    'XML that is no UTF-8',
    () => packWord('', { 'word/document.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe) }),
    /is no UTF-8/,
  ],
  [
    'a Word file without its text',
    () =>
      zip({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      }),
    /its text, is not in it/,
  ],
  ['a Word file with nothing in it', () => packWord('<w:p/>'), /a docx file without text/],
  [
    'a Word table of 20,001 rows',
    () => packWord(`<w:tbl>${rowsOf(20_001, 2, 'w:tr', 'w:tc')}</w:tbl>`),
    /a table of 20001 rows/,
  ],
  [
    'a Word table of 61 columns',
    () => packWord(`<w:tbl>${rowsOf(2, 61, 'w:tr', 'w:tc')}</w:tbl>`),
    /more than 60 columns/,
  ],
  [
    'an XML file',
    () =>
      Buffer.from(
        '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>',
      ),
    /an XML file/,
  ],
  [
    'an XML file with entities',
    () => Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'),
    /document type of its own/,
  ],
  // Web pages
  [
    'a web page of 50 MB',
    () => Buffer.concat([Buffer.from('<html><body>'), Buffer.alloc(50_000_000, 'x')]),
    /a web page of 500000\d\d bytes/,
  ],
  ['a web page 100,000 deep', () => html('<div>'.repeat(100_000)), /nested more than 256 deep/],
  ['a web page of 300,001 elements', () => html('<b></b>'.repeat(300_001)), /more than 300000 elements/],
  [
    'a web table of 20,001 rows',
    () => html(`<table>${rowsOf(20_001, 2, 'tr', 'td')}</table>`),
    /a table of 20001 rows/,
  ],
  [
    'a web table of merged cells',
    () =>
      html(
        `<table>${'<tr><td rowspan="60000" colspan="1">字</td><td rowspan="60000">字</td></tr>'.repeat(1_500)}</table>`,
      ),
    /more than (?:200000 cells|60 columns)/,
  ],
  [
    'a page of frames',
    () => html('').subarray(0, 15) && Buffer.from('<html><frameset><frame src="a.html"></frameset></html>'),
    /a web page of frames|without text/,
  ],
  [
    'a web page of scripts',
    () => html('<script>document.write("文字")</script><!-- 文字 -->'),
    /a html file without text/,
  ],
  [
    'a web page that cannot be decoded',
    () => Buffer.concat([Buffer.from('<html><meta charset="utf-8"><p>文字'), Buffer.from([0xff, 0xfe, 0x81, 0x20])]),
    /a damaged web page/,
  ],
  ['a web page with zero bytes', () => Buffer.from('<html><p>文\u0000字</p></html>'), /zero bytes/],
  [
    'a web archive',
    () => Buffer.from('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'),
    /a web archive/,
  ],
  // PDF
  ['a PDF, cut off', async () => (await pages(1)).subarray(0, 700), /a damaged PDF: its end is missing/],
  ['a PDF of noise', () => Buffer.from('%PDF-1.7\nnoise\nstartxref\n0\n%%EOF'), /a damaged PDF/],
  [
    'an encrypted PDF',
    () => writePages({ userPassword: 'a', ownerPassword: 'b' }, (pdf) => pdf.text('text')),
    /an encrypted PDF/,
  ],
  ['a scanned PDF', () => writePages({}, (pdf) => pdf.rect(0, 0, 300, 300).fill()), /a PDF without text/],
  ['a PDF of 1,001 pages', () => pages(1_001), /a PDF of 1001 pages/],
  [
    'a PDF whose pages are in a circle',
    () => packPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 3>>']),
    /a damaged PDF|without text/,
  ],
  ['a PDF bomb', packPdfBomb, /without text|of memory to convert|seconds to convert|damaged/],
  ['a PDF of unnamed characters', () => packUnnamedPdf(), /do not say which characters/],
];

const pages = (count: number): Promise<Uint8Array> =>
  writePages({ compress: false }, (pdf) => {
    for (let page = 1; page < count; page += 1) pdf.addPage();
  });

/** The table of contents announces less than the entry unfolds to. */
function forgeSize(archive: Uint8Array): Uint8Array {
  const copy = Buffer.from(archive);
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (
      copy.readUInt32LE(at) !== 0x02014b50 ||
      !copy
        .subarray(at + 46)
        .toString('latin1')
        .startsWith('word/document')
    )
      continue;
    copy.writeUInt32LE(100, at + 24);
  }
  return copy;
}

/** The most memory that the process takes while `work` runs. */
async function peakGrowth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  await work();
  clearInterval(watch);
  return peak - before;
}

const outcomeOf = (file: Uint8Array): Promise<unknown> =>
  extract(file, 'folder/a.doc').then(
    ({ text }) => text,
    (error: unknown) => error,
  );

describe('a hostile or foreign file is refused, with what it is and what to do', () => {
  it.each(FILES)('%s', async (_what, make, came) => {
    const file = await make();
    let outcome: unknown = null;
    const growth = await peakGrowth(async () => (outcome = await outcomeOf(file)));
    if (!isFault(outcome, 'BAD_INPUT')) expect.fail(`expected a refusal, came ${String(outcome).slice(0, 300)}`);
    expect(outcome.came).toMatch(came);
    expect(outcome.where).toBe('folder/a.doc');
    expect(outcome.advice.length).toBeGreaterThan(0);
    expect(growth).toBeLessThan(2 * 1024 ** 3);
  });
});

describe('a damaged file', () => {
  const blocks = toBlocks(NOTICE, true);
  const cuts = Array.from({ length: 12 }, (_, at) => (at + 1) / 13);

  it('is refused wherever a Word file was cut off', async () => {
    const whole = await writeDocx(blocks);
    for (const cut of cuts) {
      const outcome = await outcomeOf(whole.subarray(0, Math.floor(whole.length * cut)));
      expect(isFault(outcome, 'BAD_INPUT'), `cut at ${cut}`).toBe(true);
    }
  });

  it('is refused wherever a PDF was cut off', async () => {
    const whole = await writePages({}, (pdf) => {
      for (let page = 0; page < 5; page += 1) pdf.text('page '.repeat(400)).addPage();
    });
    for (const cut of cuts) {
      const outcome = await outcomeOf(whole.subarray(0, Math.floor(whole.length * cut)));
      expect(isFault(outcome, 'BAD_INPUT'), `cut at ${cut}`).toBe(true);
    }
  });

  it('with any byte changed gives the same text, or another that is whole, or is refused; nothing else', async () => {
    const wholes = [
      await writeDocx(blocks),
      Buffer.from(writeHtml(blocks, 'utf-8')),
      await writePages({}, (pdf) => pdf.text('text of a page')),
    ];
    for (const whole of wholes)
      for (let round = 0; round < 40; round += 1) {
        const copy = Uint8Array.from(whole);
        const at = Math.imul(round + 1, 2_654_435_761) >>> 0;
        copy[at % copy.length] = (copy[at % copy.length] as number) ^ (1 << (round % 8));
        const outcome = await outcomeOf(copy);
        expect(typeof outcome === 'string' || isFault(outcome, 'BAD_INPUT'), `round ${round}: ${String(outcome)}`).toBe(
          true,
        );
      }
  });
});

describe('a library that is given hostile files and a good one', () => {
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(path.join(tmpdir(), 'yuanliu-formats-'));
  });
  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
  });

  it('holds the good one, its text and where it came from, and nothing of the others', async () => {
    const good = await writeDocx(toBlocks(NOTICE, true));
    const files = [
      ['bomb.docx', packWord(paragraph(' '.repeat(40_000_000)))],
      ['通知.docx', good],
      ['old.doc', oleWith('WordDocument')],
      ['half.docx', good.subarray(0, good.length / 2)],
    ] as const;
    for (const [name, content] of files) writeFileSync(path.join(home, name), content);
    const additions = await addDocuments(
      home,
      files.map(([name]) => path.join(home, name)),
      { receivedOn: '2031-04-01' },
    );
    expect(additions.map(({ status }) => status)).toEqual(['REFUSED', 'ADDED', 'REFUSED', 'REFUSED']);
    const stored = readdirSync(path.join(home, 'library', 'documents'));
    expect(stored).toHaveLength(1);
    expect(readFileSync(path.join(home, 'library', 'documents', stored[0] as string), 'utf8')).toContain(
      '\n（二）强化督促检查。',
    );
    const [, added] = additions;
    if (added?.status !== 'ADDED') expect.fail('expected the good one to be added');
    expect(added.entry).toMatchObject({
      key: '辽政发〔2031〕12号',
      encoding: 'utf-8',
      original: { format: 'docx', name: '通知.docx', sha256: createHash('sha256').update(good).digest('hex') },
    });
    const again = await addDocuments(home, [path.join(home, '通知.docx')], { receivedOn: '2031-04-02' });
    expect(again.map(({ status }) => status)).toEqual(['UNCHANGED']);
  });
});
