/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which bodies to list. AND across fields, OR within one. */
export type AgencyFilter = {
  /** Of these places: keys, e.g. `["liaoning"]`; null for any. */
  jurisdiction?: Array<string> | null | undefined;
  /** Resolved, ambiguous or unknown ones; null for any. */
  resolution?: Array<Resolution> | null | undefined;
  /** Of these tiers; null for any. */
  tier?: Array<Tier> | null | undefined;
};

/** Why a measure holds somewhere. */
export type ApplicationHow =
  /** 推广范围: a scope covers the place, or something that it lies in. */
  | 'SCOPE'
  /** 试点: it was tried there, and no scope is stated. */
  | 'TRIAL';

/** Whether the area of trial is known, and how. */
export type AreaKnowledge =
  /** 候选: over a link that is only a candidate. */
  | 'CANDIDATE'
  /** 推导: it follows by a named rule. */
  | 'DERIVED'
  /** 研判: it follows over a link that a reviewer judged. */
  | 'JUDGED'
  /** 未载明: no text says, and nobody has judged; it is not guessed. */
  | 'NOT_STATED'
  /** 明文: a text ties it to an area. */
  | 'STATED';

/** How one document refers to another; the first two follow `eli:cites` and `eli:based_on`. */
export type CitationRelation =
  /** 依据: rests on it. */
  | 'BASED_ON'
  /** 引用: names the document. */
  | 'CITES'
  /** 转发: passes it on. */
  | 'FORWARDS'
  /** 贯彻: carries it out. */
  | 'IMPLEMENTS'
  /** 答复: answers it. */
  | 'REPLIES_TO';

/** How sure a reviewer or rule is. */
export type Confidence =
  /** High, as the reviewer marks it for this kind and pair. */
  | 'HIGH'
  /** Low, as the reviewer marks it: shown so that somebody looks. */
  | 'LOW'
  /** Medium, as the reviewer marks it. */
  | 'MEDIUM';

/** Which stated totals. AND across fields, OR within one; null asks for nothing. */
export type CoverageFilter = {
  /** Stated in one of these documents: keys or ids. */
  document?: Array<string> | null | undefined;
  /** True: only those that do not agree. */
  gapsOnly?: boolean | null | undefined;
  /** Compared by one of these rules. */
  rule?: Array<CoverageRule> | null | undefined;
};

/** By which rule a stated total is compared with what is here. Nothing is compared because the numbers happen to agree. */
export type CoverageRule =
  /** 分项之和: the text calls it the sum of counts that its sentence has named before; compared with their sum. */
  | 'SUM_OF_PARTS'
  /** 批次总数: the text ties the count to a batch; compared with the rows of the same document in that batch. */
  | 'TOTAL_OF_A_BATCH'
  /** 领域总数: the text ties the count to a heading; compared with the items of the same document under it. */
  | 'TOTAL_OF_A_DOMAIN'
  /** 列举总数: the count stands at the end of a list of names; compared with the names. */
  | 'TOTAL_OF_A_LIST'
  /** 历批总数: a count of all that was promoted so far; compared with the batches that are here. */
  | 'TOTAL_OF_A_SERIES';

/** Which documents to list. AND across fields, OR within one. */
export type DocumentFilter = {
  /** Of these kinds; null for any. */
  genre?: Array<Genre> | null | undefined;
  /** True for documents with text, false for stubs; null for both. */
  inCorpus?: boolean | null | undefined;
  /** Of these years of issue, e.g. `[2024]`; null for any. */
  year?: Array<number> | null | undefined;
};

/** What dates an event. */
export type EventBasis =
  /** 成文: the document that sets it out is dated. */
  | 'ISSUED'
  /** 未载明: no text here says when. */
  | 'NOT_STATED'
  /** 事后提及: a report or letter speaks of it; it had begun, or been announced, on that day or before. */
  | 'REPORTED';

/** Text: a quote that was checked against the stored document. Reference: a page named by publisher, title and address, not checked here. */
export type EvidenceKind =
  /** An official page outside the corpus; shown as unchecked, never with an invented quote. */
  | 'REFERENCE'
  /** A verbatim quote of a document of the corpus, with its spans; checked at every load. */
  | 'TEXT';

/** 文种, the kind of an official document. */
export type Genre =
  /** 决定: a decision. */
  | 'DECISION'
  /** 函: a letter between bodies. */
  | 'LETTER'
  /** 措施: a set of measures. */
  | 'MEASURES'
  /** 新闻: a news text. */
  | 'NEWS'
  /** 通知: a notice. */
  | 'NOTICE'
  /** 意见: opinions, guiding or implementing. */
  | 'OPINIONS'
  /** 其他: none of these. */
  | 'OTHER'
  /** 方案: a plan or programme. */
  | 'PLAN'
  /** 条例、办法: a law, regulation or set of rules. */
  | 'REGULATION'
  /** 答复: a reply to a proposal or a letter. */
  | 'REPLY'
  /** 任务分工表: a table of tasks known on its own. */
  | 'TABLE';

/** The steps of a ladder, from the trial to the rule. */
export type LadderStep =
  /** 演进: the later passage carries out or extends what the earlier one sets out. */
  | 'EVOLVED_INTO'
  /** 列入: the batch lists it; batch → row. */
  | 'LISTED'
  /** 重申: the same instrument for the same object; earlier → later passage. */
  | 'RESTATED_IN'
  /** 推广范围: where it is to hold; row or rule → scope. */
  | 'SCOPED'
  /** 批次: experiences of a zone are promoted as a batch; zone → batch. */
  | 'SERIES'
  /** 试点: an area tries it; area → task or practice. */
  | 'TRIED';

/** How we know, in order of strength. */
export type Level =
  /** 候选: a score. */
  | 'CANDIDATE'
  /** 推导: follows by a named rule from claims. */
  | 'DERIVED'
  /** 研判: a named reviewer concluded it with a quote from each side; no document says it. */
  | 'JUDGED'
  /** 明文: a document says it. */
  | 'STATED';

/** 源流, what happened to the content from the earlier passage to the later one. */
export type LineageKind =
  /** 演进: the same object; the later passage carries out or extends what the earlier one sets out. */
  | 'EVOLVED_INTO'
  /** 相关: the same subject, a suggestion at most. It never counts as a promotion. */
  | 'RELATED_TO'
  /** 重申: the same instrument for the same object. */
  | 'RESTATED_IN';

/** Which measures. AND across fields, OR within one; null asks for nothing. Relations count at every level but CANDIDATE. */
export type MeasureFilter = {
  /** One of these bodies answers for it: keys or ids. With `role`: answers for it in one of these roles. */
  agency?: Array<string> | null | undefined;
  /** In one of these batches: keys or ids, e.g. `["中国（辽宁）自由贸易试验区改革创新经验/7"]`. */
  batch?: Array<string> | null | undefined;
  /** In one of these documents: keys or ids, e.g. `["辽政发〔2024〕5号"]`. */
  document?: Array<string> | null | undefined;
  /** Under one of these domains: keys or ids, e.g. `["贸易便利化"]`. */
  domain?: Array<string> | null | undefined;
  /** True: something links it to an earlier or later passage. False: nothing does. */
  hasLineage?: boolean | null | undefined;
  /** Of these kinds. */
  kind?: Array<MeasureKind> | null | undefined;
  /** At least one of its relations (batch, domain, body, scope, area, lineage) rests on a claim of one of these levels. */
  level?: Array<Level> | null | undefined;
  /** Its scope names, or it was tried in, one of these places, zones, areas or parks: keys or ids. */
  place?: Array<string> | null | undefined;
  /** Some body answers for it in one of these roles. */
  role?: Array<Role> | null | undefined;
  /** Its scope is of one of these kinds. */
  scope?: Array<ScopeKind> | null | undefined;
  /** Its title or content has every one of these words, e.g. `信用承诺 海关`; as in `search`. */
  text?: string | null | undefined;
  /** Its document is of one of these years, e.g. `[2024]`. */
  year?: Array<number> | null | undefined;
};

