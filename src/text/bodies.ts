import type { Role } from '../model/vocabulary.ts';
import {
  carryPrefixes,
  carrySuffixes,
  continuesCollective,
  isCollective,
  isTimePhrase,
  isUnreadable,
  TAIL_COLLECTIVE,
  type BodyContext,
} from './body-names.ts';
import { splitAtConjunctions, splitAtGaps, splitPiece, trimPiece, type Piece } from './name-lists.ts';
import type { RepairedText } from './repaired-text.ts';
import { tailOf } from './scan.ts';

/** A body as one bracket or cell prints it. */
export interface PrintedBody {
  readonly text: RepairedText;
  /** The full form: 法制办 after 市编委办 is 市法制办; 沈阳 before 营口市政府 is 沈阳市政府. */
  readonly name: string;
  readonly role: Role;
}

/** Who answers, as one bracket or cell says it. */
export interface ReadBodies {
  /** In printed order. */
  readonly bodies: readonly PrintedBody[];
  /** 适用范围：…, which some brackets state beside the bodies. */
  readonly scope: RepairedText | null;
  /** 以下除标注…外，适用范围均为所有港区: the scope of all items from here on that state none. */
  readonly defaultScope: RepairedText | null;
  /** Whether it says that the first of each list leads. */
  readonly saysFirstLeads: boolean;
  /** What is too long to be a name. */
  readonly unreadable: readonly RepairedText[];
}

// 适用范围：所有自贸试验区
const SCOPE_LABEL = /^\s*(?:适用|推广|实施|试点)(?:范围|区域|地区)\s*[:：]\s*/u;
const LABELS: readonly (readonly [Role | 'OTHER', RegExp])[] = [
  // 完成时限：2024年6月底
  ['OTHER', /^【?(?:完成|实施|办理|整改)?(?:时限|时间|期限|进度|节点)(?:要求)?\s*[:：】]+/u],
  // 牵头领导：李某某
  ['OTHER', /^【?(?:牵头|分管|责任|包保)(?:市|省|区|县|委)?领导\s*[:：】]+/u],
  ['LEAD', /^【?(?:牵头|主办|主责)(?:单位|部门|机构|处室|领导)?\s*[:：】]+/u],
  ['SUPPORT', /^【?(?:配合|协办|协作|协助|参与|参加)(?:单位|部门|机构|处室)?\s*[:：】]+/u],
  ['GUIDING', /^【?指导(?:单位|部门)?\s*[:：】]+/u],
  ['JOINT', /^【?会同(?:单位|部门)?\s*[:：】]+/u],
  [
    'RESPONSIBLE',
    /^【?(?:主要)?(?:责任|负责|承办|(?:复制)?推广|实施|落实|完成|组织|监管|行业主管)(?:单位|部门|主体|机关|机构|科室|处室|领导|地区|分工)?(?:及分工)?\s*[:：】]+/u,
  ],
];
const VERBS: readonly (readonly [Role, RegExp])[] = [
  // 省商务厅牵头   省司法厅、省财政厅分别牵头负责
  ['LEAD', /(?:分别|共同|联合)?牵头(?:负责|落实|组织|推进|实施)?$/u],
  // 大连海关、沈阳海关配合
  [
    'SUPPORT',
    /(?:(?:按照?|依据?|根据)(?:各自)?职责(?:分工)?)?(?:积极|协助|参与|协同)?(?:配合|参与|协助)(?:落实|实施)?$/u,
  ],
  ['GUIDING', /(?:(?:按照?|依据?|根据)(?:各自)?职责(?:分工)?)?(?:加强|给予|负责)?(?:业务)?指导$/u],
  // 省司法厅等按职责分工负责
  [
    'RESPONSIBLE',
    /(?:(?:依|按照?|根据)?(?:各自)?(?:职责|职能)?(?:分工)?(?:分别)?(?:共同)?负责(?:落实|(?:具体)?实施)?|按照?职责(?:分工)?(?:落实|推进)|组织实施|落实|实施)$/u,
  ],
];
// Verbs and labels are short.
const LONGEST_VERB = 24;
// 排在第一位的部门为牵头部门，下同   列第一位的为牵头单位
export const FIRST_LEADS =
  /(?:排名?在?|列)(?:在)?(?:首位|第一位?|最前)的?(?:部门|单位)?(?:为|是)?牵头|第一[个位家](?:部门|单位)?(?:为|是)牵头/u;

