import { findDates } from './dates.ts';
import { isNumberLine } from './frame-lines.ts';
import { withoutMarkup, type Line } from './lines.ts';
import { RepairedText } from './repaired-text.ts';

/** What a page says about the document it shows: 发布日期: 2025-05-27 (GB/T 33480-2016 names the elements). */
export interface Metadata {
  /** Without white space and colon. */
  readonly label: string;
  readonly value: RepairedText;
}

const LABELS = new Set(
  (
    '发布日期 发布时间 发布 发布机构 发布单位 发布文号 发文文号 公文字号 文件字号 发文机关 发文单位 发文日期 成文日期 成文时间 生成日期 印发日期 公开日期 公开时间 索引号 索取号 信息索引 信息索引号 主题分类 ' +
    '分类 主题词 体裁分类 组配分类 发文字号 文号 文件编号 公文名称 发文机构 制发机关 发布部门 公文种类 文种 标题 名称 信息名称 文件名称 有效性 时效性 是否有效 效力状态 公开方式 公开形式 信息来源 ' +
    '文章来源 来源 作者 编辑 审核 原文链接 检索时间 检索关键词 关键词 类别标记 办理类别 是否公开 信息类别 类型 浏览量 浏览次数 阅读次数 点击量 点击数 公开范围 公开类别 公开属性 失效日期 失效时间 废止日期 生效日期 实施日期 title date'
  ).split(' '),
);
const LONGEST_LABEL = 12;
const LONGEST_LINE = 400;
// 中国政府网 2033-04-25 16:30 来源：新华社   2033年4月25日 16:30   时间 : 2033-04-25 16:30:00 来源 : 本网
const STAMP =
  /^(?:[\u4E00-\u9FFF]{2,12}\s+|(?:更新)?时间\s*[:：]\s*(?=[-\d]{8,10}\s+\d{1,2}:\d{2}:\d{2}|.{8,30}来源))?(?<date>(?:19|20)\d{2}(?:-\d{1,2}-\d{1,2}|年\d{1,2}月\d{1,2}日))(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*来源\s*[:：].{1,30})?|\s*来源\s*[:：].{1,30})$/u;
const LONGEST_STAMP = 90;

const labelOf = (text: string): string | null => {
  if (text.length > LONGEST_LABEL) return null;
  const bare = text.replace(/[\s:：【】[\]]/gu, '');
  return LABELS.has(bare) ? bare : null;
};

// 【发布文号】商自贸函〔2033〕1号: a label in 【】 needs no colon
const PAIR =
  /^(?:[【[]?(?<label>[\u4E00-\u9FFF][\u4E00-\u9FFF\s]{0,10}|title|date)[】\]]?\s*[:：]|【(?<boxed>[\u4E00-\u9FFF]{2,10})】)\s*/u;

/** 索 引 号：000014349/2023-00123   发布日期: 2025-05-27   标    题  …: one pair in front of a line. */
function readPair(line: Line): Metadata | null {
  const match = PAIR.exec(line.text.text);
  const label = match && labelOf(match.groups?.['label'] ?? match.groups?.['boxed'] ?? '');
  return match && label !== null ? { label, value: line.text.slice(match[0].length) } : null;
}

// Tabs, pipes, columns of spaces, and a space before the next label or the day of the page: 来源：云南日报 发布时间：…   分类：政策 2033-05-27 10:03
const GAP =
  /\t+|[|｜]|[ \u3000]{3,}|[ \u3000]+(?=\*{0,2}[\u4E00-\u9FFF]{2,6}[：:]|(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?:\s|$))/gu;
// 发布日期：2033-12-30文号：云政发〔2033〕26号: a page tells them apart by its layout alone
const JOINED_LABEL =
  /(?<=\S)(?<!信息|文章|稿件|发布|发文|公文)(?=(?:发布日期|发布时间|成文日期|发文字号|文号|索引号|信息来源|文章来源|来源|浏览次数|字体|字号|主题分类|有效性)\s*[：:])/gu;
const PAGE_DAY = /^(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;
// Below the head of a page, a number beside a day is a line of a list.
const LAST_LINE_OF_HEAD = 15;

/** Cells of one line. */
function cellsOf(source: string, line: Line): RepairedText[] {
  const cells: RepairedText[] = [];
  let from = 0;
  const add = (to: number): void => {
    cells.push(RepairedText.of(source, withoutMarkup(source, line.rawStart + from, line.rawStart + to)));
  };
  const gaps = [...line.raw.matchAll(GAP), ...line.raw.matchAll(JOINED_LABEL)].sort((a, b) => a.index - b.index);
  for (const gap of gaps) {
    if (gap.index < from) continue;
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(line.raw.length);
  // A bracket around all of them is no cell: [ 来源：…   类型：… ]
  return cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell.text));
}

