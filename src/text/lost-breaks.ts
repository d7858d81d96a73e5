import { findFrameSeams } from './frame-seams.ts';
import { createLine, type Line } from './lines.ts';
import { parseMarker } from './numbering.ts';

/** Where a line break must have stood in a text that lost its breaks, by what begins behind it. */
const SEAMS: readonly RegExp[] = [
  // …实施。二、优化…   …**二、优化…
  /(?<=[。；：:!！？?）)】\s*])(?=[一二三四五六七八九十]{1,3}、)/gu,
  // …通知如下：（一）创新…   一、优化流程（一）…
  /(?<=[。；：:!！？?）)】\s\u4E00-\u9FFF*])(?=[（(][一二三四五六七八九十]{1,3}[）)])/gu,
  // …予以公布。第一条 …
  /(?<=[。；：:\s])(?=第[一二三四五六七八九十百]{1,4}[章条])/gu,
];
const FRAME_SEAMS: readonly RegExp[] = [
  // 各市人民政府，省政府各厅委：
  /(?<=各(?:省|市|区|县|有关|部门|地区)[^。]{0,80}[：:])/gu,
  // …完毕。 辽宁省人民政府2024年3月16日
  /(?<=[。）)])(?=\s*[\u4E00-\u9FFF]{2,30}(?:政府|办公厅|办公室|委员会|厅|局|委|部)\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/gu,
  /(?<=(?:政府|办公厅|办公室|委员会|厅|局|委|部)\s{0,3})(?=(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*(?:$|[（(]此件|印发|附件|抄送))/gu,
  // 2024年3月16日（此件公开发布）   2024年3月16日…实施方案
  /(?<=\d{1,2}月\d{1,2}日)(?=\s*(?:[（(]此件|附件|[\u4E00-\u9FFF]{4,60}(?:方案|措施|意见|办法|分工表)))/gu,
  // …工作。附件：1．…   （此件公开发布）附件   责任编辑：   相关信息
  /(?<=[。）)])(?=\s*附件\s*(?:[:：\d]|[\u4E00-\u9FFF]{2}))/gu,
  /(?<=(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s{0,3}(?:[（(]此件[^（）()]{2,12}[）)])?\s{0,3}附件\d{0,2})(?=\s*[\u4E00-\u9FFF])/gu,
  /(?=责任编辑\s*[:：]|相关(?:信息|链接|阅读)\s*-|抄送\s*[:：])/gu,
  // …认真贯彻执行。2017年8月29日(此件公开发布)   （此件公开发布）中国…实施方案
  /(?<=。)(?=\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*(?:[（(]此件|印发|附件|抄送))/gu,
  /(?<=[（(]此件[^（）()]{2,12}[）)])(?=\s*\S)/gu,
  // 附件中国（辽宁）自由贸易试验区…任务分工表
  /(?<=^附件\d{0,2})(?=\s*[\u4E00-\u9FFF（）()]{6,80}(?:表|清单|方案|措施|意见|办法))/gu,
  // （省发展改革委）本措施自发布之日起实施
  /(?<=[。）)])(?=\s*本(?:措施|通知|意见|方案|办法|规定|政策|计划)自)/gu,
  // …推广任务分工表序号<tab>
  /(?=序\s*号\t)/gu,
];
const SHORTEST_JOINED = 80;

/**
 * Whether the breaks of a text seem lost: little is broken, and numbers that should open lines stand inside them.
 */
export function hasLostBreaks(lines: readonly Line[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length < 200 || length / lines.length < 150) return false;
  // Numbers that open lines speak for breaks that were kept.
  const opening = lines.filter((line) => parseMarker(line.text.text.slice(0, 40)) !== null).length;
  const enough = length / lines.length < 400 ? 2 + 2 * opening : 2;
  let inner = 0;
  for (const line of lines) {
    for (const seam of innerSeams(line.raw)) if (seam > 0 && (inner += 1) > enough) return true;
    if (line.text.length > 400 && findFrameSeams(line.text.text).length >= 3) return true;
  }
  return false;
}

/** Breaks long lines again where a number that opens an item, a table row or the frame of the document shows the seam. */
export function restoreBreaks(source: string, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, index) => {
    if (line.text.length < SHORTEST_JOINED) return [line];
    const text = source.slice(line.start, line.end);
    const cuts = new Set<number>(innerSeams(text));
    if (index === 0 || line.text.length > 400) for (const seam of findFrameSeams(text)) cuts.add(seam);
    for (const pattern of FRAME_SEAMS) for (const match of text.matchAll(pattern)) cuts.add(match.index);
    const inside = [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
    const bounds = [0, ...inside, text.length];
    return bounds.slice(0, -1).flatMap((start, at): Line[] => {
      const piece = createLine(source, line.start + start, line.start + (bounds[at + 1] as number), true);
      return piece ? [piece] : [];
    });
  });
}

/** Offsets at which numbered things and rows of tables begin inside a line. */
function* innerSeams(text: string): Generator<number> {
  if (text.includes('\t')) {
    yield* rowSeams(text);
    // Cells have lists of their own: only what stands before the table is prose.
    const table = text.search(/序\s*号\t/u);
    if (table <= 0) return;
    yield* innerSeams(text.slice(0, table).replaceAll('\t', ' '));
    return;
  }
  for (const pattern of SEAMS) for (const match of text.matchAll(pattern)) yield match.index;
  yield* arabicSeams(text);
}

// …（责任单位：市科委）2．创新…   二、简化单证办理9．精简…; not 增长3.5%
const ARABIC = /(?<![\d.．、])(?<n>\d{1,3})[.．、](?!\d)/gu;

/** Arabic numbers behind punctuation; right behind a word only where they count on. */
function* arabicSeams(text: string): Generator<number> {
  let last = 0;
  for (const match of text.matchAll(ARABIC)) {
    const n = Number(match.groups?.['n']);
    const before = text[match.index - 1] ?? ' ';
    const afterWord = /[\u4E00-\u9FFF”》]/u.test(before);
    if (!/[。；：:!！？?）)】\s*]/u.test(before) && !(afterWord && (n === last + 1 || n === 1))) continue;
    if (afterWord && n === 1 && !/^1[.．、]\s*[\u4E00-\u9FFF“]/u.test(text.slice(match.index, match.index + 6)))
      continue;
    last = n;
    yield match.index;
  }
}

// 全省2<tab>税地联动…   推广范围一、政府职能转变<tab>
const ROW = /(?<!\d)(?<n>\d{1,3})\t/gu;
const ROW_HEADING = /(?<=[\u4E00-\u9FFF\t\s])(?=[一二三四五六七八九十]{1,3}、[^\t。，]{2,30}\t)/gu;

/** Rows of a table whose sequence numbers count on. */
function* rowSeams(text: string): Generator<number> {
  let next = 1;
  for (const match of text.matchAll(ROW)) {
    if (Number(match.groups?.['n']) !== next) continue;
    next += 1;
    yield match.index;
  }
  if (next > 2) for (const match of text.matchAll(ROW_HEADING)) yield match.index;
}