/** 条目 kinds. */
export type MeasureKind =
  /** 试点任务: an item of an area's implementation plan. */
  | 'PILOT_TASK'
  /** 若干措施: an item that lays something down. */
  | 'POLICY_MEASURE'
  /** 改革创新经验: a row of a batch's task table, or an experience named in a notice that promotes. */
  | 'PROMOTED_EXPERIENCE'
  /** 试点做法: a practice that a reply or report says an area runs or is to build. */
  | 'REPORTED_PRACTICE';

/** How measures are listed. */
export type MeasureOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What by. */
  field?: MeasureOrderField;
};

/** What measures are listed by. */
export type MeasureOrderField =
  /** The date of their document, undated last, then the order of the text. */
  | 'DATE'
  /** Their name, by code point. */
  | 'NAME';

/** What a mention names. */
export type MentionKind =
  /** 简称: the declaration of a short name. */
  | 'ALIAS'
  /** 片区: an area of a pilot zone. */
  | 'AREA'
  /** 部门: the name of a body as printed. */
  | 'BODY'
  /** 数量: a stated count. */
  | 'COUNT'
  /** 日期: a date. */
  | 'DATE'
  /** 发文字号: a document number. */
  | 'DOCUMENT_NUMBER'
  /** 园区: a park or development zone. */
  | 'PARK'
  /** 地名: an administrative place. */
  | 'PLACE'
  /** 引号内名称: a name in quotation marks. */
  | 'QUOTED_NAME'
  /** 范围: a statement of scope. */
  | 'SCOPE'
  /** 标题: words in 《》: a document, law, form or certificate. */
  | 'TITLE';

/** Why there is no link between two things. */
export type NoLinkReason =
  /** 未达候选: the candidate engine compared the corpus and does not have the pair among the likeliest. */
  | 'BELOW_THRESHOLD'
  /** 语料未收: one of the two is not in the corpus, or known only from a citation. */
  | 'NOT_IN_CORPUS'
  /** 无载明: no document states a link, and nobody has judged one. */
  | 'NOT_STATED'
  /** 已否定: a reviewer compared the two and found no lineage. */
  | 'REJECTED';

/** What decides that one end of a hop comes before the other. */
export type OrderBasis =
  /** 日期: both events are dated. */
  | 'DATES'
  /** 链接方向: whoever asserts the link says which came first. */
  | 'LINK'
  /** 结构: an area, a zone or a batch stands before what it holds. */
  | 'STRUCTURE';

/** Which way. */
export type OrderDirection =
  /** Earliest or smallest first. */
  | 'ASC'
  /** Latest or greatest first. */
  | 'DESC';

/** What a claim says of its subject. Each is drawn with its two ends. */
export type Predicate =
  /** `(:PilotArea)-[:AREA_OF]->(:PilotZone)`. */
  | 'AREA_OF'
  /** `(:PolicyDocument)-[:BASED_ON]->(:PolicyDocument)`. */
  | 'BASED_ON'
  /** `(:Batch)-[:BATCH_OF]->(:PilotZone)`. */
  | 'BATCH_OF'
  /** `(:PolicyDocument)-[:CITES]->(:PolicyDocument)`. */
  | 'CITES'
  /** `(:Park)-[:COORDINATED_WITH]->(:PilotZone|PilotArea)`. */
  | 'COORDINATED_WITH'
  /** `(:Agency)-[:COUNTERPART_OF]->(:Agency)`. */
  | 'COUNTERPART_OF'
  /** `(:Scope)-[:COVERS]->(:Place|PilotZone|PilotArea|Park)`. */
  | 'COVERS'
  /** The value of one of the dates of a document, named in `role`. */
  | 'DATED'
  /** `(:Passage)-[:EVOLVED_INTO]->(:Passage)`. */
  | 'EVOLVED_INTO'
  /** `(:PolicyDocument)-[:FORWARDS]->(:PolicyDocument)`. */
  | 'FORWARDS'
  /** The value of the size of an area as stated. */
  | 'HAS_AREA'
  /** The value of the number of a document. */
  | 'HAS_NUMBER'
  /** `(:Passage)-[:HAS_SCOPE]->(:Scope)`. */
  | 'HAS_SCOPE'
  /** The value of the title of a document or passage. */
  | 'HAS_TITLE'
  /** `(:PolicyDocument)-[:IMPLEMENTS]->(:PolicyDocument)`. */
  | 'IMPLEMENTS'
  /** `(:Passage)-[:IN_BATCH]->(:Batch)`. */
  | 'IN_BATCH'
  /** `(:Passage)-[:IN_DOMAIN]->(:Domain)`. */
  | 'IN_DOMAIN'
  /** `(:PolicyDocument)-[:ISSUED_BY]->(:Agency)`. */
  | 'ISSUED_BY'
  /** `(:Place|PilotZone|PilotArea|Park|Agency)-[:LOCATED_IN]->(:Place)`. */
  | 'LOCATED_IN'
  /** `(:Passage)-[:PART_OF]->(:PolicyDocument)`. */
  | 'PART_OF'
  /** `(:Passage)-[:PILOTED_IN]->(:PilotArea)`. */
  | 'PILOTED_IN'
  /** `(:Passage)-[:RELATED_TO]->(:Passage)`. */
  | 'RELATED_TO'
  /** `(:PolicyDocument)-[:REPLIES_TO]->(:PolicyDocument)`. */
  | 'REPLIES_TO'
  /** `(:Agency)-[:RESPONSIBLE_FOR {role}]->(:Passage)`. */
  | 'RESPONSIBLE_FOR'
  /** `(:Passage)-[:RESTATED_IN]->(:Passage)`. */
  | 'RESTATED_IN'
  /** `(:Scope|Park|PilotZone)-[:SAME_AS]->(:Scope|Park|PilotZone)`. */
  | 'SAME_AS'
  /** `(:PolicyDocument)-[:SETS_OUT]->(:Batch)`. */
  | 'SETS_OUT'
  /** The value of {n, unit, of} as JSON: a count that a document states. */
  | 'STATES_TOTAL'
  /** `(:Agency)-[:SUCCEEDED_BY]->(:Agency)`. */
  | 'SUCCEEDED_BY';

/** How a name was resolved against the register. */
export type Resolution =
  /** 有歧义: more than one entry fits; none was chosen. */
  | 'AMBIGUOUS'
  /** 已识别: one entry of the register, within the jurisdiction of the document. */
  | 'RESOLVED'
  /** 未识别: no entry fits. */
  | 'UNKNOWN';

/** Which end of a link a rival stands for. */
export type RivalSide =
  /** It leads to the later passage too. */
  | 'EARLIER'
  /** The earlier passage leads to it too. */
  | 'LATER';

/** 职责, how a body takes part. */
export type Role =
  /** 集合: a collective that names nobody, such as 各有关部门. */
  | 'COLLECTIVE'
  /** 指导: guides. */
  | 'GUIDING'
  /** 会同: acts together with the lead. */
  | 'JOINT'
  /** 牵头: leads. */
  | 'LEAD'
  /** 负责: is responsible. */
  | 'RESPONSIBLE'
  /** 配合: supports. */
  | 'SUPPORT';

/** How the scope changes from the earlier to the later side, by inclusion of places. */
export type ScopeComparison =
  /** 缩小: the later scope covers a part of it. */
  | 'NARROWER'
  /** 不可比: neither holds the other, such as a province and all pilot zones; or what they cover is not known. */
  | 'NOT_COMPARABLE'
  /** 相同: both cover the same. */
  | 'SAME'
  /** 扩大: the later scope covers all that the earlier one covers, and more; 沈阳片区 → 全省. */
  | 'WIDER';

