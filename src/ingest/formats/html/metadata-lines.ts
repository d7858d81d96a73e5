import type { DroppedParts } from '../format.ts';

/** What pages print about a document beside it; the reader takes dates, numbers and issuers from such lines. */
const LABELS = [
  '发布日期',
  '发布时间',
  '发布机构',
  '发文机关',
  '发文单位',
  '发文日期',
  '成文日期',
  '成文时间',
  '生成日期',
  '印发日期',
  '公开日期',
  '索引号',
  '信息索引',
  '主题分类',
  '主题词',
  '体裁分类',
  '组配分类',
  '发文字号',
  '文号',
  '公文种类',
  '标题',
  '名称',
  '有效性',
  '时效性',
  '是否有效',
  '效力状态',
  '公开方式',
  '公开形式',
  '信息来源',
  '文章来源',
  '来源',
  '作者',
  '编辑',
  '责任编辑',
  '审核',
  '信息类别',
  '公开范围',
  '公开类别',
  '浏览次数',
  '浏览量',
  '访问量',
  '点击数',
  '字号',
  '字体',
  '分享到',
  '打印',
] as const;

const spaced = (label: string): string => Array.from(label).join('[\\s\\u3000]*');
const LABEL = `(?:${LABELS.map(spaced).join('|')})`;
const STARTS = new RegExp(`^${LABEL}[\\s\\u3000]*[:：]`, 'u');
const NEXT = new RegExp(`(?<=\\S)[\\s\\u3000|｜]+(?=${LABEL}[\\s\\u3000]*[:：])`, 'gu');
const WHOLE = new RegExp(`^(${LABEL})[\\s\\u3000]*[:：]?$`, 'u');

const tighten = (line: string): string =>
  line.replace(STARTS, (label) => label.replace(/[\s\u3000]/gu, '').replace(/:$/u, '：'));

/** A line of metadata in its parts: `发布时间：2024-03-22 来源：省政府` are two lines. Any other line stays as it is. */
export function splitMetadata(line: string): readonly string[] {
  return STARTS.test(line) ? line.replace(NEXT, '\n').split('\n').map(tighten) : [line];
}

/**
 * The rows of a table that holds metadata in pairs of cells (索引号： | 00001 | 主题分类： | 综合政务) as lines `索引号：00001`; `null` for any other table.
 */
export function readMetadataRows(
  rows: readonly (readonly string[])[],
  dropped: DroppedParts,
): readonly string[] | null {
  const lines: string[] = [];
  const empty: string[] = [];
  let labels = 0;
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at] as string;
      const label = WHOLE.exec(cell)?.[1]?.replace(/[\s\u3000]/gu, '');
      if (label !== undefined) {
        labels += 1;
        const value = row[at + 1] ?? '';
        if (value !== '' && !WHOLE.test(value)) {
          lines.push(`${label}：${value}`);
          at += 1;
        } else empty.push(label);
      } else if (STARTS.test(cell)) {
        labels += 1;
        lines.push(...splitMetadata(cell));
      } else if (cell !== '') {
        return null;
      }
    }
  }
  // 主题词： alone in a table of its own is metadata too.
  const filled = rows.flat().filter((cell) => cell !== '').length;
  if (labels < 2 && !(labels === 1 && filled <= 2)) return null;
  for (const label of empty) dropped.add('label without a value', label);
  return lines;
}
