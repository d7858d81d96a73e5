/**
 * The closed vocabularies of the project, declared once. SDL enums, the explorer's legend and the docs are checked against them.
 * Each entry: value → [Chinese label, what it means].
 */
type Vocabulary = Readonly<Record<string, readonly [zh: string, meaning: string]>>;

function valuesOf<const V extends Vocabulary>(vocabulary: V): readonly [keyof V & string, ...(keyof V & string)[]] {
  return Object.keys(vocabulary) as unknown as readonly [keyof V & string, ...(keyof V & string)[]];
}

/** 文种 */
export const GENRES = {
  NOTICE: ['通知', 'a notice'],
  OPINIONS: ['意见', 'opinions, guiding or implementing'],
  PLAN: ['方案', 'a plan or programme'],
  MEASURES: ['措施', 'a set of measures'],
  REPLY: ['答复', 'a reply to a proposal or a letter'],
  LETTER: ['函', 'a letter between bodies'],
  TABLE: ['任务分工表', 'a table of tasks known on its own'],
  DECISION: ['决定', 'a decision'],
  REGULATION: ['条例、办法', 'a law, regulation or set of rules'],
  NEWS: ['新闻', 'a news text'],
  OTHER: ['其他', 'none of these'],
} as const satisfies Vocabulary;
export type Genre = keyof typeof GENRES;
export const Genres = valuesOf(GENRES);

/** 条目 kinds; a passage without one asks for nothing of its own. */
export const MEASURE_KINDS = {
  PILOT_TASK: ['试点任务', "an item of an area's implementation plan"],
  PROMOTED_EXPERIENCE: [
    '改革创新经验',
    "a row of a batch's task table, or an experience named in a notice that promotes",
  ],
  POLICY_MEASURE: ['若干措施', 'an item that lays something down'],
  REPORTED_PRACTICE: ['试点做法', 'a practice that a reply or report says an area runs or is to build'],
} as const satisfies Vocabulary;
export type MeasureKind = keyof typeof MEASURE_KINDS;
export const MeasureKinds = valuesOf(MEASURE_KINDS);

/** 职责 */
export const ROLES = {
  LEAD: ['牵头', 'leads'],
  RESPONSIBLE: ['负责', 'is responsible'],
  JOINT: ['会同', 'acts together with the lead'],
  SUPPORT: ['配合', 'supports'],
  GUIDING: ['指导', 'guides'],
  COLLECTIVE: ['集合', 'a collective that names nobody, such as 各有关部门'],
} as const satisfies Vocabulary;
export type Role = keyof typeof ROLES;
export const Roles = valuesOf(ROLES);

/** 推广范围 */
export const SCOPE_KINDS = {
  NATIONWIDE: ['全国', 'the whole country'],
  ALL_PILOT_ZONES: ['所有自贸试验区', 'every pilot free trade zone of the country'],
  PROVINCE_WIDE: ['全省', 'one province'],
  CITY_WIDE: ['全市', 'one city'],
  ZONE_AND_PARKS: ['自贸试验区及协同区', 'one pilot zone and its coordinated parks'],
  ZONE: ['自贸试验区', 'one pilot zone'],
  AREA: ['片区', 'one area of a pilot zone'],
  PARK: ['园区', 'one park'],
  LISTED_PLACES: ['所列地区', 'places that the text lists'],
  OTHER: ['其他', 'a statement of scope that fits none of these'],
} as const satisfies Vocabulary;
export type ScopeKind = keyof typeof SCOPE_KINDS;
export const ScopeKinds = valuesOf(SCOPE_KINDS);

/** 知识层级: how we know; in order of strength. */
export const LEVELS = {
  STATED: ['明文', 'a document says it'],
  DERIVED: ['推导', 'follows by a named rule from claims'],
  JUDGED: ['研判', 'a named reviewer concluded it with a quote from each side; no document says it'],
  CANDIDATE: ['候选', 'a score'],
} as const satisfies Vocabulary;
export type Level = keyof typeof LEVELS;
export const Levels = valuesOf(LEVELS);

/** The weaker of two levels: a derived claim is DERIVED, or the level of its weakest premise where that is weaker. */
export function weakerLevel(a: Level, b: Level): Level {
  return Levels.indexOf(a) >= Levels.indexOf(b) ? a : b;
}

/** 源流 kinds, from the earlier to the later. */
export const LINEAGE_KINDS = {
  RESTATED_IN: ['重申', 'same instrument, same object'],
  EVOLVED_INTO: ['演进', 'same object; the later item carries out or extends what the earlier sets out'],
  RELATED_TO: ['相关', 'same subject, a suggestion at most'],
} as const satisfies Vocabulary;
export type LineageKind = keyof typeof LINEAGE_KINDS;
export const LineageKinds = valuesOf(LINEAGE_KINDS);

/** Relations between documents; the first two follow `eli:cites` and `eli:based_on`. */
export const CITATION_RELATIONS = {
  CITES: ['引用', 'names the document'],
  BASED_ON: ['依据', 'rests on it'],
  IMPLEMENTS: ['贯彻', 'carries it out'],
  REPLIES_TO: ['答复', 'answers it'],
  FORWARDS: ['转发', 'passes it on'],
} as const satisfies Vocabulary;
export type CitationRelation = keyof typeof CITATION_RELATIONS;
export const CitationRelations = valuesOf(CITATION_RELATIONS);

export const MENTION_KINDS = {
  DOCUMENT_NUMBER: ['发文字号', 'a document number'],
  TITLE: ['标题', 'words in 《》: a document, law, form or certificate'],
  BODY: ['部门', 'the name of a body as printed'],
  PLACE: ['地名', 'an administrative place'],
  AREA: ['片区', 'an area of a pilot zone'],
  PARK: ['园区', 'a park or development zone'],
  SCOPE: ['范围', 'a statement of scope'],
  DATE: ['日期', 'a date'],
  COUNT: ['数量', 'a stated count'],
  ALIAS: ['简称', 'the declaration of a short name'],
  QUOTED_NAME: ['引号内名称', 'a name in quotation marks'],
} as const satisfies Vocabulary;
export type MentionKind = keyof typeof MENTION_KINDS;
export const MentionKinds = valuesOf(MENTION_KINDS);

/** How a mention was resolved against the register. */
export const RESOLUTIONS = {
  RESOLVED: ['已识别', 'one entry of the register, within the jurisdiction of the document'],
  AMBIGUOUS: ['有歧义', 'more than one entry fits; none was chosen'],
  UNKNOWN: ['未识别', 'no entry fits'],
} as const satisfies Vocabulary;
export type Resolution = keyof typeof RESOLUTIONS;
export const Resolutions = valuesOf(RESOLUTIONS);

export const TIERS = {
  CENTRAL: ['中央', 'a central body, stationed anywhere'],
  PROVINCE: ['省级', 'a body of a province'],
  CITY: ['市级', 'a body of a prefecture-level city'],
  DISTRICT: ['区县级', 'a body of a district or county'],
} as const satisfies Vocabulary;
export type Tier = keyof typeof TIERS;
export const Tiers = valuesOf(TIERS);