// 市城市管理局（李某）: who answers there
const PERSON =
  /[（(][赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁马方任袁柳唐薛雷贺罗郝安常于傅康余顾孟黄萧尹姚邵汪毛戴宋庞熊董梁杜阮贾江郭林钟徐邱骆高夏蔡田胡万管卢莫丁邓崔龚程陆翁段侯武刘龙叶白][\u4E00-\u9FFF]{1,2}[）)]$/u;

// 省住房城乡建设厅（牵头）: the role of one name in a bracket behind it
const OWN_ROLE = /[（(](?<role>牵头|主办|配合|协办|指导)(?:单位|部门)?[）)]$/u;
// 昆明、红河、德宏片区管委会（以下简称3个片区管委会）: what it is called from here on
const SHORT_NAME = /[（(](?:以下)?[简统通]称[^（）()]{2,24}[）)]$/u;
// …按职责分工负责。以下各项均需各市人民政府负责，不再列出: speaks of other items
const REMARK = /^(?:以下(?:各项|任务|均|同)|具体任务|不再|下同|其余)/u;
const ROLE_WORDS: Readonly<Record<string, Role>> = {
  牵头: 'LEAD',
  主办: 'LEAD',
  配合: 'SUPPORT',
  协办: 'SUPPORT',
  指导: 'GUIDING',
};

interface Pending {
  readonly piece: Piece;
  /** What its own words say (会同…); the verb behind the list, or the label before it, says the rest. */
  readonly role: Role | null;
}

/** Reads one bracket clause by clause: a label holds until the next one, a verb says the role of the names before it. */
class BodyListReader {
  readonly bodies: PrintedBody[] = [];
  readonly unreadable: RepairedText[] = [];
  scope: RepairedText | null = null;
  defaultScope: RepairedText | null = null;
  private pending: Pending[] = [];
  private hasVerb = false;
  private role: Role;
  private labelled: Role | 'OTHER' | null = null;
  private readonly words: string;
  /** Where 、 separates the names, a space is a line that wrapped. */
  private readonly spaced: boolean;

  constructor(
    private readonly text: RepairedText,
    private readonly piece: Piece,
    initialRole: Role,
    private readonly context: BodyContext,
  ) {
    this.role = initialRole;
    this.words = text.text;
    this.spaced = !this.words.slice(piece.start, piece.end).includes('、');
  }

  read(): this {
    for (const clause of splitPiece(this.words, this.piece, '；;')) {
      let isScope = false;
      for (const part of splitPiece(this.words, clause, '，,。')) {
        // 负责部门：商务部，适用范围：…，以下…: what follows the label speaks of the scope
        isScope ||= SCOPE_LABEL.test(this.words.slice(part.start, Math.min(part.end, part.start + LONGEST_VERB)));
        if (isScope) this.readScope(part);
        else this.readClause(part);
      }
    }
    this.flush(null);
    return this;
  }

  private wordsOf(piece: Piece): string {
    return this.words.slice(piece.start, piece.end);
  }

  private readClause(part: Piece): void {
    let at = trimPiece(this.words, part);
    const beginning = this.words.slice(at.start, Math.min(at.end, at.start + LONGEST_VERB));
    for (const [meaning, pattern] of LABELS) {
      const label = pattern.exec(beginning)?.[0];
      if (label === undefined) continue;
      this.flush(null);
      this.labelled = meaning;
      if (meaning !== 'OTHER') this.role = meaning;
      at = trimPiece(this.words, { start: at.start + label.length, end: at.end });
      break;
    }
    if (at.end <= at.start || this.labelled === 'OTHER') return;
    if (REMARK.test(this.words.slice(at.start, at.start + LONGEST_VERB))) return;
    const short = at.end - at.start <= LONGEST_VERB * 2 ? this.wordsOf(at) : '';
    if (FIRST_LEADS.test(short) || /^(?:下同|以下同)$/u.test(short) || isTimePhrase(short)) return;
    this.readNames(at);
  }

  /** The scope itself, or what holds for all items from here on; the part between 以下除… and 外 says neither. */
  private readScope(part: Piece): void {
    const label = SCOPE_LABEL.exec(this.wordsOf(part))?.[0].length ?? 0;
    const at = trimPiece(this.words, { start: part.start + label, end: part.end });
    const words = this.wordsOf(at);
    const general = /(?:适用|推广|实施)?范围(?:均|都)为/u.exec(words);
    if (general) this.defaultScope ??= this.text.slice(at.start + general.index + general[0].length, at.end);
    else if (label > 0 && words.length > 0 && !words.startsWith('以下'))
      this.scope ??= this.text.slice(at.start, at.end);
  }

