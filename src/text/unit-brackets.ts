import { findBrackets, type Bracket } from './brackets.ts';
import { isTimePhrase } from './body-names.ts';
import { ORGAN_SUFFIX } from './organ-names.ts';
import type { RepairedText } from './repaired-text.ts';
import { endsWithOneOf, tailOf } from './scan.ts';

/** A unit bracket: it says who answers for the text before it. */
export interface UnitBracket extends Bracket {
  /** Bounds of what stands inside. */
  readonly inner: { readonly start: number; readonly end: number };
}

// 责任单位：…   负责部门:…   牵头单位：…   配合部门：…   责任主体：…
const LABEL =
  /^【?(?:(?:主要)?(?:责任|负责|牵头|主办|主责|承办|配合|协办|协作|参与|参加|(?:复制)?推广|实施|落实|完成|组织|指导|会同|监管|行业主管)(?:单位|部门|主体|机关|机构|科室|处室|领导|地区|分工)?(?:及分工)?)\s*(?:[:：]|】[:：]?)/u;
// 海关总署、财政部负责   省商务厅牵头，大连海关、沈阳海关配合   市科委等按职责分工负责   …负责，排在第一位的部门为牵头部门，下同
const CLAUSE = /(?:负责|牵头|配合|落实|实施|参与|指导|会同)(?:[，,；;。]|$)/u;
// 承办处室：自贸处　联系电话：…
const CONTACT = /联系(?:人|电话|方式)/u;
const LONGEST_CLAUSE = 300;
// …负责落实。以下各项均需各市人民政府负责，不再列出   …负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。
const REMARK = /。(?:以下|具体任务|不再|下同|其余|列第?一位|排)[^。]*。?$/u;
const LONGEST_LINE = 400;
// …，限时办结。责任单位：市委办公室、市信访局。
const TRAILING =
  /(?<=[。；]\s?)(?:责任|负责|牵头|配合)(?:单位|部门)[:：][^。]{2,300}(?:。(?:完成)?(?:时限|时间|期限)[:：][^。]{2,40})?。?$/u;

// …当日送达。由省商务厅牵头，青岛海关、济南海关配合。
const DUTY_SENTENCE =
  /(?<=[。；]\s?)由?(?<names>[^。；“”《》]{2,200}?(?:牵头|负责|配合|落实|指导)(?:负责|落实|(?:具体)?实施|推进)?)[。]?$/u;
// 各部门要认真落实: asks, and says of nobody that the sentence before is theirs
const ASKS = /[要应须将已]|认真|切实|积极|严格|抓好|共同推进/u;
const DUTY_VERB =
  /(?:分别|共同|联合|具体|统一|按职责(?:分工)?|依职责)*(?:牵头|负责|配合|落实|指导)(?:负责|落实|(?:具体)?实施|推进|做好)?(?=[，,、]|$)/gu;

// 由省应急厅牵头，省生态环境厅配合，8月底前出台流程。: the sentence says who, and then what
const DUTY_CLAUSE =
  /(?<=[。；]\s?)由(?<names>[^。；“”《》]{2,120}?(?:牵头|配合|负责)(?:负责|落实)?)(?=，(?![^，。；]{2,40}(?:牵头|配合|负责)[，。；]))/gu;

// 省商务厅   各市人民政府   国家外汇管理局…分局   人民银行…分行   临江海关   市委编办
const LED_BY_PLACE =
  /^(?:省|市|区|县|州|各|片区|园区|国家|中国|人民银行|人行|全省|全市|[\u4E00-\u9FFF]{2,4}(?:省|市|自治区|海关|海事局))/u;
// 行政审批局   规划建设局: what a committee calls its own offices
const OFFICE = /^[\u4E00-\u9FFF]{2,12}(?:局|办公室|委员会)$/u;
const COLLECTIVE_NAME = /^(?:各|有关|相关).{1,20}$|(?:政府|管委会|机构|企业|单位|部门)$/u;
// 11个重点园区
const SOME_OF_A_KIND = /^\d{1,2}个[\u4E00-\u9FFF]{2,10}(?:园区|开发区|片区|管委会|单位|部门)$/u;
const LONGEST_NAME = 40;
// …报领导小组办公室（省商务厅）: the name of a body already named
const NAMED_BEFORE = /(?:办公室|部门|单位|机构|小组|专班|中心|厅|局|委)$/u;

