import type { Role } from '../model/vocabulary.ts';
import { isPlaceLed } from './places.ts';
import type { RepairedText } from './repaired-text.ts';

/** A body as one bracket or cell prints it. */
export interface PrintedBody {
  readonly text: RepairedText;
  /** The full form: 法制办 after 市编委办 is 市法制办; 沈阳 before 营口市政府 is 沈阳市政府. */
  readonly name: string;
  readonly role: Role;
}

/** What reading a list of bodies may know about the document around it. */
export interface BodyContext {
  readonly localPlaces: ReadonlySet<string>;
  /** Whether the name is printed in full somewhere in the document: the best ground for carrying a prefix on. */
  readonly isPrinted: (name: string) => boolean;
  /** 排在第一位的部门为牵头部门，下同 */
  readonly firstLeads: boolean;
}

/** What names of bodies end in. */
export const ORGAN_SUFFIX =
  /(?:厅|局|委|办|部|署|院|行|委员会|管委会|协会|商会|学会|联合会|总会|理事会|工会|监会|关|站|司|团|府|室|所|处|队|校|中心|公司|集团|机构|海事局|兵团|总社|联社|法院|检察院|园区|开发区|新区|示范区|合作区|产业园|经济区)$/u;

// 等相关单位   各有关部门   各区政府   有关部门   等   相关区政府
const COLLECTIVE =
  /^(?:等?(?:其他)?(?:各|有关|相关|省直|市直|所在地?|属地|成员|各级|各相关|各有关|涉及).{0,14}|等|等.{0,12}(?:单位|部门|机构|地区|政府)|[^等]{0,6}(?:有关|相关)(?:部门|单位|地区|方面|机构|区|市|县|企业).{0,8})$/u;
const TAIL_COLLECTIVE = /等(?:(?:有关|相关|各|其他|多).{0,10}|单位|部门|地区|机构)?$/u;

const LABELS: readonly (readonly [Role | 'SCOPE' | 'OTHER', RegExp])[] = [
  ['SCOPE', /^(?:适用|推广|实施|试点)(?:范围|区域|地区)\s*[:：]/u],
  ['OTHER', /^(?:完成|实施|办理)?(?:时限|时间|期限|进度)(?:要求)?\s*[:：]/u],
  ['LEAD', /^(?:牵头|主办|主责)(?:单位|部门|机构|处室|领导)?\s*[:：]/u],
  ['SUPPORT', /^(?:配合|协办|协助|参与|参加)(?:单位|部门|机构|处室)?\s*[:：]/u],
  ['GUIDING', /^指导(?:单位|部门)?\s*[:：]/u],
  ['JOINT', /^会同(?:单位|部门)?\s*[:：]/u],
  [
    'RESPONSIBLE',
    /^(?:主要)?(?:责任|负责|承办|实施|落实|完成|组织|监管|行业主管)(?:单位|部门|主体|机关|机构|科室|处室|领导|地区)?(?:及分工)?\s*[:：]/u,
  ],
];
const VERBS: readonly (readonly [Role, RegExp])[] = [
  ['LEAD', /(?:共同)?牵头(?:负责|落实|组织|推进)?$/u],
  ['SUPPORT', /(?:积极|协助|参与)?(?:配合|参与|协助)$/u],
  ['GUIDING', /(?:加强)?指导$/u],
  [
    'RESPONSIBLE',
    /(?:(?:依|按|根据)?(?:各自)?(?:职责|职能)?(?:分工)?(?:分别)?(?:共同)?负责(?:落实|实施)?|按职责分工落实|组织实施|落实|实施)$/u,
  ],
];
// 排在第一位的部门为牵头部门，下同   列第一位的为牵头单位
export const FIRST_LEADS = /(?:排在?|列)(?:在)?(?:首位|第一位?)的?(?:部门|单位)?为牵头/u;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Trims connecting words off a name: 由, 和, 及 before it. */
function trimmed(text: string, piece: Piece): Piece {
  let { start, end } = piece;
  const lead = /^(?:由|和|及|与|以及|,|，|\s)+/u.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  const tail = /[\s。，,；;：:]+$/u.exec(text.slice(start, end));
  if (tail) end -= tail[0].length;
  return { start, end };
}