/**
 * 发文机关 <tab> 岭东省人民政府办公厅 <tab> 成文日期 <tab> 2023年04月03日: labels and values take turns in the cells of a line. A label of two
 * words that columns of spaces drew apart (标    题) stands in two cells. In the head of a page a document number may stand first, without a label:
 * 闽政〔2033〕6号　发布时间：2033-09-04.
 */
function readCells(source: string, line: Line, inHead: boolean): readonly Metadata[] {
  const cells = cellsOf(source, line);
  const found: Metadata[] = [];
  const [number, second] = cells;
  // In a table a number is a cell among others.
  const isBeside = second && !/[\t|｜]/u.test(line.raw) && (PAIR.test(second.text) || PAGE_DAY.test(second.text));
  if (inHead && number && isBeside && isNumberLine(number.text)) found.push({ label: '文号', value: number });
  for (let at = found.length; at < cells.length;) {
    const own = labelOf((cells[at] as RepairedText).text);
    const joined =
      own === null && at + 1 < cells.length ? labelOf(`${cells[at]?.text ?? ''}${cells[at + 1]?.text ?? ''}`) : null;
    const label = own ?? joined;
    if (label === null) {
      // 发文字号：…      发布日期：…: label and value in one cell
      const cell = cells[at] as RepairedText;
      const inner = /^([\u4E00-\u9FFF][\u4E00-\u9FFF\s]{0,10})[:：]\s*/u.exec(cell.text);
      const name = inner && labelOf(inner[1] as string);
      if (inner && name !== null) found.push({ label: name, value: cell.slice(inner[0].length) });
      // 来源：云川日报 日期：2033-02-08: the day of the page, where another label says that this is its head
      else if (inner && found.length > 0 && /^(?:日期|时间)$/u.test(inner[1] as string))
        found.push({ label: '发布时间', value: cell.slice(inner[0].length) });
      // A label that no rule knows, in the head of a page, may stand before one that is known.
      else if (found.length === 0 && !(inHead && inner && cells.length > 1)) return [];
      // A day without a label, among labels, is the page's; alone beside a number it may be any day of the document.
      else if (found.length > 1 && PAGE_DAY.test(cell.text)) found.push({ label: '发布时间', value: cell });
      at += 1;
      continue;
    }
    at += own === null ? 2 : 1;
    const value = cells[at];
    if (value && labelOf(value.text) === null) {
      found.push({ label, value });
      at += 1;
    }
  }
  return found;
}

/** 来源：云南日报 2033年02月16日 09:10: the source with the day of the page behind it. */
function withStamp(pair: Metadata): readonly Metadata[] {
  const date = pair.label.endsWith('来源') ? findDates(pair.value.text, null)[0] : undefined;
  return date ? [pair, { label: '发布时间', value: pair.value.slice(date.start, date.end) }] : [pair];
}

const PRESS = /(?:日报|晚报|时报|商报|早报|周刊|新华社|新华网|人民网|新闻|电视台|客户端|通讯社|融媒)/u;

/** Whether a page says that a newspaper or an agency wrote it. */
export const isFromPress = (metadata: readonly Metadata[]): boolean =>
  metadata.some(({ label, value }) => label.endsWith('来源') && PRESS.test(value.text));

/** The metadata lines of a page by index, and what they say. A label alone on a line has its value on the next. */
export function readMetadata(lines: readonly Line[]): { claimed: ReadonlySet<number>; metadata: readonly Metadata[] } {
  const claimed = new Set<number>();
  const metadata: Metadata[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const stamp = line.text.length <= LONGEST_STAMP ? STAMP.exec(line.text.text)?.groups?.['date'] : undefined;
    if (stamp !== undefined) {
      const at = line.text.text.indexOf(stamp);
      claimed.add(index);
      metadata.push({ label: '发布时间', value: line.text.slice(at, at + stamp.length) });
      const source = /来源\s*[:：]\s*/u.exec(line.text.text);
      if (source) metadata.push({ label: '来源', value: line.text.slice(source.index + source[0].length) });
      continue;
    }
    if (line.end - line.start > LONGEST_LINE) continue;
    const pair = readPair(line);
    const pairs = readCells(line.text.source, line, index < LAST_LINE_OF_HEAD);
    if (pairs.length > 1 || pairs[0]?.value.length) {
      claimed.add(index);
      metadata.push(...pairs.flatMap(withStamp));
      continue;
    }
    if (!pair) continue;
    claimed.add(index);
    if (pair.value.length > 0) {
      metadata.push(pair);
      continue;
    }
    const next = lines[index + 1];
    if (!next || next.afterBlank || next.text.length > 80 || readPair(next) || /[。：:]$/u.test(next.text.text))
      continue;
    // 主 题 词： that the page leaves empty, and the title of the document below it
    if (!/标题|名称/u.test(pair.label) && /关于|印发|转发/u.test(next.text.text)) continue;
    claimed.add(index + 1);
    metadata.push({ label: pair.label, value: next.text });
    index += 1;
  }
  return { claimed, metadata };
}