/** Whether what stands in a bracket is names of bodies and nothing else: （省商务厅、省财政厅，各市人民政府）. */
function isNameList(words: string): readonly string[] | null {
  if (words.length > LONGEST_CLAUSE || /[。；：:“”《》]/u.test(words)) return null;
  // 市审改办，6月底前完成: when is said beside who
  const names = words
    .split(/[、，,]/u)
    .map((name) => name.trim())
    .filter((name) => !isTimePhrase(name));
  if (names.length === 0 || names.some((name) => /\d/u.test(name) && !SOME_OF_A_KIND.test(name))) return null;
  // 省商务厅（国际经济发展局）: the other name of the same body
  const bare = (name: string): string => name.replace(/[（(][\u4E00-\u9FFF]{2,16}[）)]$/u, '');
  const isName = (name: string): boolean =>
    name.length >= 2 &&
    name.length <= LONGEST_NAME &&
    (ORGAN_SUFFIX.test(bare(name)) || COLLECTIVE_NAME.test(name) || SOME_OF_A_KIND.test(name));
  const isPlain = (name: string): boolean => LED_BY_PLACE.test(name) || OFFICE.test(name);
  return names.every(isName) && names.some(isPlain) ? names : null;
}

/** Whether a bracket of bare names answers for the text before it: it ends a sentence or a title, and does not explain a name. */
function answers(text: string, bracket: Bracket, names: readonly string[]): boolean {
  const before = text.slice(Math.max(0, bracket.start - 8), bracket.start);
  const after = text.slice(bracket.end, bracket.end + 2).trim();
  if (!(after === '' || /^[。；]/u.test(after))) return false;
  // Alone in its paragraph it answers for the one before.
  if (before.length === 0 || endsWithOneOf(before, '。；！')) return true;
  return names.length >= 2 || !NAMED_BEFORE.test(before);
}

/**
 * The unit brackets of one paragraph: （责任单位：…）, （…负责）, （…牵头，…配合）, （省商务厅、省财政厅）, and a label on a line of its own or at
 * the end without brackets.
 */
export function findUnitBrackets(text: RepairedText): readonly UnitBracket[] {
  const words = text.text;
  const found: UnitBracket[] = [];
  for (const bracket of findBrackets(words)) {
    const inner = { start: bracket.start + 1, end: bracket.closed ? bracket.end - 1 : bracket.end };
    const inside = words.slice(inner.start, inner.end).trim();
    const names = isNameList(inside);
    if (
      LABEL.test(inside) ||
      (inside.length <= LONGEST_CLAUSE && CLAUSE.test(inside) && !/[。！？“《]/u.test(inside.replace(REMARK, ''))) ||
      (bracket.closed && names !== null && answers(words, bracket, names))
    )
      found.push({ ...bracket, inner });
  }
  if (found.length > 0) return found;
  if (text.length <= LONGEST_LINE && LABEL.test(words) && !CONTACT.test(words)) {
    return [{ start: 0, end: text.length, closed: true, inner: { start: 0, end: text.length } }];
  }
  const offset = Math.max(0, words.length - LONGEST_LINE);
  const tail = tailOf(words, LONGEST_LINE);
  const duty = DUTY_SENTENCE.exec(tail);
  const trailing =
    TRAILING.exec(tail) ??
    (duty && !ASKS.test(duty[0]) && isNameList(duty.groups?.['names']?.replace(DUTY_VERB, '') ?? '') ? duty : null);
  if (!trailing)
    return [...words.matchAll(DUTY_CLAUSE)].flatMap((match): UnitBracket[] => {
      const place = { start: match.index, end: match.index + match[0].length };
      const names = match.groups?.['names']?.replace(DUTY_VERB, '') ?? '';
      return isNameList(names) ? [{ ...place, closed: true, inner: place }] : [];
    });
  const start = offset + trailing.index;
  const end = words.endsWith('。') ? text.length - 1 : text.length;
  return [{ start, end: text.length, closed: true, inner: { start, end } }];
}