/** 推广范围 kinds. Their order is inclusion of places, and partial. */
export type ScopeKind =
  /** 所有自贸试验区: every pilot free trade zone of the country. */
  | 'ALL_PILOT_ZONES'
  /** 片区: one area of a pilot zone. */
  | 'AREA'
  /** 全市: one city. */
  | 'CITY_WIDE'
  /** 所列地区: places that the text lists. */
  | 'LISTED_PLACES'
  /** 全国: the whole country. */
  | 'NATIONWIDE'
  /** 其他: a statement of scope that fits none of these. */
  | 'OTHER'
  /** 园区: one park. */
  | 'PARK'
  /** 全省: one province. */
  | 'PROVINCE_WIDE'
  /** 自贸试验区: one pilot zone. */
  | 'ZONE'
  /** 自贸试验区及协同区: one pilot zone and its coordinated parks. */
  | 'ZONE_AND_PARKS';

/** What can be found. */
export type SearchKind =
  /** 部门、单位 */
  | 'AGENCY'
  /** 批次 */
  | 'BATCH'
  /** 政策文件, stubs among them. */
  | 'DOCUMENT'
  /** 领域 */
  | 'DOMAIN'
  /** 条目 */
  | 'MEASURE'
  /** Passages that are no measures. */
  | 'PASSAGE'
  /** Places, zones, areas and parks. */
  | 'PLACE'
  /** 推广范围 */
  | 'SCOPE';

/** Why something was found; in order of rank. */
export type SearchMatch =
  /** Words in its content. */
  | 'CONTENT'
  /** Its whole title or one of its names. */
  | 'EXACT'
  /** The document number that was asked for, in any bracket form. */
  | 'NUMBER'
  /** Words in its title or one of its names. */
  | 'TITLE';

/** How serious a remark of the reader is. */
export type Severity =
  /** Something could not be read. */
  | 'ERROR'
  /** Worth knowing; nothing is wrong. */
  | 'INFO'
  /** Something expected is missing or odd. */
  | 'WARNING';

/** How to name anything: by its global id, or by the key of its kind. */
export type ThingLookup =
  {   /** A key of a body, e.g. `customs-shenyang`. */
  agency: string; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never;   /** A key of a batch, e.g. `中国（辽宁）自由贸易试验区改革创新经验/7`. */
  batch: string; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never;   /** A key of a document, e.g. `辽政发〔2024〕5号`. */
  document: string; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never;   /** A key of a domain, e.g. `贸易便利化`. */
  domain: string; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never;   /** A global id, as `id` gives it. */
  id: string; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never;   /** A key of a park, e.g. `sy-economic-technological-zone`. */
  park: string; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never;   /** A key of a measure or other passage, e.g. `辽政发〔2024〕5号#二/5`. */
  passage: string; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never;   /** A key of an area, e.g. `sy-area`. */
  pilotArea: string; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never;   /** A key of a pilot zone, e.g. `ln-ftz`. */
  pilotZone: string; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never;   /** A key of a place, e.g. `shenyang`. */
  place: string; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never;   /** A key of a scope, e.g. `liaoning/全省`. */
  scope: string; };

/** Which level of government a body belongs to. */
export type Tier =
  /** 中央: a central body, stationed anywhere. */
  | 'CENTRAL'
  /** 市级: a body of a prefecture-level city. */
  | 'CITY'
  /** 区县级: a body of a district or county. */
  | 'DISTRICT'
  /** 省级: a body of a province. */
  | 'PROVINCE';

/** What cut an answer short. */
export type WalkCut =
  /** Something lies beyond the last step: ask for a greater depth. */
  | 'DEPTH'
  /** The answer holds as many links as it may. */
  | 'EDGES'
  /** A thing has more links than an answer shows of one thing: ask for its own list. */
  | 'LINKS'
  /** The answer holds as many things as it may. */
  | 'NODES';

export type BodyQueryVariables = Exact<{
  key: string;
}>;


export type BodyQuery = { agency: { id: string, key: string, name: string, tier: Tier | null, resolution: Resolution, aliases: Array<string>, formerNames: Array<string>, note: string | null, validFrom: string | null, validUntil: string | null, knownAs: Array<{ key: string, name: string }>, candidates: Array<{ key: string, name: string }>, predecessors: { edges: Array<{ level: Level, change: string | null, since: string | null, sinceIs: string | null, node: { key: string, name: string, tier: Tier | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, successors: { edges: Array<{ level: Level, change: string | null, since: string | null, sinceIs: string | null, node: { key: string, name: string, tier: Tier | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, counterparts: { edges: Array<{ level: Level, change: string | null, since: string | null, sinceIs: string | null, node: { key: string, name: string, tier: Tier | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, documents: { nodes: Array<{ key: string, title: string | null, documentDate: string | null, documentNumber: { text: string } | null }> } } | null };

export type AgencyLinksFragment = { edges: Array<{ level: Level, change: string | null, since: string | null, sinceIs: string | null, node: { key: string, name: string, tier: Tier | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
      , object:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
       | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
          | { __typename: 'Measure', key: string, name: string }
          | { __typename: 'PlainPassage', key: string, name: string }
         | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> };

export type BodyMeasuresQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type BodyMeasuresQuery = { agency: { responsibilities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ role: Role, level: Level, body: { key: string, name: string }, node: { __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } } }> } } | null };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { claim: { id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, restsOn: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
      , object:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
       | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
          | { __typename: 'Measure', key: string, name: string }
          | { __typename: 'PlainPassage', key: string, name: string }
         | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }>, subject:
      | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
      | { __typename: 'Batch', name: string, series: string, id: string, key: string }
      | { __typename: 'BatchHole', id: string, key: string }
      | { __typename: 'Claim', id: string, key: string }
      | { __typename: 'Correction', id: string, key: string }
      | { __typename: 'Domain', name: string, id: string, key: string }
      | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'Mention', id: string, key: string }
      | { __typename: 'Park', name: string, id: string, key: string }
      | { __typename: 'PilotArea', name: string, id: string, key: string }
      | { __typename: 'PilotZone', name: string, id: string, key: string }
      | { __typename: 'Place', name: string, id: string, key: string }
      | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
      | { __typename: 'Problem', id: string, key: string }
      | { __typename: 'Scope', text: string, id: string, key: string }
      | { __typename: 'StatedTotal', id: string, key: string }
    , object:
      | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
      | { __typename: 'Batch', name: string, series: string, id: string, key: string }
      | { __typename: 'BatchHole', id: string, key: string }
      | { __typename: 'Claim', id: string, key: string }
      | { __typename: 'Correction', id: string, key: string }
      | { __typename: 'Domain', name: string, id: string, key: string }
      | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'Mention', id: string, key: string }
      | { __typename: 'Park', name: string, id: string, key: string }
      | { __typename: 'PilotArea', name: string, id: string, key: string }
      | { __typename: 'PilotZone', name: string, id: string, key: string }
      | { __typename: 'Place', name: string, id: string, key: string }
      | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
      | { __typename: 'Problem', id: string, key: string }
      | { __typename: 'Scope', text: string, id: string, key: string }
      | { __typename: 'StatedTotal', id: string, key: string }
     | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
        | { __typename: 'Measure', key: string, name: string }
        | { __typename: 'PlainPassage', key: string, name: string }
       | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> } | null };

export type CoverageQueryVariables = Exact<{
  filter?: CoverageFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ stated: number, unit: string, of: string | null, rule: CoverageRule, found: number, gap: number, agrees: boolean, undated: number, missingBatches: Array<number>, claim: { id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }, parts: Array<
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
      > }> } };

export type GapPilotsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GapPilotsQuery = { gaps: { pilotsWithoutDownstream: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } }> } } };

export type GapBodiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GapBodiesQuery = { gaps: { measuresWithoutBody: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } }> } } };

export type GapCitationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GapCitationsQuery = { gaps: { citationsToNowhere: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, title: string | null, documentNumber: { text: string } | null, citedBy: { edges: Array<{ relation: CitationRelation, node: { key: string, title: string | null, documentNumber: { text: string } | null } }> } }> } } };

