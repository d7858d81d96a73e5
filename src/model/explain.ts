import type { Bilingual } from './bilingual.ts';
import type { Predicate } from './dataset.ts';
import { RULES } from './rules.ts';
import { LEVELS, ROLES, type Level, type Role } from './vocabulary.ts';

/** What a claim says of its subject {s} and its object {o}. */
const SAYS: Readonly<Record<Predicate, Bilingual>> = {
  PART_OF: { zh: '{s}是{o}的条目', en: '{s} is an item of {o}' },
  IN_BATCH: { zh: '{s}列入{o}', en: '{s} is listed in {o}' },
  IN_DOMAIN: { zh: '{s}归入领域{o}', en: '{s} stands under {o}' },
  RESPONSIBLE_FOR: { zh: '{s}负责{o}', en: '{s} answers for {o}' },
  HAS_SCOPE: { zh: '{s}的推广范围为{o}', en: '{s} is to hold in {o}' },
  PILOTED_IN: { zh: '{s}在{o}试点', en: '{s} is tried in {o}' },
  ISSUED_BY: { zh: '{s}由{o}印发', en: '{s} is issued by {o}' },
  SETS_OUT: { zh: '{s}公布{o}', en: '{s} sets out {o}' },
  BATCH_OF: { zh: '{s}出自{o}', en: '{s} comes from {o}' },
  CITES: { zh: '{s}引用{o}', en: '{s} cites {o}' },
  BASED_ON: { zh: '{s}依据{o}', en: '{s} is based on {o}' },
  IMPLEMENTS: { zh: '{s}贯彻{o}', en: '{s} implements {o}' },
  REPLIES_TO: { zh: '{s}答复{o}', en: '{s} replies to {o}' },
  FORWARDS: { zh: '{s}转发{o}', en: '{s} forwards {o}' },
  AREA_OF: { zh: '{s}是{o}的片区', en: '{s} is an area of {o}' },
  COORDINATED_WITH: { zh: '{s}是{o}的协同区', en: '{s} is a coordinated zone of {o}' },
  COVERS: { zh: '{s}覆盖{o}', en: '{s} covers {o}' },
  LOCATED_IN: { zh: '{s}位于{o}', en: '{s} lies in {o}' },
  SUCCEEDED_BY: { zh: '{s}的职责由{o}承接', en: '{s} was succeeded by {o}' },
  COUNTERPART_OF: { zh: '{s}与{o}对应', en: '{s} is the counterpart of {o}' },
  RESTATED_IN: { zh: '{s}重申于{o}', en: '{s} is restated in {o}' },
  EVOLVED_INTO: { zh: '{s}演进为{o}', en: '{s} evolved into {o}' },
  RELATED_TO: { zh: '{s}与{o}相关', en: '{s} is related to {o}' },
  SAME_AS: { zh: '{s}即{o}', en: '{s} is the same as {o}' },
  HAS_TITLE: { zh: '{s}的标题为{o}', en: '{s} has the title {o}' },
  HAS_NUMBER: { zh: '{s}的发文字号为{o}', en: '{s} has the number {o}' },
  DATED: { zh: '{s}的日期为{o}', en: '{s} is dated {o}' },
  HAS_AREA: { zh: '{s}的面积为{o}', en: '{s} has the size {o}' },
  STATES_TOTAL: { zh: '{s}写明数量{o}', en: '{s} states the count {o}' },
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
  const fill = (template: string): string =>
    template.replace('{s}', () => named(subject)).replace('{o}', () => named(object));
  const says =
    predicate === 'RESPONSIBLE_FOR' && isRole(role)
      ? { zh: `{s}${ROLES[role][0]}{o}`, en: `{s} ${ROLE_PHRASES[role]} {o}` }
      : SAYS[predicate];
  return { zh: fill(says.zh), en: fill(says.en) };
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
    HIGH: { zh: '研判者注明把握高', en: 'the reviewer marks the confidence as high' },
    MEDIUM: { zh: '研判者注明把握中等', en: 'the reviewer marks the confidence as medium' },
    LOW: { zh: '研判者注明把握低', en: 'the reviewer marks the confidence as low' },
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

/** One side of a pair that is not linked. */
export interface Side {
  readonly name: string;
  /** False where it is known only from a citation, or not at all. */
  readonly inCorpus: boolean;
}

function explainMissing(sides: readonly [Side, Side]): Bilingual {
  const [first, second] = sides.filter(({ inCorpus }) => !inCorpus);
  if (first && second)
    return {
      zh: `语料未收：${named(first.name)}和${named(second.name)}都不在语料中，无从比较。`,
      en: `Not in the corpus: neither ${named(first.name)} nor ${named(second.name)} is here, so nothing can be compared.`,
    };
  const here = sides.find(({ inCorpus }) => inCorpus) ?? sides[1];
  const missing = first ?? sides[0];
  return {
    zh: `语料未收：${named(missing.name)}不在语料中，无从与${named(here.name)}比较。`,
    en: `Not in the corpus: ${named(missing.name)} is not here, so it cannot be compared with ${named(here.name)}.`,
  };
}

export function explainAbsence(
  reason: NoLinkReason,
  sides: readonly [Side, Side],
  rejection: RejectionFacts | null,
): Bilingual {
  const [from, to] = sides.map(({ name }) => named(name)) as [string, string];
  const pair = { zh: `${from}与${to}`, en: `${from} and ${to}` };
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
      return explainMissing(sides);
    case 'NOT_STATED':
      return {
        zh: `无载明：没有文件写明${pair.zh}之间的联系，也没有人作出研判。`,
        en: `Not stated: no document states a link between ${pair.en}, and nobody has judged one.`,
      };
    default:
      return reason satisfies never;
  }
}
