import { canBePlace, isPlaceLed, PROVINCES } from './places.ts';
import type { RepairedText } from './repaired-text.ts';

/** Names of bodies in running text, where no list shows their edges. */

const CJK = '\\u4E00-\\u9FFF';
// 商务部   国务院办公厅   国家税务总局   中国人民银行…分行   省商务厅   市科委   大连市政府   辽宁省外汇管理局
const ORGAN = new RegExp(
  [
    `国务院(?:办公厅|[${CJK}]{2,12}?(?:办公室|委员会))?`,
    `(?:国家|中国)[${CJK}]{2,12}?(?:总局|管理局|委员会|总署|局)(?:[${CJK}]{2,4}(?:省|市)?(?:分局|监管局|税务局))?`,
    `(?:中国)?人民银行[${CJK}]{2,4}?(?:分行|总部|支行)`,
    '海关总署|商务部|财政部|外交部|公安部|司法部|自然资源部|生态环境部|交通运输部|农业农村部|科技部|教育部|工业和信息化部|人力资源社会保障部|住房城乡建设部|文化和旅游部|市场监管总局|银保监会|证监会',
    `(?:${PROVINCES.join('|')})省?(?:人民政府(?:办公厅)?|[${CJK}]{2,10}?(?:厅|局))`,
    `[${CJK}]{2}市(?:人民)?政府(?:办公厅)?`,
    `(?<=^|[、，。；：:和及由向与经报送（(“]|会同|联合|报请|牵头)(?:[${CJK}]{2}市|省|市)(?:政府办公厅|政府|委办公厅|[${CJK}]{2,12}?(?:厅|局|管委会|委员会|委(?!会|托)|办公厅|办公室|办(?!公|理|法|事|学)))`,
  ].join('|'),
  'gu',
);
// 省内…   …格局   临江市建立代收代办: no name has a verb in it
const ORGAN_NOT =
  /^(?:省内|市内|国家级)|[，。、的了向并对]|(?:结局|格局|布局|大局)$|建立|开展|推进|实施|加强|支持|制定|推动|设立|完善|做好|可以|应当/u;
// 直辖市人民政府   地级以上市人民政府: kinds of governments
const KIND_OF_CITY = /^(?:直辖|以上|设区|[县地]级|各?县)市/u;
const AT_CITY = /^[\u4E00-\u9FFF]{2}市/u;

// What every name that the patterns know has in it.
const HAS_ORGAN = /国务院|国家|中国|人民|部|署|总局|会|省|市|厅|海关|海事局/u;

export interface FoundOrgan {
  readonly start: number;
  readonly end: number;
  /** The full form: 沈阳 before 营口市政府 is 沈阳市政府. */
  readonly name: string;
}

/** What finding bodies may know about the document. */
export interface OrganContext {
  readonly localPlaces: ReadonlySet<string>;
  /** Whether a source offset lies in a unit bracket or body cell: names there are read as lists. */
  readonly isListed: (offset: number) => boolean;
}

/** The bodies that a paragraph names outside unit brackets and body cells, in order of pattern. */
export function* findOrgans(text: RepairedText, context: OrganContext): Generator<FoundOrgan> {
  const words = text.text;
  if (!HAS_ORGAN.test(words)) return;
  const isListed = (start: number, end: number): boolean =>
    context.isListed(text.offsetAt(start)) || context.isListed(text.offsetAt(end - 1));
  for (const match of words.matchAll(ORGAN)) {
    const end = match.index + match[0].length;
    if (isListed(match.index, end) || ORGAN_NOT.test(match[0]) || KIND_OF_CITY.test(match[0])) continue;
    // 已经市政府同意, 以上市人民政府: what stands before 市 is no name of a city, the body is 市政府
    const lead = AT_CITY.test(match[0]) && !canBePlace(match[0].slice(0, 2)) ? 2 : 0;
    const name = match[0].slice(lead);
    // 沈阳、大连、营口市政府: the ending is shared
    const shared = lead === 0 ? /^[\u4E00-\u9FFF]{2}(市(?:人民)?政府)$/u.exec(name)?.[1] : undefined;
    const listed =
      shared && /(?:[\u4E00-\u9FFF]{2}、)+$/u.exec(words.slice(Math.max(0, match.index - 60), match.index));
    if (listed) {
      for (let at = match.index - listed[0].length; at < match.index; at += 3)
        yield { start: at, end: at + 2, name: words.slice(at, at + 2) + shared };
    }
    yield { start: match.index + lead, end, name };
  }
  // 大连海关   沈阳海关   辽宁海事局
  for (const match of words.matchAll(/[\u4E00-\u9FFF]{2}(?:海关|海事局)/gu)) {
    const end = match.index + match[0].length;
    if (isPlaceLed(match[0], context.localPlaces) && !context.isListed(text.offsetAt(match.index)))
      yield { start: match.index, end, name: match[0] };
  }
}