export type GapBatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type GapBatchesQuery = { gaps: { batchHoles: { totalCount: number, nodes: Array<{ series: string, ordinal: number }> } } };

export type CompareQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CompareQuery = { compareBatches: { a: { rows: number, followedUpCount: number, batch: { key: string, name: string, series: string }, followedUp: Array<{ key: string, name: string, number: string | null }>, notFollowedUp: Array<{ key: string, name: string, number: string | null }> }, b: { rows: number, followedUpCount: number, batch: { key: string, name: string, series: string }, followedUp: Array<{ key: string, name: string, number: string | null }>, notFollowedUp: Array<{ key: string, name: string, number: string | null }> }, domains: Array<{ a: number, b: number, domain: { key: string, name: string } | null }>, agencies: Array<{ a: number, b: number, agency: { key: string, name: string } | null }>, scopes: Array<{ a: number, b: number, scope: { key: string, text: string, kind: ScopeKind } | null }> } | null };

export type SidePartsFragment = { rows: number, followedUpCount: number, batch: { key: string, name: string, series: string }, followedUp: Array<{ key: string, name: string, number: string | null }>, notFollowedUp: Array<{ key: string, name: string, number: string | null }> };

export type DocumentQueryVariables = Exact<{
  key: string;
}>;


export type DocumentQuery = { document: { id: string, key: string, title: string | null, genre: Genre | null, documentDate: string | null, issuedOn: string | null, publishedOn: string | null, effectiveFrom: string | null, validUntil: string | null, addressee: string | null, attachments: Array<string>, inCorpus: boolean, text: string | null, sha256: string | null, sourceUrl: string | null, publisher: string | null, receivedOn: string | null, origin: string | null, documentNumber: { text: string } | null, unclaimed: Array<{ start: number, end: number }>, corrections: Array<{ key: string, field: string, from: string | null, to: string | null, who: string, why: string }>, issuers: { nodes: Array<{ key: string, name: string }> }, batches: { nodes: Array<{ key: string, name: string }> }, titleClaims: { nodes: Array<{ evidence: Array<{ kind: EvidenceKind, document: { key: string } | null, locator: { spans: Array<{ start: number, end: number }> } | null }> }> } } | null };

export type DocumentCitationsQueryVariables = Exact<{
  key: string;
}>;


export type DocumentCitationsQuery = { document: { citations: { edges: Array<{ relation: CitationRelation, level: Level, node: { key: string, title: string | null, inCorpus: boolean, documentNumber: { text: string } | null }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, citedBy: { edges: Array<{ relation: CitationRelation, level: Level, node: { key: string, title: string | null, inCorpus: boolean, documentNumber: { text: string } | null }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null };

export type DocumentPassagesQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type DocumentPassagesQuery = { document: { passages: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'Measure', kind: MeasureKind, key: string, name: string, number: string | null, heading: string | null, ordinal: number, spans: Array<{ start: number, end: number }>, corrections: Array<{ key: string, field: string, from: string | null, to: string | null, who: string, why: string }> }
        | { __typename: 'PlainPassage', key: string, name: string, number: string | null, heading: string | null, ordinal: number, spans: Array<{ start: number, end: number }>, corrections: Array<{ key: string, field: string, from: string | null, to: string | null, who: string, why: string }> }
      > } } | null };

export type DocumentMentionsQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type DocumentMentionsQuery = { document: { mentions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: MentionKind, text: string, value: string, resolution: Resolution | null, reason: string | null, spans: Array<{ start: number, end: number }>, target:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
         | null }> } } | null };

export type DocumentProblemsQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type DocumentProblemsQuery = { document: { problems: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, severity: Severity, message: string, span: { start: number, end: number }, passage:
          | { __typename: 'Measure', key: string, name: string }
          | { __typename: 'PlainPassage', key: string, name: string }
         | null }> } } | null };

export type NeighbourhoodQueryVariables = Exact<{
  of: ThingLookup;
  depth: number;
  limit: number;
  levels?: Array<Level> | Level | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { nodeCount: number, linkCount: number, cuts: Array<WalkCut>, of:
      | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
      | { __typename: 'Batch', name: string, series: string, id: string, key: string }
      | { __typename: 'BatchHole', id: string, key: string }
      | { __typename: 'Claim', id: string, key: string }
      | { __typename: 'Correction', id: string, key: string }
      | { __typename: 'Domain', name: string, id: string, key: string }
      | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'Mention', id: string, key: string }
      | { __typename: 'Park', name: string, id: string, key: string }
      | { __typename: 'PilotArea', name: string, id: string, key: string }
      | { __typename: 'PilotZone', name: string, id: string, key: string }
      | { __typename: 'Place', name: string, id: string, key: string }
      | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
      | { __typename: 'Problem', id: string, key: string }
      | { __typename: 'Scope', text: string, id: string, key: string }
      | { __typename: 'StatedTotal', id: string, key: string }
    , nodes: Array<
      | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
      | { __typename: 'Batch', name: string, series: string, id: string, key: string }
      | { __typename: 'BatchHole', id: string, key: string }
      | { __typename: 'Claim', id: string, key: string }
      | { __typename: 'Correction', id: string, key: string }
      | { __typename: 'Domain', name: string, id: string, key: string }
      | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'Mention', id: string, key: string }
      | { __typename: 'Park', name: string, id: string, key: string }
      | { __typename: 'PilotArea', name: string, id: string, key: string }
      | { __typename: 'PilotZone', name: string, id: string, key: string }
      | { __typename: 'Place', name: string, id: string, key: string }
      | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
      | { __typename: 'Problem', id: string, key: string }
      | { __typename: 'Scope', text: string, id: string, key: string }
      | { __typename: 'StatedTotal', id: string, key: string }
    >, links: Array<{ predicate: Predicate, role: Role | null, level: Level, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null };

export type PathsQueryVariables = Exact<{
  from: ThingLookup;
  to: ThingLookup;
  levels?: Array<Level> | Level | null | undefined;
}>;


export type PathsQuery = { paths: { reason: NoLinkReason | null, truncated: boolean, paths: Array<{ length: number, nodes: Array<
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
      >, links: Array<{ predicate: Predicate, role: Role | null, level: Level, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }> } };

export type GraphStartsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStartsQuery = { pilotAreas: { nodes: Array<{ __typename: 'PilotArea', id: string, name: string }> }, batches: { nodes: Array<{ __typename: 'Batch', id: string, name: string }> }, documents: { nodes: Array<{ __typename: 'PolicyDocument', id: string, title: string | null, documentNumber: { text: string } | null }> } };

export type LadderQueryVariables = Exact<{
  key: string;
}>;


export type LadderQuery = { measure: { ladder: { areaKnowledge: AreaKnowledge, truncated: boolean, cuts: Array<WalkCut>, areas: Array<{ level: Level, area: { key: string, name: string } }>, hops: Array<{ step: LadderStep, level: Level, comparison: ScopeComparison | null, orderBasis: OrderBasis, before: { kind: ScopeKind, text: string } | null, after: { kind: ScopeKind, text: string } | null, fromEvent: { date: string | null, notAfter: string | null, basis: EventBasis }, toEvent: { date: string | null, notAfter: string | null, basis: EventBasis }, promotion: { level: Level, rule: string, explanation: { zh: string, en: string } } | null, from:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
        , to:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
         }> }, upstream: { totalCount: number, edges: Array<{ kind: LineageKind, level: Level, node:
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
         }> }, downstream: { totalCount: number, edges: Array<{ kind: LineageKind, level: Level, node:
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
         }> } } | null };

export type CandidatesQueryVariables = Exact<{
  key: string;
}>;


export type CandidatesQuery = { measure: { upstream: { edges: Array<{ kind: LineageKind, level: Level, node:
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
         }> }, downstream: { edges: Array<{ kind: LineageKind, level: Level, node:
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
         }> } } | null };

export type WhyLinkQueryVariables = Exact<{
  from: ThingLookup;
  to: ThingLookup;
}>;


export type WhyLinkQuery = { explainLink: { level: Level | null, reason: NoLinkReason | null, confidence: Confidence | null, text: { zh: string, en: string }, confidenceReasons: Array<{ zh: string, en: string }>, unknowns: Array<{ zh: string, en: string }>, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
      , object:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
       | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
          | { __typename: 'Measure', key: string, name: string }
          | { __typename: 'PlainPassage', key: string, name: string }
         | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }>, rejection: { reviewer: string, date: string, reason: { zh: string, en: string } } | null, rivals: Array<{ side: RivalSide, kind: LineageKind, level: Level, score: number | null, passage:
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
       }> } };

