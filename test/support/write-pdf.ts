import { existsSync } from 'node:fs';
import PDFKit from 'pdfkit';
import type { PrintedBlock } from './printed-document.ts';

/** Fonts of Debian's fonts-noto-cjk and fonts-wqy-*, each with the face in its collection. */
const FONTS = [
  ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', 'NotoSansCJKsc-Regular'],
  ['/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc', 'NotoSerifCJKsc-Regular'],
  ['/usr/share/fonts/truetype/wqy/wqy-microhei.ttc', 'WenQuanYiMicroHei'],
  ['/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc', 'WenQuanYiZenHei'],
] as const;

/** A Chinese font of this machine; `null` where there is none. */
export const CHINESE_FONT = FONTS.find(([file]) => existsSync(file)) ?? null;

const SIZE = 12;
const LEFT = 72;
const WIDTH = 595 - 2 * LEFT;

/** The blocks as a PDF with an embedded font, written by pdfkit: indented paragraphs, ruled tables with wrapped cells, page numbers. */
export function writePdf(
  blocks: readonly PrintedBlock[],
  options: { readonly rules: boolean } = { rules: true },
): Promise<Uint8Array> {
  if (!CHINESE_FONT) throw new TypeError('expected a Chinese font');
  const pdf = new PDFKit({ size: 'A4', margins: { top: 80, bottom: 80, left: LEFT, right: LEFT }, bufferPages: true });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.font(CHINESE_FONT[0], CHINESE_FONT[1]).fontSize(SIZE);
  for (const block of blocks) {
    if (block.type === 'table') {
      writeTable(pdf, block.rows, options.rules);
      continue;
    }
    const { number, place, isTitle, text } = block;
    pdf.fontSize(isTitle ? 18 : SIZE);
    const isAddressee = /^(?:各|省).{2,60}[：:]$/u.test(text);
    pdf.text(`${number?.printed ?? ''}${text}`, LEFT, pdf.y, {
      width: WIDTH,
      align: place === 'centre' ? 'center' : place === 'right' ? 'right' : 'left',
      indent: place || isAddressee ? 0 : 2 * SIZE,
      lineGap: 4,
    });
  }
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.fontSize(10).text(`— ${page + 1} —`, LEFT, 800, { width: WIDTH, align: 'center', lineBreak: false });
  }
  pdf.end();
  return ended.then(() => Buffer.concat(chunks));
}

function writeTable(pdf: PDFKit.PDFDocument, rows: readonly (readonly string[])[], hasRules: boolean): void {
  const columns = rows[0]?.length ?? 1;
  const shares = columns === 5 ? [1.7, 3, 7, 3, 2.4] : Array.from({ length: columns }, () => 1);
  const unit = WIDTH / shares.reduce((sum, share) => sum + share, 0);
  const padding = hasRules ? 4 : 8;
  pdf.fontSize(10);
  pdf.y += 10;
  for (const cells of rows) {
    const isHeading = cells.length > 1 && cells.slice(1).every((cell) => cell === '');
    const widths = isHeading ? [WIDTH] : shares.map((share) => share * unit);
    const texts = isHeading ? [cells[0] as string] : cells;
    const height =
      Math.max(...texts.map((cell, at) => pdf.heightOfString(cell, { width: (widths[at] as number) - 2 * padding }))) +
      2 * padding;
    if (pdf.y + height > 750) pdf.addPage();
    const top = pdf.y;
    let x = LEFT;
    texts.forEach((cell, at) => {
      const width = widths[at] as number;
      if (hasRules) pdf.rect(x, top, width, height).stroke();
      pdf.text(cell, x + padding, top + padding, { width: width - 2 * padding });
      x += width;
    });
    pdf.y = top + height;
  }
  pdf.y += 10;
}