/** Splits at the separators given, outside nested brackets and quotation marks. */
function split(text: string, piece: Piece, separators: string): Piece[] {
  const parts: Piece[] = [];
  let depth = 0;
  let from = piece.start;
  for (let at = piece.start; at <= piece.end; at += 1) {
    const char = text[at] as string;
    if (at < piece.end) {
      if ('（(“《[〔'.includes(char)) depth += 1;
      else if ('）)”》]〕'.includes(char)) depth = Math.max(0, depth - 1);
      if (depth > 0 || !separators.includes(char)) continue;
    }
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}

// 国家外汇管理局 辽宁省分局   中国人民银行 沈阳分行: the second is a branch of the first, not a body beside it
const BRANCH =
  /^[\u4E00-\u9FFF]{2,8}(?:分局|分行|支行|支局|分公司|分署|分院|办事处|专员办|监管局|管理局|监管分局|总部)$/u;

/** Splits where a space stood between two names that are whole: 大连海关 沈阳海关, but not 国家外汇管理局 辽宁省分局. */
function splitAtGaps(text: RepairedText, piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = piece.start;
  const gaps: number[] = [];
  for (let at = piece.start + 1; at < piece.end; at += 1) if (text.isGapBefore(at)) gaps.push(at);
  gaps.forEach((at, index) => {
    const left = text.text.slice(from, at).trim();
    const right = text.text.slice(at, gaps[index + 1] ?? piece.end).trim();
    const isBranch = /^(?:国家|中国|中央)/u.test(left) && BRANCH.test(right);
    if (!ORGAN_SUFFIX.test(left) || !ORGAN_SUFFIX.test(right) || isBranch || [...right].length < 3) return;
    parts.push({ start: from, end: at });
    from = at;
  });
  parts.push({ start: from, end: piece.end });
  return parts;
}

/** Splits at 和, 与 and 及 where what stands before is a whole name: 省财政厅和省税务局, but not 工业和信息化厅. */
function splitAtConjunctions(text: string, piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = piece.start;
  for (let at = piece.start + 2; at < piece.end - 1; at += 1) {
    if (!'和与及'.includes(text[at] as string) || !ORGAN_SUFFIX.test(text.slice(from, at))) continue;
    if (!ORGAN_SUFFIX.test(text.slice(at + 1, piece.end)) && !TAIL_COLLECTIVE.test(text.slice(at + 1, piece.end)))
      continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  parts.push({ start: from, end: piece.end });
  return parts;
}

const TIER = /^(?:省|市|区|县|州|旗|盟)(?!场|直|级|属|域|内)/u;
const PROPER =
  /^(?:国家|中国|中央|全国|国务院|人民银行|自贸|各)|(?:集团|公司|海关|管委会|分行|分局|铁路局|管委会办公室|办事处)$|^[\u4E00-\u9FFF]{2,5}(?:区|县|市|旗|省)(?:人民)?(?:政府|管委会)/u;

/** The full form of a bare name under the prefix that is shared in its list. */
function withPrefix(bare: string, prefix: string | null, context: BodyContext): string {
  if (prefix === null || TIER.test(bare)) return bare;
  if (context.isPrinted(prefix + bare) && !isPlaceLed(bare, context.localPlaces)) return prefix + bare;
  if (PROPER.test(bare) || isPlaceLed(bare, context.localPlaces)) return bare;
  return /^[\u4E00-\u9FFF（）()]{1,14}(?:局|委|办|厅|院|队|处|会|室|中心|部)$/u.test(bare) ? prefix + bare : bare;
}

// 沈阳、大连、营口市政府   浦东新区、长宁区政府   A产业园、B开发区管委会
const SHARED_SUFFIX = /^(.{2,}?)((?:市|区|县|省)?(?:人民)?政府|管委会|管理委员会)$/u;

/** Gives names that lack what makes them a body the ending that the last of their list shares with them. */
function withSuffix(names: readonly string[]): string[] {
  const full = [...names];
  for (let last = full.length - 1; last > 0; last -= 1) {
    const match = SHARED_SUFFIX.exec(full[last] as string);
    if (!match) continue;
    for (let at = last - 1; at >= 0; at -= 1) {
      const name = full[at] as string;
      const lacks = !/(?:厅|局|委|办|部|署|院|行|会|关|站|司|团|府|室|处|集团|公司|政府)$/u.test(name);
      if (!lacks) break;
      const suffix = /[市区县省]$/u.test(name)
        ? (match[2] as string).replace(/^[市区县省]/u, '')
        : (match[2] as string);
      full[at] = name + suffix;
    }
  }
  return full;
}

/**
 * Reads who answers: the names in a unit bracket or a body cell, each with its role, its full form and its place.
 *
 * @param initialRole role of names that neither a label nor a verb qualifies (a column 牵头单位 gives LEAD).
 * @returns bodies in printed order, and the scope that some brackets state beside them (适用范围：…).
 */
export function readBodies(
  text: RepairedText,
  piece: Piece,
  initialRole: Role,
  context: BodyContext,
): { readonly bodies: readonly PrintedBody[]; readonly scope: RepairedText | null; readonly saysFirstLeads: boolean } {
  const whole = text.text;
  const saysFirstLeads = FIRST_LEADS.test(whole.slice(piece.start, piece.end));
  // Where 、 separates the names, a space is a line that wrapped.
  const spaced = !whole.slice(piece.start, piece.end).includes('、');
  let role: Role = initialRole;
  let labelled: Role | 'SCOPE' | 'OTHER' | null = null;
  let scope: RepairedText | null = null;
  const bodies: PrintedBody[] = [];
  let pending: { piece: Piece; role: Role | null }[] = [];
  const flush = (verb: Role | null): void => {
    const names = withSuffix(
      prefixed(
        pending.map((entry) => whole.slice(entry.piece.start, entry.piece.end)),
        context,
      ),
    );
    pending.forEach((entry, index) => {
      const isCollective = COLLECTIVE.test(whole.slice(entry.piece.start, entry.piece.end));
      const name = isCollective ? whole.slice(entry.piece.start, entry.piece.end) : (names[index] as string);
      const own = isCollective ? 'COLLECTIVE' : (entry.role ?? verb ?? role);
      bodies.push({ text: text.slice(entry.piece.start, entry.piece.end), name, role: own });
    });
    pending = [];
  };
  for (const clause of split(whole, piece, '；;')) {
    for (const part of split(whole, clause, '，,。')) {
      let at = trimmed(whole, part);
      const words = whole.slice(at.start, at.end);
      const label = LABELS.find(([, pattern]) => pattern.test(words));
      if (label) {
        flush(null);
        labelled = label[0];
        const length = (label[1].exec(words) as RegExpExecArray)[0].length;
        at = trimmed(whole, { start: at.start + length, end: at.end });
        if (labelled !== 'SCOPE' && labelled !== 'OTHER') role = labelled;
      }
      if (labelled === 'SCOPE') {
        if (at.end > at.start && scope === null) scope = text.slice(at.start, at.end);
        continue;
      }
      if (labelled === 'OTHER' || FIRST_LEADS.test(words) || /^(?:下同|以下同)$/u.test(words) || at.end <= at.start)
        continue;
      const verb = VERBS.find(([, pattern]) => pattern.test(whole.slice(at.start, at.end)));
      const verbLength = verb ? (verb[1].exec(whole.slice(at.start, at.end)) as RegExpExecArray)[0].length : 0;
      const names = trimmed(whole, { start: at.start, end: at.end - verbLength });
      const joint = whole.slice(names.start, names.end).indexOf('会同');
      const lists: { piece: Piece; role: Role | null }[] =
        joint >= 0
          ? [
              { piece: { start: names.start, end: names.start + joint }, role: null },
              { piece: { start: names.start + joint + 2, end: names.end }, role: 'JOINT' },
            ]
          : [{ piece: names, role: null }];
      for (const list of lists) {
        for (const entry of split(whole, list.piece, '、').flatMap((part) => splitAtConjunctions(whole, part))) {
          for (const name of spaced ? splitAtGaps(text, entry) : [entry]) addName(trimmed(whole, name), list.role);
        }
      }
      if (verb) flush(verb[0]);
    }
  }
  flush(null);

  function addName(name: Piece, own: Role | null): void {
    if (name.end <= name.start) return;
    const words = whole.slice(name.start, name.end);
    const tail = TAIL_COLLECTIVE.exec(words);
    if (tail && tail.index > 0) {
      pending.push({ piece: { start: name.start, end: name.start + tail.index }, role: own });
      pending.push({ piece: { start: name.start + tail.index, end: name.end }, role: own });
    } else pending.push({ piece: name, role: own });
  }

  const first = bodies[0];
  if (context.firstLeads || saysFirstLeads) {
    if (first && first.role === 'RESPONSIBLE') bodies[0] = { ...first, role: 'LEAD' };
  }
  return { bodies, scope, saysFirstLeads };
}

function prefixed(names: readonly string[], context: BodyContext): string[] {
  let prefix: string | null = null;
  return names.map((name) => {
    const own = TIER.exec(name)?.[0] ?? null;
    if (own !== null) {
      prefix = own;
      return name;
    }
    return withPrefix(name, prefix, context);
  });
}