export type MeasuresQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  orderBy?: MeasureOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } }> } };

export type MeasureFacetsQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
}>;


export type MeasureFacetsQuery = { measures: { totalCount: number, facets: { batches: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, domains: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, kinds: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, scopes: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, roles: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, agencies: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, years: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, documents: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> } } } };

export type FacetPartsFragment = { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> };

export type BodiesQueryVariables = Exact<{
  filter?: AgencyFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type BodiesQuery = { agencies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, name: string, tier: Tier | null, resolution: Resolution, aliases: Array<string>, formerNames: Array<string>, measures: { totalCount: number } }> } };

export type DocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, title: string | null, genre: Genre | null, documentDate: string | null, inCorpus: boolean, origin: string | null, documentNumber: { text: string } | null, issuers: { nodes: Array<{ key: string, name: string }> }, measures: { totalCount: number }, problems: { totalCount: number }, unclaimed: Array<{ start: number }>, citedBy: { edges: Array<{ relation: CitationRelation, node: { key: string, title: string | null, documentNumber: { text: string } | null } }> } }> } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { pilotZones: { nodes: Array<{ key: string, name: string, aliases: Array<string>, within: { name: string } | null, areas: { edges: Array<{ level: Level, node: { key: string, name: string, within: { name: string } | null, measures: { totalCount: number } } }> }, parks: { edges: Array<{ level: Level, node: { key: string } }> } }> }, parks: { totalCount: number, nodes: Array<{ key: string, name: string, kind: string | null, within: { name: string } | null, pilotZone: { key: string, name: string } | null }> } };

export type BatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type BatchesQuery = { batches: { nodes: Array<{ key: string, name: string, ordinal: number, series: string, measures: { totalCount: number }, documents: { nodes: Array<{ key: string, title: string | null, documentDate: string | null, documentNumber: { text: string } | null }> } }> } };

export type MeasureQueryVariables = Exact<{
  key: string;
}>;


export type MeasureQuery = { dataset: { version: string } | null, passage:
    | { __typename: 'Measure', kind: MeasureKind, id: string, key: string, number: string | null, path: Array<string>, heading: string | null, title: string | null, content: string, name: string, ordinal: number, date: string | null, batch: { key: string, name: string } | null, domain: { key: string, name: string } | null, pilotArea: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind, covers: { totalCount: number, edges: Array<{ level: Level, node:
              | { __typename: 'Park', key: string, name: string }
              | { __typename: 'PilotArea', key: string, name: string }
              | { __typename: 'PilotZone', key: string, name: string }
              | { __typename: 'Place', key: string, name: string }
             }> } } | null, agencies: { edges: Array<{ role: Role, level: Level, node: { key: string, name: string, resolution: Resolution, knownAs: Array<{ key: string, name: string }> }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'BatchHole', id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Correction', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Mention', id: string, key: string }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
              | { __typename: 'Problem', id: string, key: string }
              | { __typename: 'Scope', text: string, id: string, key: string }
              | { __typename: 'StatedTotal', id: string, key: string }
            , object:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'BatchHole', id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Correction', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Mention', id: string, key: string }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
              | { __typename: 'Problem', id: string, key: string }
              | { __typename: 'Scope', text: string, id: string, key: string }
              | { __typename: 'StatedTotal', id: string, key: string }
             | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                | { __typename: 'Measure', key: string, name: string }
                | { __typename: 'PlainPassage', key: string, name: string }
               | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, spans: Array<{ start: number, end: number }>, corrections: Array<{ key: string, field: string, from: string | null, to: string | null, who: string, why: string }>, provenance: { row: number | null, sequence: string | null, column: string | null, quote: string, before: string, after: string, spans: Array<{ start: number, end: number }> }, document: { key: string, title: string | null, documentDate: string | null, genre: Genre | null, sourceUrl: string | null, documentNumber: { text: string } | null, issuers: { nodes: Array<{ key: string, name: string }> } } }
    | { __typename: 'PlainPassage', id: string, key: string, number: string | null, path: Array<string>, heading: string | null, title: string | null, content: string, name: string, ordinal: number, date: string | null, spans: Array<{ start: number, end: number }>, corrections: Array<{ key: string, field: string, from: string | null, to: string | null, who: string, why: string }>, provenance: { row: number | null, sequence: string | null, column: string | null, quote: string, before: string, after: string, spans: Array<{ start: number, end: number }> }, document: { key: string, title: string | null, documentDate: string | null, genre: Genre | null, sourceUrl: string | null, documentNumber: { text: string } | null, issuers: { nodes: Array<{ key: string, name: string }> } } }
   | null };

export type MeasureClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MeasureClaimsQuery = { node:
    | { claims: { totalCount: number, nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
    | { claims: { totalCount: number, nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
    | Record<PropertyKey, never>
   | null };

type NodeName_Agency_Fragment = { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string };

type NodeName_Batch_Fragment = { __typename: 'Batch', name: string, series: string, id: string, key: string };

type NodeName_BatchHole_Fragment = { __typename: 'BatchHole', id: string, key: string };

type NodeName_Claim_Fragment = { __typename: 'Claim', id: string, key: string };

type NodeName_Correction_Fragment = { __typename: 'Correction', id: string, key: string };

type NodeName_Domain_Fragment = { __typename: 'Domain', name: string, id: string, key: string };

type NodeName_Measure_Fragment = { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } };

type NodeName_Mention_Fragment = { __typename: 'Mention', id: string, key: string };

type NodeName_Park_Fragment = { __typename: 'Park', name: string, id: string, key: string };

type NodeName_PilotArea_Fragment = { __typename: 'PilotArea', name: string, id: string, key: string };

type NodeName_PilotZone_Fragment = { __typename: 'PilotZone', name: string, id: string, key: string };

type NodeName_Place_Fragment = { __typename: 'Place', name: string, id: string, key: string };

type NodeName_PlainPassage_Fragment = { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } };

type NodeName_PolicyDocument_Fragment = { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string };

type NodeName_Problem_Fragment = { __typename: 'Problem', id: string, key: string };

type NodeName_Scope_Fragment = { __typename: 'Scope', text: string, id: string, key: string };

type NodeName_StatedTotal_Fragment = { __typename: 'StatedTotal', id: string, key: string };

export type NodeNameFragment =
  | NodeName_Agency_Fragment
  | NodeName_Batch_Fragment
  | NodeName_BatchHole_Fragment
  | NodeName_Claim_Fragment
  | NodeName_Correction_Fragment
  | NodeName_Domain_Fragment
  | NodeName_Measure_Fragment
  | NodeName_Mention_Fragment
  | NodeName_Park_Fragment
  | NodeName_PilotArea_Fragment
  | NodeName_PilotZone_Fragment
  | NodeName_Place_Fragment
  | NodeName_PlainPassage_Fragment
  | NodeName_PolicyDocument_Fragment
  | NodeName_Problem_Fragment
  | NodeName_Scope_Fragment
  | NodeName_StatedTotal_Fragment
;

export type EvidencePartsFragment = { kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
    | { __typename: 'Measure', key: string, name: string }
    | { __typename: 'PlainPassage', key: string, name: string }
   | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null };

export type ClaimPartsFragment = { id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
    | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
    | { __typename: 'Batch', name: string, series: string, id: string, key: string }
    | { __typename: 'BatchHole', id: string, key: string }
    | { __typename: 'Claim', id: string, key: string }
    | { __typename: 'Correction', id: string, key: string }
    | { __typename: 'Domain', name: string, id: string, key: string }
    | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
    | { __typename: 'Mention', id: string, key: string }
    | { __typename: 'Park', name: string, id: string, key: string }
    | { __typename: 'PilotArea', name: string, id: string, key: string }
    | { __typename: 'PilotZone', name: string, id: string, key: string }
    | { __typename: 'Place', name: string, id: string, key: string }
    | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
    | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
    | { __typename: 'Problem', id: string, key: string }
    | { __typename: 'Scope', text: string, id: string, key: string }
    | { __typename: 'StatedTotal', id: string, key: string }
  , object:
    | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
    | { __typename: 'Batch', name: string, series: string, id: string, key: string }
    | { __typename: 'BatchHole', id: string, key: string }
    | { __typename: 'Claim', id: string, key: string }
    | { __typename: 'Correction', id: string, key: string }
    | { __typename: 'Domain', name: string, id: string, key: string }
    | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
    | { __typename: 'Mention', id: string, key: string }
    | { __typename: 'Park', name: string, id: string, key: string }
    | { __typename: 'PilotArea', name: string, id: string, key: string }
    | { __typename: 'PilotZone', name: string, id: string, key: string }
    | { __typename: 'Place', name: string, id: string, key: string }
    | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
    | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
    | { __typename: 'Problem', id: string, key: string }
    | { __typename: 'Scope', text: string, id: string, key: string }
    | { __typename: 'StatedTotal', id: string, key: string }
   | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
      | { __typename: 'Measure', key: string, name: string }
      | { __typename: 'PlainPassage', key: string, name: string }
     | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> };

export type MeasureRowFragment = { __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } };

export type ParkQueryVariables = Exact<{
  key: string;
}>;


export type ParkQuery = { park: { id: string, key: string, name: string, aliases: Array<string>, kind: string | null, within: { key: string, name: string } | null, pilotZone: { key: string, name: string } | null, claims: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } } | null };

