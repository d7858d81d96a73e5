import { isCollective } from './body-names.ts';
import { isUnknownName, type ColumnKind } from './columns.ts';
import { parseNumeral } from './numerals.ts';
import { ORGAN_SUFFIX } from './organ-names.ts';
import { scopeKindOf } from './scopes.ts';

/**
 * What columns say whose names no rule knows, learned from what they hold: names of bodies and nothing else answer; short and different texts are
 * titles; long ones say what is to be done. A column with a name that is known is never judged by its cells.
 */

// One row shows no habit.
const FEWEST_ROWS = 2;
const SHORTEST_CONTENT = 20;
const LONGEST_TITLE = 45;
const SHORTEST_TITLE = 4;
// 法律依据   政策出处: long texts that say why, not what
const SAYS_WHY = /依据|出处|来源|备注|联系|问题|现状/u;

// 部门 | 地址 | 电话: whom to ask, not what to do
const LISTS_PEOPLE = /电话|地址|邮箱|邮编|传真|姓名|职务|职称|网址|邮政编码/u;

const isBody = (name: string): boolean =>
  name.length <= 40 && (isCollective(name) || (ORGAN_SUFFIX.test(name.slice(-8)) && !/\d/u.test(name)));
export const areBodies = (cell: string): boolean =>
  cell
    .split(/[、，,；;\s]+/u)
    .filter(Boolean)
    .every(isBody);

/** Whether at least two thirds of what a column holds is so. */
const mostly = (cells: readonly string[], is: (cell: string) => boolean): boolean =>
  cells.length >= FEWEST_ROWS && cells.filter(is).length * 3 >= cells.length * 2;

const countsOn = (cells: readonly string[]): boolean =>
  cells.length >= FEWEST_ROWS && cells.every((cell, at) => parseNumeral(cell) === at + 1);

const meanLength = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);

const areTitles = (cells: readonly string[]): boolean =>
  new Set(cells).size === cells.length &&
  mostly(cells, (cell) => cell.length >= SHORTEST_TITLE && cell.length <= LONGEST_TITLE && !/[。；]/u.test(cell));

/**
 * The kinds of columns, those that their names leave open filled in where the cells tell.
 *
 * @param rows words of the rows below the header, one per column.
 */
export function learnKinds(
  kinds: readonly ColumnKind[],
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnKind[] {
  const learned = [...kinds];
  const cellsOf = (at: number): string[] =>
    rows.map((row) => row[at] ?? '').filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  const open = (): number[] =>
    learned.flatMap((kind, at) => (kind === 'other' && isUnknownName(headers[at] ?? '') ? [at] : []));
  const learn = (kind: ColumnKind, tells: (at: number) => boolean): void => {
    if (learned.includes(kind)) return;
    const at = open().find(tells);
    if (at !== undefined) learned[at] = kind;
  };
  if (rows.length < FEWEST_ROWS || headers.some((header) => LISTS_PEOPLE.test(header))) return learned;
  learn('number', (at) => countsOn(cellsOf(at)));
  if (!learned.includes('lead')) learn('bodies', (at) => mostly(cellsOf(at), areBodies));
  learn(
    'scope',
    (at) => !SAYS_WHY.test(headers[at] ?? '') && mostly(cellsOf(at), (cell) => scopeKindOf(cell) !== 'OTHER'),
  );
  // Of two long columns the longer one says what is to be done.
  const longest = open()
    .filter((at) => !SAYS_WHY.test(headers[at] ?? '') && meanLength(cellsOf(at)) >= SHORTEST_CONTENT)
    .sort((a, b) => meanLength(cellsOf(b)) - meanLength(cellsOf(a)))[0];
  if (longest !== undefined && !(areTitles(cellsOf(longest)) && !learned.includes('title') && open().length === 1))
    learn('content', (at) => at === longest);
  learn('title', (at) => !SAYS_WHY.test(headers[at] ?? '') && areTitles(cellsOf(at)));
  return learned;
}
