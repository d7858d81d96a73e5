const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五: as official texts count. */
function countInChinese(value: number, digits: string, units: readonly string[], leadsWithOne: boolean): string {
  if (value === 0) return digits[0] as string;
  let out = '';
  let skipped = false;
  for (let power = units.length - 1; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      skipped = out !== '';
      continue;
    }
    if (skipped) out += '零';
    skipped = false;
    const isTen = power === 1 && digit === 1 && out === '' && !leadsWithOne;
    out += (isTen ? '' : (digits[digit] as string)) + (units[power] as string);
  }
  return out;
}

const digitByDigit = (value: number): string => Array.from(String(value), (digit) => DIGITS[Number(digit)]).join('');
const chinese = (value: number): string => countInChinese(value, DIGITS, ['', '十', '百', '千', '万'], false);
const formal = (value: number): string => countInChinese(value, FORMAL, ['', '拾', '佰', '仟', '萬'], true);

function roman(value: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  return parts.reduce((out, [size, letters]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return out + letters.repeat(times);
  }, '');
}

/** a … z, aa, bb: Word repeats the letter. */
const letters = (value: number): string =>
  String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));
const from =
  (first: number, last: number) =>
  (value: number): string =>
    value >= 1 && value <= last - first + 1 ? String.fromCodePoint(first + value - 1) : String(value);
const cycle =
  (signs: string) =>
  (value: number): string =>
    signs[(value - 1) % signs.length] ?? '';
const fullWidth = (value: number): string =>
  Array.from(String(value), (digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
const belowHundred = (value: number): string => (value < 100 ? chinese(value) : digitByDigit(value));

/**
 * The number formats of Word (ST_NumberFormat, ECMA-376 part 1, 17.18.59) that Chinese documents use. `chineseCounting` counts to 99 and goes on digit by digit;
 * `chineseCountingThousand` is the one that Word's own 一、二、三 list has. Any other is printed as a decimal, as the standard says.
 */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: belowHundred,
  chineseCountingThousand: chinese,
  taiwaneseCounting: belowHundred,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  decimalEnclosedCircle: from(0x2460, 0x2473),
  decimalEnclosedCircleChinese: from(0x2460, 0x2473),
  decimalEnclosedParen: from(0x2474, 0x2487),
  decimalEnclosedFullstop: from(0x2488, 0x249b),
  ideographEnclosedCircle: from(0x3280, 0x3289),
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  none: () => '',
};

/** The largest number that a list is counted to: beyond it a file plays with us. */
export const LARGEST_NUMBER = 32_767;

/** The number as the format prints it: `chineseCountingThousand` of 12 is 十二. */
export function formatNumber(value: number, format: string): string {
  if (value < 0 || value > LARGEST_NUMBER) return String(value);
  // Letters, circles and Roman numerals have no zero.
  const print = FORMATS[format];
  return print && (value > 0 || /ounting|igital|decimal|none|Legal/u.test(format)) ? print(value) : String(value);
}
