import type { Bilingual } from './bilingual.ts';
import type { Predicate } from './dataset.ts';
import { RULES } from './rules.ts';
import { LEVELS, LINEAGE_KINDS, ROLES, type Level, type LineageKind, type Role } from './vocabulary.ts';

/** What a claim says, in words between its two ends. */
const PHRASES: Readonly<Record<Predicate, Bilingual>> = {
  PART_OF: { zh: '是其条目', en: 'is an item of' },
  IN_BATCH: { zh: '列入', en: 'is listed in' },
  IN_DOMAIN: { zh: '归入领域', en: 'stands under' },
  RESPONSIBLE_FOR: { zh: '负责', en: 'answers for' },
  HAS_SCOPE: { zh: '的推广范围为', en: 'is to hold in' },
  PILOTED_IN: { zh: '试点于', en: 'is tried in' },
  ISSUED_BY: { zh: '发文机关为', en: 'is issued by' },
  SETS_OUT: { zh: '公布', en: 'sets out' },
  BATCH_OF: { zh: '出自', en: 'comes from' },
  CITES: { zh: '引用', en: 'cites' },
  BASED_ON: { zh: '依据', en: 'is based on' },
  IMPLEMENTS: { zh: '贯彻', en: 'implements' },
  REPLIES_TO: { zh: '答复', en: 'replies to' },
  FORWARDS: { zh: '转发', en: 'forwards' },
  AREA_OF: { zh: '是其片区', en: 'is an area of' },
  COORDINATED_WITH: { zh: '是其协同区', en: 'is a coordinated zone of' },
  COVERS: { zh: '覆盖', en: 'covers' },
  LOCATED_IN: { zh: '位于', en: 'lies in' },
  SUCCEEDED_BY: { zh: '其后为', en: 'was succeeded by' },
  COUNTERPART_OF: { zh: '对应', en: 'is the counterpart of' },
  RESTATED_IN: { zh: '重申于', en: 'is restated in' },
  EVOLVED_INTO: { zh: '演进为', en: 'evolved into' },
  RELATED_TO: { zh: '相关于', en: 'is related to' },
  SAME_AS: { zh: '即', en: 'is the same as' },
  HAS_TITLE: { zh: '标题为', en: 'has the title' },
  HAS_NUMBER: { zh: '发文字号为', en: 'has the number' },
  DATED: { zh: '日期为', en: 'is dated' },
  HAS_AREA: { zh: '面积为', en: 'has the size' },
  STATES_TOTAL: { zh: '写明数量', en: 'states the count' },
};

/** A claim with the names of what it is about: what one sentence needs. */
export interface ClaimFacts {
  readonly predicate: Predicate;
  readonly role: string | null;
  readonly level: Level;
  readonly method: string;
  readonly assertedBy: string;
  readonly score: number | null;
  readonly note: string | null;
  readonly noteZh: string | null;
  readonly reviewer: string | null;
  readonly reviewedOn: string | null;
  /** Name of the subject, and of the object or the literal value. */
  readonly subject: string;
  readonly object: string;
  readonly evidence: readonly {
    readonly quote: string | null;
    /** The document, or the page of a reference, as a reader names it: 辽政发〔2024〕5号. */
    readonly source: string;
    readonly column: string | null;
    readonly kind: 'TEXT' | 'REFERENCE';
  }[];
}

const ROLE_PHRASES: Readonly<Record<Role, string>> = {
  LEAD: 'leads',
  RESPONSIBLE: 'is responsible for',
  JOINT: 'takes part in',
  SUPPORT: 'supports',
  GUIDING: 'guides',
  COLLECTIVE: 'is named collectively for',
};
const isRole = (role: string | null): role is Role => role !== null && role in ROLES;

/** A name in quotation marks; marks inside it become single ones, as Chinese print has it. Quotes of a source are never changed. */
const named = (name: string): string => `“${name.replace(/“/gu, '‘').replace(/”/gu, '’')}”`;

