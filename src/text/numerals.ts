const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, 'Ｏ': 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 两: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5,
  六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
}; // prettier-ignore

/** The characters of Chinese numerals, for use inside a character class. */
export const CHINESE_NUMERAL = '〇○零一二三四五六七八九十百两';

/**
 * A whole number written in Arabic (also full-width) or Chinese digits, up to 9999; `null` when `text` is none.
 *
 * @example parseNumeral('二十三') // 23
 * @example parseNumeral('二〇〇六') // 2006
 */
export function parseNumeral(text: string): number | null {
  const folded = text.normalize('NFKC').trim();
  if (/^\d{1,9}$/.test(folded)) return Number(folded);
  if (folded === '' || folded.length > 12) return null;
  if (!/[十百千]/.test(folded)) {
    let value = 0;
    for (const char of folded) {
      const digit = DIGITS[char];
      if (digit === undefined) return null;
      value = value * 10 + digit;
    }
    return value;
  }
  let total = 0;
  let digit: number | null = null;
  for (const char of folded) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[char];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else {
      const next = DIGITS[char];
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      digit = next;
    }
  }
  return total + (digit ?? 0);
}
