import { deflateSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import PDFKit from 'pdfkit';

const CONTENT_TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of a Word file with that body; more parts and another content type where they are given. */
export function packWord(body: string, parts: Zippable = {}, type = CONTENT_TYPES): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...parts,
  });
}

export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The parts that a document refers to by role, each with its XML. */
export function withParts(parts: Readonly<Record<string, string>>): Zippable {
  const relations = Object.keys(parts).map(
    (role) =>
      `<Relationship Id="${role}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${role}" Target="${role}.xml"/>`,
  );
  return {
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([role, xml]) => [`word/${role}.xml`, strToU8(`<w:${role} ${W}>${xml}</w:${role}>`)]),
    ),
  };
}

/** A zip archive whose bytes are changed: every place of `from` becomes `to`, of the same length. */
export function patch(bytes: Uint8Array, from: string | Buffer, to: string | Buffer): Uint8Array {
  const copy = Buffer.from(bytes);
  const [wanted, given] = [Buffer.from(from), Buffer.from(to)];
  for (let at = copy.indexOf(wanted); at >= 0; at = copy.indexOf(wanted, at + given.length)) given.copy(copy, at);
  return copy;
}

/** Sets the flag of an encrypted entry in all headers of a zip archive. */
export function markEncrypted(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length - 10; at += 1) {
    const signature = copy.readUInt32LE(at);
    if (signature === 0x04034b50) copy[at + 6] = (copy[at + 6] as number) | 1;
    if (signature === 0x02014b50) copy[at + 8] = (copy[at + 8] as number) | 1;
  }
  return copy;
}

/** An OLE2 container as far as its mark and one name of its directory. */
export function oleWith(stream: string): Uint8Array {
  const bytes = Buffer.alloc(4_096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(stream, 'utf16le').copy(bytes, 1_024);
  return bytes;
}

/** A PDF of such objects, numbered from 1; the first is the catalogue. */
export function packPdf(objects: readonly (string | Buffer)[]): Uint8Array {
  const chunks = [Buffer.from('%PDF-1.7\n')];
  let length = chunks[0]?.length ?? 0;
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += chunk.length;
    chunks.push(chunk);
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(chunks);
}

export const stream = (bytes: Buffer, entries = ''): Buffer =>
  Buffer.concat([Buffer.from(`<</Length ${bytes.length}${entries}>>\nstream\n`), bytes, Buffer.from('\nendstream')]);

/** A PDF of one page with a Chinese font that is named and not embedded, as older printers of office software wrote it. */
export function packUnembeddedPdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line, at) => {
    const hex = Buffer.from(line, 'utf16le').swap16().toString('hex');
    return `BT /F1 12 Tf 72 ${760 - at * 24} Td <${hex}> Tj ET`;
  });
  return packPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    stream(Buffer.from(shown.join('\n'))),
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ]);
}

/** A PDF whose only page unfolds to gigabytes through several filters. */
export function packPdfBomb(): Uint8Array {
  const once = deflateSync(Buffer.alloc(64 * 1024 * 1024, '0 0 m '), { level: 9 });
  const twice = deflateSync(Buffer.concat(Array.from({ length: 400 }, () => once)), { level: 9 });
  // The inner stream ends where its first copy does, so the outer one holds it many times over as text too.
  return packPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[${Array.from({ length: 60 }, () => '4 0 R').join(' ')}]>>`,
    stream(twice, '/Filter[/FlateDecode/FlateDecode]'),
  ]);
}

/** A PDF whose font says of each glyph that it is a character of private use: so do fonts that were made to be seen and not read. */
export function packUnnamedPdf(): Uint8Array {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /P def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <00ff> <e000> endbfrange endcmap end end';
  return packPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    stream(Buffer.from(`BT /F1 12 Tf 72 700 Td <${'0041'.repeat(30)}> Tj ET`)),
    '<</Type/Font/Subtype/Type0/BaseFont/Seen/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Seen/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000>>',
    stream(Buffer.from(map)),
  ]);
}

/** What pdfkit writes. */
export function writePages(
  options: PDFKit.PDFDocumentOptions,
  draw: (pdf: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> {
  const pdf = new PDFKit(options);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  return ended.then(() => Buffer.concat(chunks));
}