function statementOf({ predicate, role, subject, object }: ClaimFacts): Bilingual {
  const { zh, en } = PHRASES[predicate];
  const verb =
    predicate === 'RESPONSIBLE_FOR' && isRole(role) ? { zh: ROLES[role][0], en: ROLE_PHRASES[role] } : { zh, en };
  return { zh: `${named(subject)}${verb.zh}${named(object)}`, en: `${named(subject)} ${verb.en} ${named(object)}` };
}

/** Longer quotes are cut in a sentence; the whole stands in the evidence. */
const LONGEST_QUOTE = 80;
const short = (quote: string): string => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote);

function sourcesOf({ evidence }: ClaimFacts): Bilingual {
  const texts = evidence.filter(({ kind }) => kind === 'TEXT');
  const zh = texts
    .slice(0, 2)
    .map(({ source, column, quote }) => `${source}${column === null ? '' : `“${column}”栏`}“${short(quote ?? '')}”`);
  const en = texts
    .slice(0, 2)
    .map(
      ({ source, column, quote }) => `${source}${column === null ? '' : `, column ${column},`} “${short(quote ?? '')}”`,
    );
  if (texts.length > 0) return { zh: zh.join('、'), en: en.join(' and ') };
  const pages = evidence.map(({ source }) => source);
  return { zh: `${pages.join('、')}（网页，未核对）`, en: `${pages.join(' and ')} (a page, not checked here)` };
}

function ruleOf(method: string): Bilingual {
  const rule = RULES[method];
  return rule
    ? { zh: `“${method}”（${rule.zh}）`, en: `“${method}” (${rule.en})` }
    : { zh: `“${method}”`, en: `“${method}”` };
}

/**
 * Why a claim is held, in one sentence: Chinese and English. It names the document with its words, the rule, or the reviewer; only what a document says is worded as if one
 * did.
 */
export function explainClaim(facts: ClaimFacts): Bilingual {
  const says = statementOf(facts);
  const label = LEVELS[facts.level][0];
  const sources = sourcesOf(facts);
  if (facts.method.startsWith('rule:')) {
    const rule = ruleOf(facts.method);
    const weak =
      facts.level === 'JUDGED' ? { zh: '所依断言含研判，', en: 'it rests on a judgement, and ' } : { zh: '', en: '' };
    return {
      zh: `${label}：按规则${rule.zh}，${says.zh}；${weak.zh}没有文件直接写明。`,
      en: `${facts.level === 'JUDGED' ? 'Judged, by a rule over a judgement' : 'Derived'}: by the rule ${rule.en}, ${says.en}; ${weak.en}no document says so itself.`,
    };
  }
  switch (facts.level) {
    case 'STATED':
      return { zh: `${label}：${sources.zh}，据此${says.zh}。`, en: `Stated: ${sources.en}, so ${says.en}.` };
    case 'JUDGED':
      return {
        zh: `${label}：${facts.reviewer ?? facts.assertedBy}于${facts.reviewedOn ?? '未注明日期'}比较${sources.zh}，认为${says.zh}：${bare(facts.noteZh ?? facts.note ?? '')}。没有文件写明这一点。`,
        en: `Judged: ${facts.reviewer ?? facts.assertedBy}, ${facts.reviewedOn ?? 'undated'}, compared ${sources.en} and concluded that ${says.en}: ${bare(facts.note ?? '')}. No document states this.`,
      };
    case 'DERIVED':
      return {
        zh: `${label}：由${sources.zh}推得${says.zh}。`,
        en: `Derived: from ${sources.en} follows that ${says.en}.`,
      };
    case 'CANDIDATE':
      return {
        zh: `${label}：系统依文字相似给出${facts.score === null ? '' : `评分${facts.score}`}，${says.zh}，尚无人判断${facts.note === null ? '' : `（${bare(facts.note)}）`}。`,
        en: `Candidate: likeness of the words${facts.score === null ? '' : ` scores ${facts.score}`} suggests that ${says.en}; nobody has judged it${facts.note === null ? '' : ` (${bare(facts.note)})`}.`,
      };
    default:
      return facts.level satisfies never;
  }
}