  /** The names of a clause, and what the verb at its end makes of all names since the last verb. */
  private readNames(at: Piece): void {
    const ending = tailOf(this.wordsOf(at), LONGEST_VERB);
    const verb = VERBS.find(([, pattern]) => pattern.test(ending));
    const verbLength = verb?.[1].exec(ending)?.[0].length ?? 0;
    const names = trimPiece(this.words, { start: at.start, end: at.end - verbLength });
    // 市商务局、市财政局，省商务厅指导: only the names of its own clause are said to guide or support, unless verbs tell all names apart
    if ((verb?.[0] === 'SUPPORT' || verb?.[0] === 'GUIDING') && !this.hasVerb) this.flush(null);
    this.hasVerb ||= verb !== undefined;
    const joint = this.wordsOf(names).indexOf('会同');
    const lists: readonly Pending[] =
      joint < 0
        ? [{ piece: names, role: null }]
        : [
            { piece: { start: names.start, end: names.start + joint }, role: null },
            { piece: { start: names.start + joint + 2, end: names.end }, role: 'JOINT' },
          ];
    for (const list of lists) {
      for (const entry of splitPiece(this.words, list.piece, '、/／')) {
        for (const whole of splitAtConjunctions(this.words, entry))
          for (const name of this.spaced ? splitAtGaps(this.text, whole) : [whole])
            this.addName(trimPiece(this.words, name), list.role);
      }
    }
    if (verb) this.flush(verb[0]);
  }

  private addName(printed: Piece, listRole: Role | null): void {
    const own = OWN_ROLE.exec(this.wordsOf(printed));
    const role = own ? (ROLE_WORDS[own.groups?.['role'] ?? ''] ?? listRole) : listRole;
    const behind = own ?? PERSON.exec(this.wordsOf(printed)) ?? SHORT_NAME.exec(this.wordsOf(printed));
    const name = { start: printed.start, end: printed.end - (behind?.[0].length ?? 0) };
    // — in a cell that names nobody
    if (!/\p{L}/u.test(this.wordsOf(name))) return;
    const words = this.wordsOf(name);
    if (isUnreadable(words)) {
      this.unreadable.push(this.text.slice(name.start, name.end));
      return;
    }
    if (isTimePhrase(words)) return;
    const tail = isCollective(words) ? null : TAIL_COLLECTIVE.exec(words);
    if (tail && tail.index > 0) {
      this.pending.push({ piece: { start: name.start, end: name.start + tail.index }, role });
      this.pending.push({ piece: { start: name.start + tail.index, end: name.end }, role });
    } else this.pending.push({ piece: name, role });
  }

  /** Gives the names since the last verb their full forms and roles. */
  private flush(verb: Role | null): void {
    const printed = this.pending.map((entry) => this.wordsOf(entry.piece));
    const full = carrySuffixes(carryPrefixes(printed, this.context));
    for (const [index, entry] of this.pending.entries()) {
      const words = printed[index] as string;
      const collective = isCollective(words) || continuesCollective(words, printed[index - 1]);
      this.bodies.push({
        text: this.text.slice(entry.piece.start, entry.piece.end),
        name: collective ? words : (full[index] as string),
        role: collective ? 'COLLECTIVE' : (entry.role ?? verb ?? this.role),
      });
    }
    this.pending = [];
  }
}

/**
 * Reads who answers: the names in a unit bracket or a body cell, each with its role, its full form and its place.
 *
 * @param initialRole role of names that neither a label nor a verb qualifies (a column 牵头单位 gives LEAD).
 */
export function readBodies(text: RepairedText, piece: Piece, initialRole: Role, context: BodyContext): ReadBodies {
  const saysFirstLeads = FIRST_LEADS.test(text.text.slice(piece.start, piece.end));
  const { bodies, scope, defaultScope, unreadable } = new BodyListReader(text, piece, initialRole, context).read();
  const first = bodies[0];
  if ((context.firstLeads || saysFirstLeads) && first?.role === 'RESPONSIBLE') bodies[0] = { ...first, role: 'LEAD' };
  return { bodies, scope, defaultScope, saysFirstLeads, unreadable };
}
