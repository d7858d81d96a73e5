import type { TableColumns } from '../model/reading.ts';

/** What a column of a task table says. */
export type ColumnKind = keyof TableColumns | 'lead' | 'support' | 'guiding' | 'domain' | 'other';

/** Column names that official tables use, most telling first; a column that says who does it wins over one that says what. */
const COLUMN_NAMES: readonly (readonly [ColumnKind, RegExp])[] = [
  // 计量单位   填报单位   单位（万元）: no body answers there
  [
    'other',
    /^(?:计量|货币|金额|填报|报送|申报|实施地)?单位(?:[（(].*[）)])?$|^(?:牵头|分管|包保|主要)?(?:领导|责任人|负责人|联系人)$|^(?:备注|说明)$|数量|金额|时限|时间|进度|完成情况/u,
  ],
  ['number', /^(?:(?:任务|事项|条目|案例|项目)?(?:序\s*号|编\s*号)|项\s*次|号|No\.?|序)$/iu],
  ['lead', /^(?:牵头|主办|主责).{0,4}(?:部门|单位|机构|处室)/u],
  ['support', /^(?:配合|协办|协作|协同|协助|参与|参加).{0,4}(?:部门|单位|机构)/u],
  ['guiding', /^(?:业务)?指导(?:部门|单位|机构)/u],
  ['bodies', /(?:部门|单位|机关|主管|负责|责任(?:主体|方)?)$|^责任|^分工$|^任务分工$/u],
  ['scope', /范围$|^(?:复制)?(?:推广|适用|实施|应用)(?:区域|地区)$/u],
  ['domain', /^(?:所属|改革|重点|任务|事项|工作)?(?:领域|类别|分类|板块|类型|方向|模块)$/u],
  [
    'area',
    /^(?:经验|案例|事项|成果|做法)?来源(?:地)?$|^(?:所在|所属)?(?:自贸试验区|自由贸易试验区|片区|地区|区域|试点地区)$|^(?:来源|首创|试点|创新|探索|实践|首推|先行|形成)(?:实施|形成)?.{0,2}(?:片区|地区|区域|城市|自贸试验区|单位|主体)$/u,
  ],
  [
    'content',
    /(?:内容|说明|要求|做法|(?<!完成|进展|落实|推进)情况|简介|介绍|描述|概要|概况|概述|成效|效果|创新点|亮点|背景|具体.{0,4}(?:措施|举措|任务))$/u,
  ],
  ['title', /(?:事项|名称|举措|经验|任务|措施|项目|案例|标题|清单|政策|成果|指标|工作|规定|条款)$/u],
];

const LONGEST_HEADER = 16;
// 责任单位（排第一位的为牵头单位）: a remark is no part of the name
const LONGEST_WITH_REMARK = 40;
const bareHeader = (header: string): string => header.replace(/(?<=.)[（(].*[）)]$/u, '');

/** What the column with this name says. */
export function columnKind(header: string): ColumnKind {
  if (header.length > LONGEST_WITH_REMARK) return 'other';
  const name = bareHeader(header.replace(/\s/g, ''));
  return COLUMN_NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}

/** Whether no rule knows the name of a column: what it says, only its cells can tell. */
export function isUnknownName(header: string): boolean {
  const name = bareHeader(header.replace(/\s/g, ''));
  return header.length <= LONGEST_WITH_REMARK && !COLUMN_NAMES.some(([, pattern]) => pattern.test(name));
}

/** Whether a row of cells names the columns of a task table: at least two things that such a table tells, and little else. */
export function isHeader(texts: readonly string[]): boolean {
  if (texts.some((text) => text.length > LONGEST_WITH_REMARK || bareHeader(text).length > LONGEST_HEADER)) return false;
  const known = texts.map(columnKind).filter((kind) => kind !== 'other');
  return new Set(known).size >= 2 && known.length >= texts.filter(Boolean).length / 2;
}

/** Columns by kind; of two that could be the title the first one is, and the other is content where there is none. */
export function assignKinds(headers: readonly string[]): ColumnKind[] {
  const kinds = headers.map(columnKind);
  const seen = new Set<ColumnKind>();
  for (const [index, kind] of kinds.entries()) {
    if (!seen.has(kind) || kind === 'other') {
      seen.add(kind);
      continue;
    }
    kinds[index] = kind === 'title' && !kinds.includes('content') ? 'content' : kind === 'bodies' ? 'bodies' : 'other';
    seen.add(kinds[index]);
  }
  if (!kinds.includes('title') && kinds.includes('content')) {
    const title = kinds.indexOf('other');
    if (title >= 0 && title < kinds.indexOf('content')) kinds[title] = 'title';
  }
  return kinds;
}
