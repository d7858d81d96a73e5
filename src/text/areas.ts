import { canBePlace } from './places.ts';

/** A name of an area of a pilot zone, with its place in the text. */
export interface FoundArea {
  readonly start: number;
  readonly end: number;
}

// Words that stand before the name of an area and are no part of it: 辽宁自贸试验区|沈阳片区, 对|钦州港片区, 支持|大连片区
const BEFORE_NAME =
  /^.*(?:试验区|自贸区|[的和与及在由从为等是了将把对于向至使让给到经按如即称含以被其此赴沿市省]|支持|赋予|授予|给予|立足|面向|包括|涵盖|推广|推动|推进|建设|发挥|服务|依托|围绕|加快|鼓励|指导|承认|认可|覆盖)/u;
const NO_NAME = /^(?:全|各|新|本|该|我|自贸|自由|验区)|[各个多]$|^[一二两三四五六七八九十]大$|[县条款章节]$/u;
// 钦州港片区   杨凌示范区片区   临港新片区: a name that ends so is longer than two characters
const LONG_NAME = /[区港新城]$/u;
const LONGEST_RUN = 12;

/**
 * The areas that a text names, in order: two characters and 片区 (沈阳片区); more where the characters in front of 片区 cannot be a whole
 * name, or where exactly three stand between punctuation and 片区.
 */
export function findAreas(text: string): readonly FoundArea[] {
  const found: FoundArea[] = [];
  for (const { index: end } of text.matchAll(/片区/gu)) {
    const run = /[\u4E00-\u9FFF]*$/u.exec(text.slice(Math.max(0, end - LONGEST_RUN), end))?.[0] ?? '';
    const name = run.slice(BEFORE_NAME.exec(run)?.[0].length ?? 0);
    const two = name.slice(-2);
    const isLong = name.length === 3 || (name.length > 3 && name.length <= 8 && LONG_NAME.test(name));
    const own = isLong ? name : two;
    if (own.length < 2 || NO_NAME.test(own) || (!isLong && !canBePlace(two))) continue;
    found.push({ start: end - own.length, end: end + 2 });
  }
  return found;
}
