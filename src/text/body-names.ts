import { isPlaceLed } from './places.ts';

/** The full forms of names that share a prefix or an ending in their list, and names that are none. */

/** What reading a list of bodies may know about the document around it. */
export interface BodyContext {
  readonly localPlaces: ReadonlySet<string>;
  /** Whether the name is printed in full somewhere in the document: the best ground for carrying a prefix on. */
  readonly isPrinted: (name: string) => boolean;
  /** 排在第一位的部门为牵头部门，下同 */
  readonly firstLeads: boolean;
}

// 等相关单位   各有关部门   各区政府   有关部门   等   相关区政府   沿海各市人民政府   县（市、区）人民政府   中省直各单位
const COLLECTIVES: readonly RegExp[] = [
  /^等?(?:其他)?(?:各|有关|相关|省直|市直|所在地?|属地|成员|各级|各相关|各有关|涉及).{0,14}$/u,
  /^等(?:.{0,12}(?:单位|部门|机构|地区|政府))?$/u,
  /^[^等]{0,6}(?:有关|相关)(?:部门|单位|地区|方面|机构|区|市|县|企业).{0,8}$/u,
  /^.{0,8}各(?:有关|相关|设区)?(?:市|区|县|地|州|盟|旗|部门|单位|级|片区|园区|镇|乡|街道|银行|开发区|功能区|成员|金融机构|企业)/u,
  /^(?:县|市|区)?(?:[（(〔[](?:县|市|区|旗)(?:、(?:县|市|区|旗))*[）)〕\]])(?:人民)?(?:政府)?$/u,
  /^(?:市|区|县)(?:、(?:市|区|县))*(?:两|三)级(?:人民)?政府$/u,
  // 三个片区管委会   3个片区管委会   北京自贸试验区各组团管理机构
  /^(?:\d{1,2}|[一二两三四五六七八九十]{1,3})个.{2,14}$|^.{0,12}各[\u4E00-\u9FFF]{1,6}(?:机构|管委会)$/u,
];

export const isCollective = (name: string): boolean => COLLECTIVES.some((pattern) => pattern.test(name));

// 州人民政府   县（市、区）政府   区
const BARE_KIND = /^(?:自治)?[市州县区盟旗](?:[（(][^（）()]{1,12}[）)])?(?:人民)?(?:政府|管委会)?$/u;

/** 各市、州人民政府: the kinds of places that go on from a collective before them. */
export const continuesCollective = (name: string, before: string | undefined): boolean =>
  before !== undefined && /^(?:各|.{0,4}各)(?:市|州|县|区|地|盟|旗|设区)/u.test(before) && BARE_KIND.test(name);

/** 省商务厅等有关部门: where a collective begins behind a name. */
export const TAIL_COLLECTIVE = /等(?:(?:有关|相关|各|其他|多|部门|单位).{0,10}|单位|部门|地区|机构)?$/u;

// 2024年12月底前完成   长期坚持   持续推进: says when, not who
export const isTimePhrase = (name: string): boolean =>
  /\d{4}\s*年|(?:年|月)底?前|前完成$|^(?:长期|持续|每年|全年|立即|常态化)(?:坚持|推进|开展|实施|执行)?$/u.test(name);

const LONGEST_NAME = 60;
/** What is too long for a name was not read as a list of names. */
export const isUnreadable = (name: string): boolean => name.length > LONGEST_NAME;

const TIER = /^(?:自治[区州]|省|市|区|县|州|旗|盟)(?!场|直|级|属|域|内)/u;
const PROPER =
  /^(?:国家|中国|中央|全国|国务院|人民银行|人行|民航|自贸|各|[\u4E00-\u9FFF]{2,6}总[局署行])|(?:集团|公司|海关|海事局|边检站|管委会|分行|分局|铁路局|管委会办公室|办事处)$|^[\u4E00-\u9FFF]{2,5}(?:区|县|市|旗|省)(?:人民)?(?:政府|管委会)/u;
const BARE = /^[\u4E00-\u9FFF（）()]{1,14}(?:局|委|办|厅|院|队|处|会|室|中心|部|联)$/u;

// 开封市市场监管局、政务服务和大数据局: the name of a city leads as 市 does, onto what is plainly a department of it
const CITY = /^(?:(?!市)[\u4E00-\u9FFF]){2,3}市(?=[\u4E00-\u9FFF]{2,12}(?:局|委|办|中心)$)/u;
const CITY_PREFIX = /^[\u4E00-\u9FFF]{2,3}市$/u;
const DEPARTMENT = /^(?!.*[市区县港园])[\u4E00-\u9FFF]{3,14}(?:局|委|办)$/u;

/** The full form of a bare name under the prefix that is shared in its list. */
function withPrefix(bare: string, prefix: string | null, context: BodyContext): string {
  if (prefix === null || TIER.test(bare)) return bare;
  const isLocal = isPlaceLed(bare, context.localPlaces);
  if (!isLocal && context.isPrinted(prefix + bare)) return prefix + bare;
  if (PROPER.test(bare) || isLocal) return bare;
  return BARE.test(bare) ? prefix + bare : bare;
}

/** 市编委办、法制办: a name without a level of its own takes that of the name before it. */
export function carryPrefixes(names: readonly string[], context: BodyContext): string[] {
  let prefix: string | null = null;
  return names.map((name) => {
    const own = TIER.exec(name)?.[0] ?? CITY.exec(name)?.[0] ?? null;
    if (own === null)
      return prefix !== null && CITY_PREFIX.test(prefix) && !DEPARTMENT.test(name)
        ? name
        : withPrefix(name, prefix, context);
    prefix = own;
    return name;
  });
}

// 沈阳、大连、营口市政府   浦东新区、长宁区政府   A产业园、B开发区管委会   大连、沈阳海关
const SHARED_SUFFIX = /^(.{2,}?)((?:市|区|县|省)?(?:人民)?政府|(?:片区)?(?:管委会|管理委员会)|海关|海事局)$/u;
const COMPLETE = /(?:厅|局|委|办|部|署|院|行|会|关|站|司|团|府|室|处|所|中心|队|校|联|社|集团|公司|政府)$/u;

/** Gives names that lack what makes them a body the ending that the last of their list shares with them. */
export function carrySuffixes(names: readonly string[]): string[] {
  const full = [...names];
  for (let last = full.length - 1; last > 0; last -= 1) {
    const suffix = SHARED_SUFFIX.exec(full[last] as string)?.[2];
    if (suffix === undefined) continue;
    for (let at = last - 1; at >= 0; at -= 1) {
      const name = full[at] as string;
      if (COMPLETE.test(name.replace(/[（(][^（）()]*[）)]$/u, ''))) break;
      full[at] = name + (/[市区县省园港城]$/u.test(name) ? suffix.replace(/^(?:[市区县省]|片区)/u, '') : suffix);
    }
  }
  return full;
}
