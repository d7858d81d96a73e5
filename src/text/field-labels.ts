import { columnKind, type ColumnKind } from './columns.ts';

/** What a line says that begins with the name of a column: 推广范围：全省, 【主要做法】…. */
export interface FieldLabel {
  readonly kind: Exclude<ColumnKind, 'other' | 'number'>;
  readonly label: string;
  /** Where what it says begins. */
  readonly next: number;
}

const LABEL = /^(?:【(?<boxed>[\u4E00-\u9FFF]{2,8})】\s*[：:]?|(?<plain>[\u4E00-\u9FFF]{2,8})\s*[：:])\s*(?=\S)/u;

export function readFieldLabel(line: string): FieldLabel | null {
  const match = LABEL.exec(line.slice(0, 24));
  const label = match?.groups?.['boxed'] ?? match?.groups?.['plain'];
  if (!match || label === undefined) return null;
  const kind = columnKind(label);
  return kind === 'other' || kind === 'number' ? null : { kind, label, next: match[0].length };
}

const TIME_LINE = /^【?(?:完成|办结|实施|推进)?(?:时限|时间|期限|节点)(?:要求)?】?\s*[：:]\s*\S/u;

/** 完成时限：2034年12月: a line that says by when. */
export const isTimeLine = (line: string): boolean => line.length <= 60 && TIME_LINE.test(line);

// （上海自贸试验区）   （湖北自贸试验区宜昌片区）: whose practice the title above names
const AREA_LINE =
  /^[（(](?<area>[\u4E00-\u9FFF（）()]{2,30}(?:自贸试验区|自由贸易试验区|自由贸易港|片区|联动创新区))[）)]$/u;

/** Where the area stands that a line in brackets names and nothing else. */
export function findAreaLine(line: string): { readonly start: number; readonly end: number } | null {
  const area = line.length <= 40 ? AREA_LINE.exec(line)?.groups?.['area'] : undefined;
  return area === undefined ? null : { start: 1, end: 1 + area.length };
}
