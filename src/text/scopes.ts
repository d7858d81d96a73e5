import type { ScopeKind } from '../model/vocabulary.ts';

// 有条件的地区   自贸试验区、海关特殊监管区域   全省沿海市: kinds of places, of which nobody says which
const NO_PLACE = '条件|地区|区域|园区|开发区|保税|有关|相关|其他|各|所有|部分|全|沿|级';

/** Statements of scope, the widest first, each with samples. */
const KINDS: readonly (readonly [ScopeKind, RegExp])[] = [
  // 所有自贸试验区   各自贸试验区   全部自由贸易试验区
  ['ALL_PILOT_ZONES', /^(?:所有|各|全部|全国)(?:自贸试验区|自由贸易试验区|自贸区)$/u],
  // 自贸试验区及协同区   自贸试验区和协同发展区
  [
    'ZONE_AND_PARKS',
    /(?:自贸试验区|自由贸易试验区|自贸区).{0,4}[及和、与].{0,6}(?:协同(?:发展|创新|改革)?区|联动创新区|园区)/u,
  ],
  // 沈阳片区   大连、营口片区   自贸试验区片区
  ['AREA', /片区(?:范围内)?$/u],
  // 自贸试验区   浙江自贸试验区   中国（辽宁）自由贸易试验区
  ['ZONE', /^[\u4E00-\u9FFF（）()]{0,10}(?:自贸试验区|自由贸易试验区|自贸区)(?:内|范围内)?$/u],
  // 全国   全国范围   全国范围内
  ['NATIONWIDE', /^全国(?:各地区?|范围)?内?$/u],
  // 全省   全省范围内   全自治区   全省各市
  ['PROVINCE_WIDE', /^全(?:省|自治区|区)(?:各(?:地区?|市州?|设区市)|范围)?内?$/u],
  // 全市
  ['CITY_WIDE', /^全市(?:各(?:区县?|县区)|范围)?内?$/u],
  // 协同区   综合保税区   各类园区   海关特殊监管区域
  [
    'PARK',
    /^(?:[\u4E00-\u9FFF]{0,10})(?:协同区|开发区|园区|产业园|示范区|高新区|保税区|特殊监管区域|港区|合作区|功能区|创新区|发展区)$/u,
  ],
  // 沈阳市、大连市   沈阳、大连、营口
  [
    'LISTED_PLACES',
    new RegExp(
      `^(?!.*(?:${NO_PLACE}))(?:[\\u4E00-\\u9FFF]{2,12}(?:[、和及][\\u4E00-\\u9FFF]{2,12})+|[\\u4E00-\\u9FFF]{2,6}(?:省|市|县|区))$`,
      'u',
    ),
  ],
];
// 在全国借鉴推广   全省复制推广: what is done there says nothing of where
const IS_DONE = /^[在于](?=全|各|所)|(?:范围内)?(?:复制|借鉴|推广|应用|推行|试行|实施|施行)+$/gu;

// （适用范围：上海、广东自由贸易试验区）
const SCOPE_BRACKET =
  /^[（(【〔](?<label>(?:适用|推广|实施|试点)(?:范围|区域|地区)\s*[:：]\s*)(?<scope>[^（）()【】]{2,120})[）)】〕][。；]?$/u;

/** Where the scope stands that a bracket states alone at the end of `text`, and where the bracket begins; `null` when none does. */
export function findScopeBracket(
  text: string,
): { readonly bracket: number; readonly start: number; readonly end: number } | null {
  const from = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('), text.lastIndexOf('【'), text.lastIndexOf('〔'));
  const match = from < 0 ? null : SCOPE_BRACKET.exec(text.slice(from, from + 160));
  const { label, scope } = match?.groups ?? {};
  if (!match || label === undefined || scope === undefined || from + match[0].length < text.length) return null;
  const start = from + 1 + label.length;
  return { bracket: from, start, end: start + scope.length };
}

/** What kind of scope a statement is; OTHER when it is none of the known ones. */
export function scopeKindOf(text: string): ScopeKind {
  const bare = text.replace(/[\s。；;，,]/gu, '').replace(IS_DONE, '');
  return KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'OTHER';
}