export type AreaQueryVariables = Exact<{
  key: string;
}>;


export type AreaQuery = { pilotArea: { id: string, key: string, name: string, aliases: Array<string>, within: { key: string, name: string } | null, pilotZone: { key: string, name: string } | null, belongs: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }, size: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }, lies: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } } | null };

export type PlaceQueryVariables = Exact<{
  key: string;
}>;


export type PlaceQuery = { place: { id: string, key: string, name: string, rank: string | null, within: { key: string, name: string } | null } | null };

export type HoldingQueryVariables = Exact<{
  place: ThingLookup;
  after?: string | null | undefined;
}>;


export type HoldingQuery = { measuresIn: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ how: ApplicationHow, level: Level, scope: { key: string, text: string, kind: ScopeKind } | null, covered:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
      , via: Array<
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
      >, node: { __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } } }> } };

export type HoldingGroundsQueryVariables = Exact<{
  place: ThingLookup;
  scopes?: Array<ScopeKind> | ScopeKind | null | undefined;
}>;


export type HoldingGroundsQuery = { measuresIn: { edges: Array<{ claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'BatchHole', id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Correction', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Mention', id: string, key: string }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
          | { __typename: 'Problem', id: string, key: string }
          | { __typename: 'Scope', text: string, id: string, key: string }
          | { __typename: 'StatedTotal', id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } };

export type ScopeQueryVariables = Exact<{
  key: string;
}>;


export type ScopeQuery = { scope: { id: string, key: string, text: string, kind: ScopeKind, covers: { totalCount: number, edges: Array<{ level: Level, node:
          | { __typename: 'Park', key: string, name: string }
          | { __typename: 'PilotArea', key: string, name: string }
          | { __typename: 'PilotZone', key: string, name: string }
          | { __typename: 'Place', key: string, name: string }
        , claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'BatchHole', id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Correction', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Mention', id: string, key: string }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
            | { __typename: 'Problem', id: string, key: string }
            | { __typename: 'Scope', text: string, id: string, key: string }
            | { __typename: 'StatedTotal', id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null };

export type ScopeMeasuresQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type ScopeMeasuresQuery = { scope: { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } }> } } | null };

export type SuggestQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SuggestQuery = { search: { totalCount: number, edges: Array<{ match: SearchMatch, node:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
       }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ match: SearchMatch, highlights: Array<{ field: string, text: string, spans: Array<{ start: number, end: number }> }>, node:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', text: string, id: string, key: string }
        | { __typename: 'StatedTotal', id: string, key: string }
       }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { dataset: { version: string, loadedAt: string, counts: { measures: number, documents: number, agencies: number, batches: number, claims: number } } | null, documents: { totalCount: number, nodes: Array<{ key: string, title: string | null, genre: Genre | null, documentDate: string | null, documentNumber: { text: string } | null, measures: { totalCount: number } }> }, measures: { totalCount: number, facets: { batches: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, domains: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, scopes: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, kinds: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> } } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NodeNameFragmentDoc = new TypedDocumentString(`
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
    `, {"fragmentName":"NodeName"}) as unknown as TypedDocumentString<NodeNameFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const AgencyLinksFragmentDoc = new TypedDocumentString(`
    fragment AgencyLinks on AgencyLinkConnection {
  edges {
    level
    node {
      key
      name
      tier
      measures(first: 1) {
        totalCount
      }
    }
    change
    since
    sinceIs
    claims(first: 3) {
      ...ClaimParts
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`, {"fragmentName":"AgencyLinks"}) as unknown as TypedDocumentString<AgencyLinksFragment, unknown>;
export const SidePartsFragmentDoc = new TypedDocumentString(`
    fragment SideParts on BatchSide {
  rows
  followedUpCount
  batch {
    key
    name
    series
  }
  followedUp(first: 100) {
    key
    name
    number
  }
  notFollowedUp(first: 100) {
    key
    name
    number
  }
}
    `, {"fragmentName":"SideParts"}) as unknown as TypedDocumentString<SidePartsFragment, unknown>;
export const FacetPartsFragmentDoc = new TypedDocumentString(`
    fragment FacetParts on Facet {
  values {
    value
    label
    count
  }
  distinct
  missing
}
    `, {"fragmentName":"FacetParts"}) as unknown as TypedDocumentString<FacetPartsFragment, unknown>;
export const MeasureRowFragmentDoc = new TypedDocumentString(`
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}
    `, {"fragmentName":"MeasureRow"}) as unknown as TypedDocumentString<MeasureRowFragment, unknown>;
export const BodyDocument = new TypedDocumentString(`
    query Body($key: String!) {
  agency(by: {key: $key}) {
    id
    key
    name
    tier
    resolution
    aliases
    formerNames
    note
    validFrom
    validUntil
    knownAs(first: 5) {
      key
      name
    }
    candidates {
      key
      name
    }
    predecessors(first: 20) {
      ...AgencyLinks
    }
    successors(first: 20) {
      ...AgencyLinks
    }
    counterparts(first: 20) {
      ...AgencyLinks
    }
    documents(first: 20) {
      nodes {
        key
        title
        documentNumber {
          text
        }
        documentDate
      }
    }
  }
}
    fragment AgencyLinks on AgencyLinkConnection {
  edges {
    level
    node {
      key
      name
      tier
      measures(first: 1) {
        totalCount
      }
    }
    change
    since
    sinceIs
    claims(first: 3) {
      ...ClaimParts
    }
  }
}
fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<BodyQuery, BodyQueryVariables>;
export const BodyMeasuresDocument = new TypedDocumentString(`
    query BodyMeasures($key: String!, $after: String) {
  agency(by: {key: $key}) {
    responsibilities(includePredecessors: true, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        role
        level
        body {
          key
          name
        }
        node {
          ...MeasureRow
        }
      }
    }
  }
}
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<BodyMeasuresQuery, BodyMeasuresQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  claim(id: $id) {
    ...ClaimParts
    restsOn(first: 10) {
      ...ClaimParts
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($filter: CoverageFilter, $after: String) {
  coverage(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      stated
      unit
      of
      rule
      found
      gap
      agrees
      undated
      missingBatches
      claim {
        ...ClaimParts
      }
      parts(first: 20) {
        ...NodeName
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const GapPilotsDocument = new TypedDocumentString(`
    query GapPilots($after: String) {
  gaps {
    pilotsWithoutDownstream(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeasureRow
      }
    }
  }
}
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<GapPilotsQuery, GapPilotsQueryVariables>;
export const GapBodiesDocument = new TypedDocumentString(`
    query GapBodies($after: String) {
  gaps {
    measuresWithoutBody(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeasureRow
      }
    }
  }
}
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<GapBodiesQuery, GapBodiesQueryVariables>;
export const GapCitationsDocument = new TypedDocumentString(`
    query GapCitations($after: String) {
  gaps {
    citationsToNowhere(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        key
        title
        documentNumber {
          text
        }
        citedBy(first: 5) {
          edges {
            relation
            node {
              key
              title
              documentNumber {
                text
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapCitationsQuery, GapCitationsQueryVariables>;
export const GapBatchesDocument = new TypedDocumentString(`
    query GapBatches {
  gaps {
    batchHoles(first: 100) {
      totalCount
      nodes {
        series
        ordinal
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapBatchesQuery, GapBatchesQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: String!, $b: String!) {
  compareBatches(a: {key: $a}, b: {key: $b}) {
    a {
      ...SideParts
    }
    b {
      ...SideParts
    }
    domains(first: 50) {
      domain {
        key
        name
      }
      a
      b
    }
    agencies(first: 100) {
      agency {
        key
        name
      }
      a
      b
    }
    scopes(first: 50) {
      scope {
        key
        text
        kind
      }
      a
      b
    }
  }
}
    fragment SideParts on BatchSide {
  rows
  followedUpCount
  batch {
    key
    name
    series
  }
  followedUp(first: 100) {
    key
    name
    number
  }
  notFollowedUp(first: 100) {
    key
    name
    number
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($key: String!) {
  document(by: {key: $key}) {
    id
    key
    title
    documentNumber {
      text
    }
    genre
    documentDate
    issuedOn
    publishedOn
    effectiveFrom
    validUntil
    addressee
    attachments
    inCorpus
    text
    sha256
    sourceUrl
    publisher
    receivedOn
    origin
    unclaimed {
      start
      end
    }
    corrections {
      key
      field
      from
      to
      who
      why
    }
    issuers(first: 10) {
      nodes {
        key
        name
      }
    }
    batches(first: 5) {
      nodes {
        key
        name
      }
    }
    titleClaims: claims(predicate: HAS_TITLE, first: 5) {
      nodes {
        evidence(first: 3) {
          kind
          document {
            key
          }
          locator {
            spans {
              start
              end
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentCitationsDocument = new TypedDocumentString(`
    query DocumentCitations($key: String!) {
  document(by: {key: $key}) {
    citations(first: 100) {
      edges {
        relation
        level
        node {
          key
          title
          documentNumber {
            text
          }
          inCorpus
        }
        claims(first: 3) {
          ...ClaimParts
        }
      }
    }
    citedBy(first: 100) {
      edges {
        relation
        level
        node {
          key
          title
          documentNumber {
            text
          }
          inCorpus
        }
        claims(first: 3) {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<DocumentCitationsQuery, DocumentCitationsQueryVariables>;
export const DocumentPassagesDocument = new TypedDocumentString(`
    query DocumentPassages($key: String!, $after: String) {
  document(by: {key: $key}) {
    passages(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        key
        name
        number
        heading
        ordinal
        spans {
          start
          end
        }
        ... on Measure {
          kind
        }
        corrections {
          key
          field
          from
          to
          who
          why
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentPassagesQuery, DocumentPassagesQueryVariables>;
export const DocumentMentionsDocument = new TypedDocumentString(`
    query DocumentMentions($key: String!, $after: String) {
  document(by: {key: $key}) {
    mentions(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        text
        value
        resolution
        reason
        spans {
          start
          end
        }
        target {
          ...NodeName
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}`) as unknown as TypedDocumentString<DocumentMentionsQuery, DocumentMentionsQueryVariables>;
export const DocumentProblemsDocument = new TypedDocumentString(`
    query DocumentProblems($key: String!, $after: String) {
  document(by: {key: $key}) {
    problems(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        severity
        message
        span {
          start
          end
        }
        passage {
          __typename
          key
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentProblemsQuery, DocumentProblemsQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: ThingLookup!, $depth: Int!, $limit: Int!, $levels: [Level!]) {
  neighbourhood(of: $of, depth: $depth, limit: $limit, levels: $levels) {
    nodeCount
    linkCount
    cuts
    of {
      ...NodeName
    }
    nodes(first: 300) {
      ...NodeName
    }
    links(first: 1000) {
      predicate
      role
      level
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ThingLookup!, $to: ThingLookup!, $levels: [Level!]) {
  paths(from: $from, to: $to, maxLength: 4, first: 5, levels: $levels) {
    reason
    truncated
    paths {
      length
      nodes {
        ...NodeName
      }
      links {
        predicate
        role
        level
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const GraphStartsDocument = new TypedDocumentString(`
    query GraphStarts {
  pilotAreas(first: 3) {
    nodes {
      __typename
      id
      name
    }
  }
  batches(first: 2) {
    nodes {
      __typename
      id
      name
    }
  }
  documents(first: 2, filter: {inCorpus: true}) {
    nodes {
      __typename
      id
      title
      documentNumber {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GraphStartsQuery, GraphStartsQueryVariables>;
export const LadderDocument = new TypedDocumentString(`
    query Ladder($key: String!) {
  measure(by: {key: $key}) {
    ladder {
      areaKnowledge
      areas {
        level
        area {
          key
          name
        }
      }
      truncated
      cuts
      hops(first: 60) {
        step
        level
        comparison
        orderBasis
        before {
          kind
          text
        }
        after {
          kind
          text
        }
        fromEvent {
          date
          notAfter
          basis
        }
        toEvent {
          date
          notAfter
          basis
        }
        promotion {
          level
          rule
          explanation {
            zh
            en
          }
        }
        from {
          ...NodeName
        }
        to {
          ...NodeName
        }
      }
    }
    upstream(first: 50) {
      totalCount
      edges {
        kind
        level
        node {
          ...NodeName
        }
      }
    }
    downstream(first: 50) {
      totalCount
      edges {
        kind
        level
        node {
          ...NodeName
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}`) as unknown as TypedDocumentString<LadderQuery, LadderQueryVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($key: String!) {
  measure(by: {key: $key}) {
    upstream(levels: [CANDIDATE], first: 20) {
      edges {
        kind
        level
        node {
          ...NodeName
        }
      }
    }
    downstream(levels: [CANDIDATE], first: 20) {
      edges {
        kind
        level
        node {
          ...NodeName
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}`) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const WhyLinkDocument = new TypedDocumentString(`
    query WhyLink($from: ThingLookup!, $to: ThingLookup!) {
  explainLink(from: $from, to: $to) {
    level
    reason
    text {
      zh
      en
    }
    confidence
    confidenceReasons {
      zh
      en
    }
    unknowns {
      zh
      en
    }
    claims(first: 5) {
      ...ClaimParts
    }
    rejection {
      reason {
        zh
        en
      }
      reviewer
      date
    }
    rivals {
      side
      kind
      level
      score
      passage {
        ...NodeName
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<WhyLinkQuery, WhyLinkQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($filter: MeasureFilter, $orderBy: MeasureOrder, $first: Int!, $after: String) {
  measures(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeasureRow
    }
  }
}
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasureFacetsDocument = new TypedDocumentString(`
    query MeasureFacets($filter: MeasureFilter) {
  measures(filter: $filter, first: 1) {
    totalCount
    facets {
      batches(first: 30) {
        ...FacetParts
      }
      domains(first: 30) {
        ...FacetParts
      }
      kinds {
        ...FacetParts
      }
      scopes {
        ...FacetParts
      }
      roles {
        ...FacetParts
      }
      agencies(first: 60) {
        ...FacetParts
      }
      years {
        ...FacetParts
      }
      documents {
        ...FacetParts
      }
    }
  }
}
    fragment FacetParts on Facet {
  values {
    value
    label
    count
  }
  distinct
  missing
}`) as unknown as TypedDocumentString<MeasureFacetsQuery, MeasureFacetsQueryVariables>;
export const BodiesDocument = new TypedDocumentString(`
    query Bodies($filter: AgencyFilter, $after: String) {
  agencies(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      name
      tier
      resolution
      aliases
      formerNames
      measures(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($filter: DocumentFilter, $after: String) {
  documents(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      title
      documentNumber {
        text
      }
      genre
      documentDate
      inCorpus
      origin
      issuers(first: 3) {
        nodes {
          key
          name
        }
      }
      measures(first: 1) {
        totalCount
      }
      problems(first: 1) {
        totalCount
      }
      unclaimed {
        start
      }
      citedBy(first: 5) {
        edges {
          relation
          node {
            key
            title
            documentNumber {
              text
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  pilotZones(first: 50) {
    nodes {
      key
      name
      aliases
      within {
        name
      }
      areas(first: 50) {
        edges {
          level
          node {
            key
            name
            within {
              name
            }
            measures(first: 1) {
              totalCount
            }
          }
        }
      }
      parks(first: 100) {
        edges {
          level
          node {
            key
          }
        }
      }
    }
  }
  parks(first: 100) {
    totalCount
    nodes {
      key
      name
      kind
      within {
        name
      }
      pilotZone {
        key
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const BatchesDocument = new TypedDocumentString(`
    query Batches {
  batches(first: 100) {
    nodes {
      key
      name
      ordinal
      series
      measures(first: 1) {
        totalCount
      }
      documents(first: 5) {
        nodes {
          key
          title
          documentNumber {
            text
          }
          documentDate
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BatchesQuery, BatchesQueryVariables>;
export const MeasureDocument = new TypedDocumentString(`
    query Measure($key: String!) {
  dataset {
    version
  }
  passage(by: {key: $key}) {
    __typename
    id
    key
    number
    path
    heading
    title
    content
    name
    ordinal
    date
    spans {
      start
      end
    }
    corrections {
      key
      field
      from
      to
      who
      why
    }
    provenance {
      row
      sequence
      column
      quote
      spans {
        start
        end
      }
      before
      after
    }
    document {
      key
      title
      documentNumber {
        text
      }
      documentDate
      genre
      sourceUrl
      issuers(first: 5) {
        nodes {
          key
          name
        }
      }
    }
    ... on Measure {
      kind
      batch {
        key
        name
      }
      domain {
        key
        name
      }
      pilotArea {
        key
        name
      }
      scope {
        key
        text
        kind
        covers(first: 30) {
          totalCount
          edges {
            level
            node {
              __typename
              ... on Place {
                key
                name
              }
              ... on PilotZone {
                key
                name
              }
              ... on PilotArea {
                key
                name
              }
              ... on Park {
                key
                name
              }
            }
          }
        }
      }
      agencies(first: 50) {
        edges {
          role
          level
          node {
            key
            name
            resolution
            knownAs(first: 3) {
              key
              name
            }
          }
          claims(first: 3) {
            ...ClaimParts
          }
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const MeasureClaimsDocument = new TypedDocumentString(`
    query MeasureClaims($id: ID!, $after: String) {
  node(id: $id) {
    ... on Measure {
      claims(levels: [STATED, DERIVED, JUDGED], first: 50, after: $after) {
        totalCount
        nodes {
          ...ClaimParts
        }
      }
    }
    ... on PlainPassage {
      claims(first: 50, after: $after) {
        totalCount
        nodes {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<MeasureClaimsQuery, MeasureClaimsQueryVariables>;
export const ParkDocument = new TypedDocumentString(`
    query Park($key: String!) {
  park(by: {key: $key}) {
    id
    key
    name
    aliases
    kind
    within {
      key
      name
    }
    pilotZone {
      key
      name
    }
    claims(first: 50) {
      nodes {
        ...ClaimParts
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<ParkQuery, ParkQueryVariables>;
export const AreaDocument = new TypedDocumentString(`
    query Area($key: String!) {
  pilotArea(by: {key: $key}) {
    id
    key
    name
    aliases
    within {
      key
      name
    }
    pilotZone {
      key
      name
    }
    belongs: claims(predicate: AREA_OF, first: 5) {
      nodes {
        ...ClaimParts
      }
    }
    size: claims(predicate: HAS_AREA, first: 5) {
      nodes {
        ...ClaimParts
      }
    }
    lies: claims(predicate: LOCATED_IN, first: 5) {
      nodes {
        ...ClaimParts
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<AreaQuery, AreaQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($key: String!) {
  place(by: {key: $key}) {
    id
    key
    name
    rank
    within {
      key
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const HoldingDocument = new TypedDocumentString(`
    query Holding($place: ThingLookup!, $after: String) {
  measuresIn(place: $place, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      how
      level
      scope {
        key
        text
        kind
      }
      covered {
        ...NodeName
      }
      via {
        ...NodeName
      }
      node {
        ...MeasureRow
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<HoldingQuery, HoldingQueryVariables>;
export const HoldingGroundsDocument = new TypedDocumentString(`
    query HoldingGrounds($place: ThingLookup!, $scopes: [ScopeKind!]) {
  measuresIn(place: $place, scopes: $scopes, first: 1) {
    edges {
      claims(first: 10) {
        ...ClaimParts
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<HoldingGroundsQuery, HoldingGroundsQueryVariables>;
export const ScopeDocument = new TypedDocumentString(`
    query Scope($key: String!) {
  scope(by: {key: $key}) {
    id
    key
    text
    kind
    covers(first: 100) {
      totalCount
      edges {
        level
        node {
          __typename
          ... on Place {
            key
            name
          }
          ... on PilotZone {
            key
            name
          }
          ... on PilotArea {
            key
            name
          }
          ... on Park {
            key
            name
          }
        }
        claims(first: 2) {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<ScopeQuery, ScopeQueryVariables>;
export const ScopeMeasuresDocument = new TypedDocumentString(`
    query ScopeMeasures($key: String!, $after: String) {
  scope(by: {key: $key}) {
    measures(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeasureRow
      }
    }
  }
}
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ScopeMeasuresQuery, ScopeMeasuresQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    edges {
      match
      node {
        ...NodeName
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      match
      highlights {
        field
        text
        spans {
          start
          end
        }
      }
      node {
        ...NodeName
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  dataset {
    version
    loadedAt
    counts {
      measures
      documents
      agencies
      batches
      claims
    }
  }
  documents(filter: {inCorpus: true}, first: 100) {
    totalCount
    nodes {
      key
      title
      documentNumber {
        text
      }
      genre
      documentDate
      measures(first: 1) {
        totalCount
      }
    }
  }
  measures(first: 1) {
    totalCount
    facets {
      batches(first: 12) {
        ...FacetParts
      }
      domains(first: 12) {
        ...FacetParts
      }
      scopes(first: 12) {
        ...FacetParts
      }
      kinds {
        ...FacetParts
      }
    }
  }
}
    fragment FacetParts on Facet {
  values {
    value
    label
    count
  }
  distinct
  missing
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;