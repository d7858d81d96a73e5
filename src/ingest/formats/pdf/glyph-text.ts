/**
 * Radicals that stand for whole characters. A font draws 民 and the radical ⺠ with one glyph, and many writers (Chromium's among them) note the radical as the
 * glyph's text: it looks the same and is found by nobody. Unicode folds the Kangxi radicals (U+2F00) by NFKC; these it does not.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from(
    '⺠民⺟母⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻎辶⺎兀⻑長⺝月⺼肉⻌辶'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical, char]) => [radical ?? '', char ?? ''] as const,
  ),
);

/** The text of glyphs as a reader would type it: radicals and compatibility forms of Chinese characters are the characters themselves. */
export function foldGlyphs(text: string): string {
  return text
    .replace(/[\u2F00-\u2FDF\uF900-\uFAFF]/gu, (char) => char.normalize('NFKC'))
    .replace(/[\u2E80-\u2EFF]/gu, (char) => RADICALS.get(char) ?? char);
}

/** How wide a character is, in parts of the others: Chinese ones are twice as wide as Latin ones. */
export const widthOf = (char: string): number => (/[\u2E80-\uFFEF“”‘’—…·]/u.test(char) ? 2 : 1);