const bare = (sentence: string): string => sentence.replace(/[。.]+$/u, '');

/** How much a claim may be trusted, and why. */
export function explainConfidence(
  facts: Pick<ClaimFacts, 'level' | 'method' | 'reviewer' | 'evidence'>,
  confidence: 'HIGH' | 'MEDIUM' | 'LOW' | null,
): readonly Bilingual[] {
  const texts = facts.evidence.filter(({ kind }) => kind === 'TEXT').length;
  const checked =
    texts > 0
      ? [
          {
            zh: `${texts}处引文在载入时逐字核对`,
            en: `${texts} quote${texts === 1 ? '' : 's'} checked word for word at load`,
          },
        ]
      : [];
  const pages = facts.evidence.some(({ kind }) => kind === 'REFERENCE')
    ? [{ zh: '依据含未核对的网页', en: 'some of it rests on a page that is not checked here' }]
    : [];
  const said = {
    HIGH: { zh: '研判者认为没有别的解读', en: 'the reviewer knows no other reading' },
    MEDIUM: { zh: '研判者认为可能有别的解读', en: 'the reviewer thinks another reading possible' },
    LOW: { zh: '研判者提示存疑', en: 'the reviewer is in doubt' },
  } as const;
  const judged = confidence === null || facts.level !== 'JUDGED' ? [] : [said[confidence]];
  const rule = facts.method.startsWith('rule:')
    ? [{ zh: '按具名规则得出，可复核', en: 'it follows by a named rule that can be checked' }]
    : [];
  return [...checked, ...pages, ...judged, ...rule];
}

/** Why there is no link between two things. */
export const NO_LINK_REASONS = {
  REJECTED: ['已否定', 'a reviewer compared the two and found no lineage'],
  BELOW_THRESHOLD: [
    '未达候选',
    'the candidate engine compared the corpus and does not have the pair among the likeliest',
  ],
  NOT_IN_CORPUS: ['语料未收', 'one of the two is not in the corpus, or known only from a citation'],
  NOT_STATED: ['无载明', 'no document states a link, and nobody has judged one'],
} as const;
export type NoLinkReason = keyof typeof NO_LINK_REASONS;

export interface RejectionFacts {
  readonly why: string;
  readonly whyZh: string;
  readonly reviewer: string;
  readonly date: string;
}

export function explainAbsence(
  reason: NoLinkReason,
  from: string,
  to: string,
  rejection: RejectionFacts | null,
): Bilingual {
  const pair = { zh: `${named(from)}与${named(to)}`, en: `${named(from)} and ${named(to)}` };
  switch (reason) {
    case 'REJECTED':
      return {
        zh: `已否定：${rejection?.reviewer ?? ''}于${rejection?.date ?? ''}比较${pair.zh}，认为没有源流关系：${bare(rejection?.whyZh ?? '')}。`,
        en: `Rejected: ${rejection?.reviewer ?? ''}, ${rejection?.date ?? ''}, compared ${pair.en} and found no lineage: ${bare(rejection?.why ?? '')}.`,
      };
    case 'BELOW_THRESHOLD':
      return {
        zh: `未达候选：${pair.zh}没有载明或研判的联系，也不在最相似的候选之列。`,
        en: `Below the threshold: no link between ${pair.en} is stated or judged, and the pair is not among the likeliest candidates.`,
      };
    case 'NOT_IN_CORPUS':
      return {
        zh: `语料未收：${pair.zh}中至少一项不在语料中，无从比较。`,
        en: `Not in the corpus: at least one of ${pair.en} is not here, so nothing can be compared.`,
      };
    case 'NOT_STATED':
      return {
        zh: `无载明：没有文件写明${pair.zh}之间的联系，也没有人作出研判。`,
        en: `Not stated: no document states a link between ${pair.en}, and nobody has judged one.`,
      };
    default:
      return reason satisfies never;
  }
}

/** 演进: a kind of lineage as a reader says it. */
export const lineageLabel = (kind: LineageKind): string => LINEAGE_KINDS[kind][0];
