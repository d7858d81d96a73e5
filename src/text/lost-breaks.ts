import { createLine, type Line } from './lines.ts';

/** Where a line break must have stood in a text that lost its breaks. The first three are numbers that open an item. */
const SEAMS: readonly RegExp[] = [
  // …实施。二、优化…
  /(?<=[。；：:!！？?）)】\s])(?=[一二三四五六七八九十]{1,3}、)/gu,
  // …通知如下：（一）创新…   一、优化流程（一）…
  /(?<=[。；：:!！？?）)】\s\u4E00-\u9FFF])(?=[（(][一二三四五六七八九十]{1,3}[）)])/gu,
  // …（责任单位：市科委）2．创新…
  /(?<=[。；：:!！？?）)】\s])(?=\d{1,3}[.．、](?!\d))/gu,
  // …文件 辽政发〔2024〕5号
  /(?=[\u3400-\u9FFF]{2,8}[〔\[［﹝（(【](?:19|20)\d{2}[〕\]］﹞）)】]\s*第?\d{1,4}号)/gu,
  // 辽政发〔2024〕5号 各市…
  /(?<=[〔\[［﹝（(【](?:19|20)\d{2}[〕\]］﹞）)】]\s*第?\d{1,4}号)(?=\s*各)/gu,
  // 各市人民政府，省政府各厅委：
  /(?<=各(?:省|市|区|县|有关|部门|地区)[^。]{0,80}[：:])/gu,
  // …完毕。 辽宁省人民政府2024年3月16日
  /(?<=[。）)])(?=\s*[\u4E00-\u9FFF]{2,30}(?:政府|办公厅|办公室|委员会|厅|局|委|部)\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/gu,
  /(?<=(?:政府|办公厅|办公室|委员会|厅|局|委|部)\s{0,3})(?=(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*(?:$|[（(]|印发|附件|[\u4E00-\u9FFF]))/gu,
  // 2024年3月16日（此件公开发布）   2024年3月16日…实施方案
  /(?<=\d{1,2}月\d{1,2}日)(?=\s*(?:[（(]此件|附件|[\u4E00-\u9FFF]{4,60}(?:方案|措施|意见|办法|分工表)))/gu,
];

/** Whether the breaks of a text seem lost: little is broken, and numbers that should open lines stand inside them in rising order. */
export function hasLostBreaks(lines: readonly Line[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length < 200 || length / lines.length < 400) return false;
  let inner = 0;
  for (const line of lines) {
    if (line.raw.includes('\t')) continue;
    for (const seam of SEAMS.slice(0, 3)) {
      for (const match of line.raw.matchAll(seam)) if (match.index > 0 && (inner += 1) >= 3) return true;
    }
  }
  return false;
}

/** Breaks long lines again where a number that opens an item, a document number, an addressee or a signature shows the seam. */
export function restoreBreaks(source: string, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    if (line.raw.includes('\t') || line.text.length < 80) return [line];
    const cuts = new Set<number>();
    for (const seam of SEAMS) {
      for (const match of source.slice(line.start, line.end).matchAll(seam)) cuts.add(line.start + match.index);
    }
    const inside = [...cuts].filter((cut) => cut > line.start && cut < line.end).sort((a, b) => a - b);
    const bounds = [line.start, ...inside, line.end];
    return bounds.slice(0, -1).flatMap((start, index): Line[] => {
      const piece = createLine(source, start, bounds[index + 1] as number, true);
      return piece ? [piece] : [];
    });
  });
}
